import XML

/// The sheets of a section: their size, margins, header and footer.
struct WordSheet {
    private(set) var section: Element

    init(_ section: Element) { self.section = section }

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
        section = section.mapped { element in
            guard element.name == "w:pgSz" else { return element }
            return element.with("w:w", "\(long)").with("w:h", "\(short)").with("w:orient", "landscape")
        }
    }

    /// How far down the text begins below the stamp of an agenda pack, for which the top 20 mm are free, and a header.
    private static let belowStamp = (text: 1814, header: 1134)

    /// How much lower the text of a sheet without a header has to begin for a stamp.
    var roomForStamp: Int { max(WordSheet.belowStamp.header + 100 - (number("w:pgMar", "w:top") ?? 0), 0) }

    /// The header and text of all sheets leave room for a stamp.
    mutating func freeTop() {
        section = section.mapped { element in
            guard element.name == "w:pgMar" else { return element }
            let places = [("w:top", WordSheet.belowStamp.text), ("w:header", WordSheet.belowStamp.header)]
            return places.reduce(element) { margins, least in
                guard let value = margins[least.0].flatMap({ Int($0) }), value < least.1 else { return margins }
                return margins.with(least.0, "\(least.1)")
            }
        }
    }

    private func number(_ element: String, _ attribute: String) -> Int? {
        section.first(element)?[attribute].flatMap { Int($0) }
    }
}
