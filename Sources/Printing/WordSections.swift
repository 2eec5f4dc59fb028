/// The sections of a Word document. pandoc writes one, that of the reference document, at its end; a part on its side
/// needs a section before it, which has no header, footer or margins unless it says so itself.
enum WordSections {
    /// What the filter writes where a section ends, and `set` replaces.
    static let upright = #"<w:sectPr><w:pgSz w:orient="portrait"/></w:sectPr>"#
    static let onItsSide = #"<w:sectPr><w:pgSz w:orient="landscape"/></w:sectPr>"#
    /// What stands before and after the text of an ending section.
    static let ending = ("<w:p><w:pPr>", "</w:pPr></w:p>")

    /// The sections of a document, each with what it ends with.
    static func of(_ document: String) -> [(text: Substring, end: Substring)] {
        var sections: [(text: Substring, end: Substring)] = []
        var rest = document[...]
        while let open = rest.firstRange(of: "<w:sectPr"),
            let close = rest[open.lowerBound...].firstRange(of: "</w:sectPr>")
        {
            sections.append((rest[..<open.lowerBound], rest[open.lowerBound..<close.upperBound]))
            rest = rest[close.upperBound...]
        }
        return sections + [(rest, "")]
    }

    /// The document with sections as the last is, some of them on their side; all of it where the paper is.
    static func set(_ document: String, isOnItsSide: Bool) -> String {
        let document = isOnItsSide ? joined(document) : document
        let sections = of(document)
        guard let model = sections.last(where: { !$0.end.isEmpty })?.end else { return document }
        return sections.enumerated().map { index, section in
            guard !section.end.isEmpty else { return String(section.text) }
            var page = WordSheet(model)
            if index > 0 { page.follow() }
            if isOnItsSide || section.end == onItsSide { page.turn() }
            if isOnItsSide { page.freeTop() }
            return set(section.text, to: page.textWidth) + page.text
        }.joined()
    }

    /// Without the ends of sections within.
    private static func joined(_ document: String) -> String {
        [upright, onItsSide].reduce(document) { $0.replacing(ending.0 + $1 + ending.1, with: "") }
    }

    private static func set(_ text: Substring, to width: Int) -> String {
        let parts = text.parts(at: "<w:tbl>")
        return parts[0]
            + parts.dropFirst().map { part in
                guard let end = part.firstRange(of: "</w:tbl>") else { return "<w:tbl>" + part }
                return "<w:tbl>" + WordTable(part[..<end.lowerBound]).set(to: width) + part[end.lowerBound...]
            }.joined()
    }
}
