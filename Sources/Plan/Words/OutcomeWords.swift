/// What came of a section.
package struct OutcomeWords: Sendable {
    /// What the table shows, on a day (`date`).
    package internal(set) var caption: Phrase
    /// Its columns.
    package internal(set) var completed, difference, next: String
}

extension OutcomeWords {
    /// In English.
    static let english = OutcomeWords(
        caption: "What came of this section, as at {date}",
        completed: "Key improvement actions completed",
        difference: "What difference has it made",
        next: "Next steps")
}
