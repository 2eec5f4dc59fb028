package import Diagnostics
package import Markup

/// Markdown: the text of a page, a step, a measure, a log row.
package struct Prose: Sendable {
    /// The Markdown and where it stands.
    package let source: SourceText
    /// The same, parsed.
    package let markup: Markup
    /// The live blocks in it, in the order in which they stand.
    package var blocks: [LiveBlock]
    /// What linking found in it, by the place of the node among those of `markup`.
    package var marks: [Int: [TextMark]] = [:]

    /// Takes a text that was parsed.
    package init(_ source: SourceText, _ markup: Markup, blocks: [LiveBlock] = []) {
        self.source = source
        self.markup = markup
        self.blocks = blocks
    }

    /// Whether there is nothing in it.
    package var isEmpty: Bool { source.isEmpty }

    /// The text itself, then those within its blocks, which are not Markdown of its own.
    package var withContainers: [Prose] {
        [self]
            + blocks.compactMap { block in
                if case .container(let container) = block { container.prose } else { nil }
            }
    }
}
