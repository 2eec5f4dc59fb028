/// The sum that closes.
package struct SumWords: Sendable {
    /// What it is, on a day (`date`).
    package let caption: Phrase
    /// Its members.
    package let firstAgreed, firstPublished, atFirst, added, completed, withdrawn, mergedOrCarried, endedWithPlan, open,
        past, pastSteps: String
}

extension SumWords {
    /// In English.
    static func english(_ nouns: Nouns) -> SumWords {
        SumWords(
            caption: "The sum of the \(nouns.action.many), as at {date}",
            firstAgreed: "First agreed",
            firstPublished: "First published",
            atFirst: "At first",
            added: "Added",
            completed: "Completed",
            withdrawn: "Withdrawn",
            mergedOrCarried: "Merged or carried",
            endedWithPlan: "Ended with the \(nouns.plan.one)",
            open: "Open now",
            past: "Past their dates",
            pastSteps: "\(nouns.step.upperMany) past date")
    }
}
