import Diagnostics
import Plan

/// What the rows of a scorecard, or the measures of a plan, have in common. Rows are found by their ids at once: of a thousand
/// indicators every third may be a share of another.
struct SeriesFrame {
    /// By how much a figure may change before it counts as a change.
    let tolerance: Figure?
    /// The time that the targets are for.
    let targetsFor: Period?
    private let scope: String
    private let rows: [String: IndicatorRow]

    init(_ scorecard: Scorecard) {
        scope = scorecard.scope.text
        tolerance = scorecard.tolerance?.value
        targetsFor = scorecard.targetsFor?.value
        let rows = scorecard.indicators.flatMap(\.rows)
        let others = Set(rows.flatMap { $0.totalOf + [$0.percentageOf].compactMap(\.self) }.map(\.text))
        self.rows = Dictionary(
            rows.filter { others.contains($0.id.text) }.map { ($0.id.text, $0) },
            uniquingKeysWith: { first, _ in first })
    }

    /// The measures of a plan.
    init(_ plan: ImprovementPlan) {
        scope = plan.scope.text
        (tolerance, targetsFor, rows) = (nil, nil, [:])
    }

    /// The id of a row in the whole site.
    func id(_ row: IndicatorRow) -> EntityID { EntityID(scope: scope, local: row.id.text) }

    /// The row that another is a part or share of.
    subscript(id: LocalID) -> IndicatorRow? { rows[id.text] }
}
