/// The sections of a Word document. pandoc writes one, that of the reference document, at its end.
enum WordSections {
    /// The sections of a document, each with what it ends with.
    private static func of(_ document: String) -> [(text: Substring, end: Substring)] {
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

    /// The document with its sections as they are to be printed, all of it on its side where the paper is.
    static func set(_ document: String, isOnItsSide: Bool) -> String {
        of(document).map { section in
            guard !section.end.isEmpty else { return String(section.text) }
            var page = WordSheet(section.end)
            if isOnItsSide {
                page.turn()
                page.freeTop()
            }
            return set(section.text, to: page.textWidth) + page.text
        }.joined()
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
