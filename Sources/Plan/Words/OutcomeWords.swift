/// What came of a section.
package struct OutcomeWords: Sendable {
    /// What the table shows, on a day (`date`).
    package let caption: Phrase
    /// Its columns.
    package let completed, difference, next: String
    /// That of some sections (`sections`) a column (`what`) has nothing to tell.
    package let untold: Phrase
}

extension OutcomeWords {
    /// In English.
    static func english(_ nouns: Nouns) -> OutcomeWords {
        OutcomeWords(
            caption: "What came of this \(nouns.section.one), as at {date}",
            completed: nouns.heading(.completed, "Key improvement \(nouns.action.many) completed"),
            difference: nouns.heading(.differenceMade, "What difference has it made"),
            next: nouns.heading(.nextSteps, "Next steps"),
            untold: "{what}: nothing is stated of {sections}.")
    }
}
