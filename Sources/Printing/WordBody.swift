/// The text of a Word document, which pandoc has written and the sheet of the PDF would have set.
enum WordBody {
    /// The text with its sections and tables set, and nothing parted from what it belongs to.
    static func set(_ document: String, isOnItsSide: Bool) -> String {
        apart(together(WordSections.set(document, isOnItsSide: isOnItsSide)))
    }

    /// What stands between a heading and a table's caption stays with both.
    private static func together(_ document: String) -> String {
        let parts = document.parts(at: "<w:p>")
        return parts.indices.map { index in
            let lead = index > 0 ? "<w:p>" : ""
            let isBeforeTable = parts.indices.contains(index + 1) && isCaption(parts[index + 1])
            return lead + (isBeforeTable ? WordParagraph.keptWithNext(in: String(parts[index])) : String(parts[index]))
        }.joined()
    }

    private static func isCaption(_ paragraph: Substring) -> Bool {
        paragraph.hasPrefix(#"<w:pPr><w:pStyle w:val="TableCaption""#)
    }

    /// What follows a table does not touch it. Headings and captions have room above them already.
    private static func apart(_ document: String) -> String {
        let end = "</w:tbl>"
        let parts = document.parts(at: end)
        return parts[0]
            + parts.dropFirst().map { part in
                guard let open = part.firstRange(of: "<w:pPr>"), let close = part.firstRange(of: "</w:pPr>"),
                    !["Heading", "Caption", "w:spacing", "w:sectPr"].contains(where: part[..<close.lowerBound].contains)
                else { return end + part }
                let after = spacingPlace(in: part[open.upperBound..<close.lowerBound])
                return end + part[..<after] + #"<w:spacing w:before="160"/>"# + part[after...]
            }.joined()
    }

    /// Where spacing stands among the settings of a paragraph: their order is laid down.
    private static func spacingPlace(in settings: Substring) -> Substring.Index {
        if let end = ["</w:numPr>", "<w:keepNext/>"].lazy.compactMap({ settings.firstRange(of: $0) }).first {
            return end.upperBound
        }
        guard settings.hasPrefix("<w:pStyle "), let end = settings.firstRange(of: "/>") else {
            return settings.startIndex
        }
        return end.upperBound
    }
}
