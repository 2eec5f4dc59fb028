package import Markup

/// A block of a document (a heading, paragraph, list …) as a value, with the bytes that it takes up.
package struct MarkdownBlock: Hashable, Sendable {
    /// What the block is.
    package let kind: MarkupKind

    /// The bytes of the lines that the block covers, from the beginning of the first to behind the line end of the
    /// last. Blank lines at the end are not counted. Lists that begin on one line (`- - a`) share it.
    package let range: Range<Int>

    /// The bytes of what the block says.
    ///
    /// - A list item: from behind its marker to the end of its last line.
    /// - A heading: without `#` or the line below it.
    /// - A fenced code block: the lines between the fences.
    /// - Any other: from its first character to the end of its last line, without the line end.
    package let content: Range<Int>

    /// For a list item, the column at which its content begins, counted from 0 at the beginning of the line, with
    /// tab stops every four columns: what its other lines are indented by. 0 for other blocks.
    package let contentIndentation: Int

    /// How a fenced code block ends; nil for any other block.
    package let fence: MarkupFence?

    /// The blocks inside it, down to ``Markdown/maximumDepth``.
    package let children: [MarkdownBlock]
}

extension Markdown {
    /// The blocks of a text, as values.
    ///
    /// A paragraph behind link definitions (`[name]: address`) begins where they do, and definitions alone are no
    /// block at all: libcmark has taken them out.
    package static func blocks(_ text: String) -> [MarkdownBlock] {
        let blocks = withTree(of: text) { root, source in
            BlockReader(lines: SourceLines(source)).blocks(of: root)
        }
        return blocks ?? []
    }
}
