package import Plan

/// A row of figures that tells of the plans: of an indicator that is tied to them, or of a measure of theirs.
package struct FigureRow: Sendable {
    /// The indicator; nil for a measure with figures of its own.
    package let indicator: AssessedIndicator?
    package let row: AssessedRow
    /// What it is tied to.
    package let tells: [EntityID]

    /// Whether it is tied by us: no source states it.
    package var isOurs: Bool { indicator?.hasOurTies ?? false }
}
