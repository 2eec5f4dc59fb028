/// The sheets of a section: their size, margins, header and footer.
struct WordSheet {
    private(set) var text: String

    init(_ text: some StringProtocol) { self.text = String(text) }

    /// How wide the text is, in twentieths of a point; that of A4 where the document does not say.
    var textWidth: Int {
        guard let width = number("w:pgSz", "w:w"), let left = number("w:pgMar", "w:left"),
            let right = number("w:pgMar", "w:right"), width > left + right
        else { return 9638 }
        return width - left - right
    }

    /// On its side.
    mutating func turn() {
        let long = max(number("w:pgSz", "w:w") ?? 16_838, number("w:pgSz", "w:h") ?? 0)
        let short = min(number("w:pgSz", "w:h") ?? 11_906, number("w:pgSz", "w:w") ?? .max)
        replace("w:pgSz") { _ in #"<w:pgSz w:w="\#(long)" w:h="\#(short)" w:orient="landscape"/>"# }
    }

    /// The top 20 mm are free for the stamp of an agenda pack.
    mutating func freeTop() {
        for (name, least) in [("w:top", 1814), ("w:header", 1134)] {
            guard let value = number("w:pgMar", name), value < least else { continue }
            replace("w:pgMar") { String($0).replacing("\(name)=\"\(value)\"", with: "\(name)=\"\(least)\"") }
        }
    }

    private func number(_ element: String, _ attribute: String) -> Int? {
        guard let place = range(of: element), let value = text[place].firstRange(of: " \(attribute)=\"")
        else { return nil }
        return Int(text[value.upperBound...].prefix { $0 != "\"" })
    }

    private mutating func replace(_ element: String, with change: (Substring) -> String) {
        guard let place = range(of: element) else { return }
        text.replaceSubrange(place, with: change(text[place]))
    }

    /// Where an element without content stands.
    private func range(of element: String) -> Range<String.Index>? {
        guard let open = [" ", "/", ">"].compactMap({ text.firstRange(of: "<\(element)\($0)") }).first,
            let end = text[open.lowerBound...].firstIndex(of: ">")
        else { return nil }
        return open.lowerBound..<text.index(after: end)
    }
}
