import Diagnostics

/// A value of YAML with its places: text, a list, or a mapping whose keys keep their order. Text is never taken for
/// a number, a date or a truth value.
indirect enum SourceValue {
    case text(SourceText)
    case list([SourceValue], Span)
    case mapping([(key: SourceText, value: SourceValue)], Span)

    /// Where it stands.
    var span: Span {
        switch self {
        case .text(let text): text.span
        case .list(_, let span), .mapping(_, let span): span
        }
    }

    /// What it is, in an author's words.
    var describedKind: String {
        switch self {
        case .text: "a single value"
        case .list: "a list"
        case .mapping: "a set of `key: value` lines"
        }
    }
}
