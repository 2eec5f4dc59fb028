import CCmark

/// What a node of a document is.
package enum MarkdownKind: Hashable, Sendable {
    /// The whole document.
    case document
    /// A heading, of level 1 to 6.
    case heading(level: Int)
    /// A paragraph.
    case paragraph
    /// A block quote.
    case blockQuote
    /// A list.
    case list(MarkdownList)
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
package struct MarkdownList: Hashable, Sendable {
    /// What stands behind the number of an item.
    package enum Delimiter: Hashable, Sendable {
        /// `1.`
        case period
        /// `1)`
        case parenthesis
    }

    /// Whether the items are numbered.
    package let isOrdered: Bool
    /// The first item's number; 0 if they aren't numbered.
    package let start: Int
    /// What stands behind the numbers; nil if there are none.
    package let delimiter: Delimiter?
    /// Whether no blank lines separate the items, so that their paragraphs are written without `<p>`.
    package let isTight: Bool
}

extension CNode {
    var kind: MarkdownKind {
        switch type {
        case CMARK_NODE_DOCUMENT: .document
        case CMARK_NODE_HEADING: .heading(level: headingLevel)
        case CMARK_NODE_PARAGRAPH: .paragraph
        case CMARK_NODE_BLOCK_QUOTE: .blockQuote
        case CMARK_NODE_LIST: .list(list)
        case CMARK_NODE_ITEM: .item
        case CMARK_NODE_CODE_BLOCK: .codeBlock(info: info.string)
        case CMARK_NODE_HTML_BLOCK: .htmlBlock
        case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
        case CMARK_NODE_TEXT: .text
        case CMARK_NODE_SOFTBREAK: .softBreak
        case CMARK_NODE_LINEBREAK: .lineBreak
        case CMARK_NODE_CODE: .code
        case CMARK_NODE_HTML_INLINE: .htmlInline
        case CMARK_NODE_EMPH: .emphasis
        case CMARK_NODE_STRONG: .strong
        case CMARK_NODE_LINK: .link
        case CMARK_NODE_IMAGE: .image
        default: .other
        }
    }

    private var list: MarkdownList {
        let delimiter: MarkdownList.Delimiter? =
            switch cmark_node_get_list_delim(pointer) {
            case CMARK_PERIOD_DELIM: .period
            case CMARK_PAREN_DELIM: .parenthesis
            default: nil
            }
        return MarkdownList(isOrdered: isOrdered, start: listStart, delimiter: delimiter, isTight: isTight)
    }
}
