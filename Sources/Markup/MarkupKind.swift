/// What a node of a document is.
package enum MarkupKind: Hashable, Sendable {
    /// The whole document.
    case document
    /// A heading, of level 1 to 6.
    case heading(level: Int)
    /// A paragraph.
    case paragraph
    /// A block quote.
    case blockQuote
    /// A list.
    case list(MarkupList)
    /// An item of a list.
    case item
    /// A code block, and the words behind its opening fence: empty if it is indented or has none.
    case codeBlock(info: String)
    /// A block of raw HTML, which is never published.
    case htmlBlock
    /// A line across.
    case thematicBreak
    /// Text.
    case text
    /// A line end in the source, which is a space to a reader.
    case softBreak
    /// A line break that the author asked for.
    case lineBreak
    /// Code in a line.
    case code
    /// A tag or comment of raw HTML, which is never published.
    case htmlInline
    /// What is stressed.
    case emphasis
    /// What is important.
    case strong
    /// A link.
    case link
    /// An image.
    case image
    /// What no version of libcmark known here makes.
    case other
}

/// How a list is written.
package struct MarkupList: Hashable, Sendable {
    /// Whether the items are numbered.
    package let isOrdered: Bool
    /// The first item's number; 0 if they aren't numbered.
    package let start: Int
    /// Whether no blank lines separate the items, so that their paragraphs are written without `<p>`.
    package let isTight: Bool

    package init(isOrdered: Bool, start: Int, isTight: Bool) {
        self.isOrdered = isOrdered
        self.start = start
        self.isTight = isTight
    }
}

extension MarkupKind {
    /// Whether other nodes can be inside it, so that it is left as well as entered.
    package var canHoldOthers: Bool {
        switch self {
        case .document, .heading, .paragraph, .blockQuote, .list, .item, .emphasis, .strong, .link, .image: true
        case .codeBlock, .htmlBlock, .thematicBreak, .text, .softBreak, .lineBreak, .code, .htmlInline, .other: false
        }
    }
}
