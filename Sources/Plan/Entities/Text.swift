package import Diagnostics
package import Markup

/// Plain text as typed, in which references are linked: a title, a name, a reason.
package struct PlainText: Sendable {
    /// The text and where it stands.
    package let source: SourceText

    /// Takes a text as plain text.
    package init(_ source: SourceText) { self.source = source }

    /// The text.
    package var text: String { source.text }
    /// Where it stands.
    package var span: Span { source.span }
}

/// Markdown: the text of a page, a step, a measure, a log row.
package struct Prose: Sendable {
    /// The Markdown and where it stands.
    package let source: SourceText
    /// The same, parsed.
    package let markup: Markup
    /// The live blocks in it, in the order in which they stand.
    package let blocks: [LiveBlock]

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

/// A value that was understood, kept beside what the author wrote.
package struct Written<Value: Sendable>: Sendable {
    /// What the author wrote, and where.
    package let source: SourceText
    /// What was understood.
    package let value: Value

    /// Pairs what was written with what was understood.
    package init(_ value: Value, _ source: SourceText) {
        self.value = value
        self.source = source
    }

    /// Where it stands.
    package var span: Span { source.span }
}

/// A reference as written in a field or a log row: an id, perhaps with its scope. Linking finds out what it means.
package typealias ReferenceText = SourceText
