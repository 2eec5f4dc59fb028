package import Diagnostics

/// A value that was understood, kept beside what the author wrote.
package struct Written<Value: Sendable>: Sendable {
    /// What the author wrote, and where.
    package let source: SourceText
    /// What was understood.
    package var value: Value

    /// Pairs what was written with what was understood.
    package init(_ value: Value, _ source: SourceText) {
        self.value = value
        self.source = source
    }

    /// Where it stands.
    package var span: Span { source.span }
}
