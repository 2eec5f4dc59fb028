import XML

/// The text of a Word document, which pandoc has written and the sheet of the PDF would have set.
enum WordBody {
    /// The text on its sheets, its tables set, and nothing parted from what it belongs to.
    ///
    /// - Parameter hasLetterhead: Whether its header is a council's, which stands on the first sheet too. Ours is empty
    ///   there, so that only the text of the first sheet has to begin lower to leave room for a stamp.
    static func set(_ document: Element, isOnItsSide: Bool, hasLetterhead: Bool) -> Element {
        document.mapped { element in
            guard element.name == "w:body" else { return element }
            return body(element, isOnItsSide: isOnItsSide, hasLetterhead: hasLetterhead)
        }
    }

    private static func body(_ body: Element, isOnItsSide: Bool, hasLetterhead: Bool) -> Element {
        // pandoc writes one section, that of the reference document, at the end.
        var sheet = WordSheet(body.first("w:sectPr") ?? Element("w:sectPr"))
        if isOnItsSide { sheet.turn() }
        if isOnItsSide, hasLetterhead { sheet.freeTop() }
        let lower = isOnItsSide && !hasLetterhead ? sheet.roomForStamp : 0
        let blocks = body.elements.filter { ["w:p", "w:tbl"].contains($0.name) }
        var index = -1
        return body.mapped { element in
            switch element.name {
            case "w:sectPr": return sheet.section
            case "w:tbl":
                index += 1
                return WordTable.set(element, in: sheet.textWidth)
            case "w:p":
                index += 1
                if index == 0, lower > 0 { return WordParagraph.apart(element, by: lower) }
                return paragraph(
                    element, after: index > 0 ? blocks[index - 1] : nil,
                    before: index + 1 < blocks.count ? blocks[index + 1] : nil)
            default: return element
            }
        }
    }

    /// What stands between a heading and a table's caption stays with both. What follows a table does not touch it; headings
    /// and captions have room above them already.
    private static func paragraph(_ paragraph: Element, after last: Element?, before next: Element?) -> Element {
        let style = WordParagraph.style(of: paragraph) ?? ""
        let isApart = ["Heading", "Caption"].contains(where: style.contains)
        let set = last?.name == "w:tbl" && !isApart ? WordParagraph.apart(paragraph) : paragraph
        return next.flatMap(WordParagraph.style) == "TableCaption" ? WordParagraph.keptWithNext(set) : set
    }
}
