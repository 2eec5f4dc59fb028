import Diagnostics

/// A value of JSON with its places.
indirect enum JSONNode {
    case text(SourceText)
    /// A number, `true`, `false` or `null`, as written.
    case word(SourceText)
    case list([JSONNode], Span)
    case object([(key: SourceText, value: JSONNode)], Span)

    /// Where it stands.
    var span: Span {
        switch self {
        case .text(let text), .word(let text): text.span
        case .list(_, let span), .object(_, let span): span
        }
    }

    /// The value of a key; nil for anything but an object.
    subscript(key: String) -> JSONNode? {
        guard case .object(let pairs, _) = self else { return nil }
        return pairs.first { $0.key.text == key }?.value
    }

    /// Its text, or its word.
    var text: SourceText? {
        switch self {
        case .text(let text), .word(let text): text
        case .list, .object: nil
        }
    }

    /// Its items; none for anything but a list.
    var items: [JSONNode] { if case .list(let items, _) = self { items } else { [] } }

    /// Its pairs; none for anything but an object.
    var pairs: [(key: SourceText, value: JSONNode)] { if case .object(let pairs, _) = self { pairs } else { [] } }

    /// The same as a value of the sources, which the readers of records take.
    var value: SourceValue {
        switch self {
        case .text(let text), .word(let text): .text(text)
        case .list(let items, let span): .list(items.map(\.value), span)
        case .object(let pairs, let span): .mapping(pairs.map { ($0.key, $0.value.value) }, span)
        }
    }

    /// The same without its places, to be written.
    var plain: JSONValue {
        switch self {
        case .text(let text): .text(text.text)
        case .word(let word): .word(word.text)
        case .list(let items, _): .list(items.map(\.plain))
        case .object(let pairs, _):
            .object(Dictionary(pairs.map { ($0.key.text, $0.value.plain) }, uniquingKeysWith: { first, _ in first }))
        }
    }
}
