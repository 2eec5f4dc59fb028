/// Where a plan is in its life.
package struct PlanStateWords: Sendable {
    /// A state.
    package let draft, inForce, toCome, closed: String
    /// That another plan followed (`plan`).
    package let supersededBy: Phrase
}

extension PlanStateWords {
    /// In English.
    static let english = PlanStateWords(
        draft: "Draft",
        inForce: "In force",
        toCome: "Agreed, not begun",
        closed: "Closed",
        supersededBy: "Superseded by {plan}")
}
