/// A phrase with places that are filled by name: `{days} over`.
package struct Phrase: Sendable, Hashable, ExpressibleByStringInterpolation {
    /// A part of a phrase.
    package enum Part: Sendable, Hashable {
        /// Text as it is.
        case text(String)
        /// A place, by its name.
        case place(String)
    }

    /// The parts, in order.
    package let parts: [Part]

    /// Takes a text in which names between braces are places.
    package init(_ text: String) {
        var parts: [Part] = []
        var rest = text[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            if open > rest.startIndex { parts.append(.text(String(rest[..<open]))) }
            parts.append(.place(String(rest[rest.index(after: open)..<close])))
            rest = rest[rest.index(after: close)...]
        }
        if !rest.isEmpty { parts.append(.text(String(rest))) }
        self.parts = parts
    }

    /// The same, for phrases that stand in the program.
    package init(stringLiteral value: String) { self.init(value) }

    /// The phrase with its places filled. A place that no value is given for keeps its name, to be seen.
    package func filled(_ values: KeyValuePairs<String, String>) -> String { filled(values.map { ($0.key, $0.value) }) }

    /// The same with values that were gathered.
    func filled(_ values: [(String, String)]) -> String {
        var text = ""
        for part in parts {
            switch part {
            case .text(let run): text += run
            case .place(let name): text += values.first { $0.0 == name }?.1 ?? "{\(name)}"
            }
        }
        return text
    }
}
