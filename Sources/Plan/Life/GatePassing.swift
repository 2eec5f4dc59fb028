/// What a row of progress says of a gate that an action passed: who checked, and by what.
package struct GatePassing: Sendable {
    /// The gate.
    package let gate: Gate
    /// The status of the scale that is called the same; it counts for what has no gates, such as a step.
    package let status: Status?
    /// Who checked.
    package var checkedBy: PlainText?
    /// The day that its evidence bears, or the month where that is all that it says.
    package var evidenceDate: Written<Period>?
    /// How many were looked at: `12 case records`.
    package var lookedAt: PlainText?

    /// Makes one of which nothing is known but the gate.
    package init(_ gate: Gate, status: Status?) {
        self.gate = gate
        self.status = status
    }
}
