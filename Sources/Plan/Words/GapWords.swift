/// What is missing.
package struct GapWords: Sendable {
    /// The word before each gap, and what is said when there is none.
    package let missing, nothingMissing: String
    /// Gaps in a thread; `actions` are those that it is about.
    package let noAction, notLinked, noLead, noDate, noMeasure, noTaggedMeasure, noEvidence, noDifference, noReport,
        noStatus: Phrase
    /// Gaps of one action or section.
    package let nothingCompleted, noNextSteps: Phrase
    /// What is missing from all threads of a table (`count`, `gaps`); of their actions, a status.
    package let inAll: Phrase
    package let statusOfAll: String
    /// That a later recommendation carries it on (`recommendations`).
    package let carriedOnBy: Phrase
}

extension GapWords {
    /// In English.
    static func english(_ nouns: Nouns) -> GapWords {
        GapWords(
            missing: "Missing:",
            nothingMissing: "Nothing that these pages look for is missing.",
            noAction:
                "no \(nouns.action.one) of \(nouns.plan.anyOne) in force answers this \(nouns.recommendation.one).",
            notLinked: "this site links nothing in force that answers this \(nouns.recommendation.one).",
            noLead: "no \(nouns.lead.one) is stated for {actions}.",
            noDate: "no date is stated for {actions}.",
            noMeasure: "nothing says how one will know that {actions} worked.",
            noTaggedMeasure: "no measure of \(nouns.plan.anyOne) in force names this \(nouns.recommendation.one).",
            noEvidence: "complete, and no evidence is stated: {actions}.",
            noDifference: "nothing says what difference it made\(nouns.forPeople).",
            noReport: "nothing has been reported for too long on {actions}.",
            noStatus: "no status is stated for {actions}.",
            nothingCompleted: "no \(nouns.action.one) is said to be complete.",
            noNextSteps: "nothing was reported on an open \(nouns.action.one).",
            inAll: "In all {count}: {gaps}.",
            statusOfAll: "no status of any \(nouns.action.one)",
            carriedOnBy: "Carried on by {recommendations}")
    }
}
