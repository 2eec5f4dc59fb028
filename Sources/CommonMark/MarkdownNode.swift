/// A node of a parsed document, lent to a visitor.
///
/// It points into libcmark's tree, so it can neither be copied nor kept: what a visitor wants to remember, it takes
/// out as a value.
package struct MarkdownNode: ~Copyable {
    let node: CNode
    let lines: SourceLines

    init(_ node: CNode, in lines: SourceLines) {
        self.node = node
        self.lines = lines
    }

    /// What the node is.
    package var kind: MarkdownKind { node.kind }

    /// What the node is inside of; nil for the document.
    package var parentKind: MarkdownKind? { node.parent?.kind }

    /// The text of a text, code, code block or raw HTML node, with entities and escapes resolved; empty for others.
    package var literal: String { node.literal.string }

    /// Lends the bytes of ``literal``, without making a string.
    package func withLiteralBytes<Result>(_ body: (borrowing Span<UInt8>) -> Result) -> Result {
        node.literal.withBytes { body($0.span) }
    }

    /// Where a link or image leads, as the author wrote it: not checked. Empty for others.
    package var destination: String { node.destination.string }

    /// The title of a link or image; empty if it has none.
    package var title: String { node.title.string }

    /// The words behind the fence of a code block; empty for others.
    package var info: String { node.info.string }

    /// The words of the node and of what is inside it: text, code and alternative texts. Line ends are spaces, raw
    /// HTML is left out, and a line end stands between blocks.
    package func plainText() -> String { node.plainText }
}
