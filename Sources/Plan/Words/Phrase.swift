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
    package func filled(_ values: KeyValuePairs<String, String>) -> String {
        var text = room(for: values.reduce(0) { $0 + $1.value.utf8.count })
        for part in parts {
            switch part {
            case .text(let run): text += run
            case .place(let name): text += values.first { $0.key == name }?.value ?? "{\(name)}"
            }
        }
        return text
    }

    /// The same with values that were gathered.
    func filled(_ values: [(String, String)]) -> String {
        var text = room(for: values.reduce(0) { $0 + $1.1.utf8.count })
        for part in parts {
            switch part {
            case .text(let run): text += run
            case .place(let name): text += values.first { $0.0 == name }?.1 ?? "{\(name)}"
            }
        }
        return text
    }

    /// An empty text with room for the phrase, so that it does not have to grow; a short one needs none.
    private func room(for bytes: Int) -> String {
        let count = parts.reduce(bytes) { count, part in
            if case .text(let run) = part { count + run.utf8.count } else { count }
        }
        var text = ""
        if count > 15 { text.reserveCapacity(count) }
        return text
    }
}
