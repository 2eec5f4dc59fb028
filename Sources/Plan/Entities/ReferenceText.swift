package import Diagnostics

/// A reference as written in a field or a log row: an id, perhaps with its scope; and what linking found it to mean.
package struct ReferenceText: Sendable {
    /// What the author wrote, and where.
    package let source: SourceText
    /// What it leads to; nil before linking, and where it leads nowhere, which is reported.
    package var target: Entity?

    /// Takes what an author wrote, and what it means where that is known.
    package init(_ source: SourceText, target: Entity? = nil) {
        self.source = source
        self.target = target
    }

    /// What the author wrote.
    package var text: String { source.text }
    /// Where it stands.
    package var span: Span { source.span }
}

extension [ReferenceText] {
    /// What they lead to, in order.
    package var targets: [EntityID] { compactMap { $0.target?.id } }
}
