import XML

/// What is asked of a paragraph of a Word document.
enum WordParagraph {
    /// What stands before spacing among the settings of a paragraph: their order is laid down.
    private static let beforeSpacing = [
        "w:pStyle", "w:keepNext", "w:keepLines", "w:pageBreakBefore", "w:framePr", "w:widowControl", "w:numPr",
        "w:suppressLineNumbers", "w:pBdr", "w:shd", "w:tabs",
    ]

    /// The name of its style.
    static func style(of paragraph: Element) -> String? { paragraph.first("w:pPr")?.first("w:pStyle")?["w:val"] }

    /// A paragraph that stays with the next on a sheet; anything else as it is.
    static func keptWithNext(_ element: Element) -> Element {
        guard element.name == "w:p", element.first("w:pPr")?.first("w:keepNext") == nil else { return element }
        return setting(Element("w:keepNext"), behind: ["w:pStyle"], in: element)
    }

    /// A paragraph with room above itself, unless it says what it has.
    ///
    /// - Parameter room: How much, in twentieths of a point.
    static func apart(_ paragraph: Element, by room: Int = 120) -> Element {
        guard paragraph.first("w:pPr")?.first("w:spacing") == nil else { return paragraph }
        return setting(Element("w:spacing", [("w:before", "\(room)")]), behind: beforeSpacing, in: paragraph)
    }

    private static func setting(_ setting: Element, behind names: [String], in paragraph: Element) -> Element {
        var settings = paragraph.first("w:pPr") ?? Element("w:pPr")
        let last = settings.nodes.lastIndex { node in
            if case .element(let own) = node { names.contains(own.name) } else { false }
        }
        settings.nodes.insert(.element(setting), at: last.map { $0 + 1 } ?? 0)
        var set = paragraph
        set.nodes.removeAll { if case .element(let own) = $0 { own.name == "w:pPr" } else { false } }
        set.nodes.insert(.element(settings), at: 0)
        return set
    }
}
