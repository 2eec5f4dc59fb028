package import Diagnostics

/// A value of a plan's own column, read by the column's kind.
package struct ColumnValue: Sendable {
    /// What was understood.
    package enum Meaning: Sendable {
        /// Words, in which references are linked.
        case text
        /// A number or a percentage, as written.
        case figure
        /// One or several posts, which linking takes apart.
        case posts
        case date(WrittenWhen)
        case references([ReferenceText])
        case status(Status)
    }

    /// What the author wrote.
    package var text: PlainText
    /// What was understood; words, where the value is not of its kind, which is an error.
    package var meaning: Meaning

    /// Pairs what was written with what was understood.
    package init(_ meaning: Meaning, _ text: PlainText) {
        self.meaning = meaning
        self.text = text
    }

    /// Where it stands.
    package var source: SourceText { text.source }
}
