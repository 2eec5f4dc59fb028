package import Diagnostics

/// A time as the author wrote it, read once: what was understood of it, and what is wrong with it.
package struct WrittenWhen: Sendable {
    /// What the author wrote, and where.
    package let source: SourceText
    /// What was understood. A day that does not exist counts as its month.
    package let value: When
    /// What is wrong with it, at its place within what was written.
    package let problem: WhenProblem?

    /// Reads a time.
    package init(_ source: SourceText) {
        let parsed = When.parse(source.text)
        self.source = source
        value = parsed.meaning
        problem = parsed.problem
    }

    /// Where it stands.
    package var span: Span { source.span }

    /// Whether it names a day or a month that does not exist.
    package var isImpossible: Bool {
        switch problem?.kind {
        case .impossibleDay, .impossibleMonth: true
        default: false
        }
    }

    /// Whether it says when, be it roughly: not where no date is given, or one that nobody understands.
    package var namesTime: Bool {
        switch value {
        case .noDeadline, .toBeConfirmed, .notUnderstood: false
        default: true
        }
    }
}
