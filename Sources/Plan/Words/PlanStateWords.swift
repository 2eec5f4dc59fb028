/// Where a plan is in its life.
package struct PlanStateWords: Sendable {
    /// A state.
    package let draft, inForce, published, toCome, publishedToCome, closed, notStated: String
    /// That another plan followed (`plan`).
    package let supersededBy: Phrase
    /// What is taken for its beginning, where nothing says when that was: its first version (`date`).
    package let beginsWithVersion: Phrase
    /// What the log says beside the statement of how a plan ended (`complete`, `actions`).
    package let logSays: Phrase
    /// What stands before that which it has none of, as it was agreed, and its names.
    package let without: String
    package let absent: [ImprovementPlan.Absence: String]
}

extension PlanStateWords {
    /// In English.
    static func english(_ nouns: Nouns) -> PlanStateWords {
        PlanStateWords(
            draft: "Draft",
            inForce: "In force",
            published: "In force, as published",
            toCome: "Agreed, not begun",
            publishedToCome: "Published, not begun",
            closed: "Closed",
            notStated: "Not stated whether it is in force, or how it ended",
            supersededBy: "Superseded by {plan}",
            beginsWithVersion: "Not stated; counted from its first version, {date}",
            logSays: "Its own log states {complete} of {actions} as complete.",
            without: "Not part of the \(nouns.plan.one)",
            absent: [.measures: "measures", .dates: "dates"])
    }
}
