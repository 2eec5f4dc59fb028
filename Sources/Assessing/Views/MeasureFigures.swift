import Diagnostics
import Graph
package import Plan

/// What figures tell of a measure: its own, and the indicators that are tied to it.
package struct MeasureFigures: Sendable {
    /// The figures of its own.
    package let own: AssessedRow?
    /// The indicators that say that they tell of it, and those that it names.
    package let indicators: [ShownIndicator]
}

extension Assessment {
    /// What figures tell of a measure of an action or section.
    package func figures(of measure: Measure, in holder: EntityID) -> MeasureFigures {
        if scorecards.isEmpty { return MeasureFigures(own: nil, indicators: []) }
        let id = measure.id.map { EntityID(scope: holder.scope, local: $0.text) }
        return MeasureFigures(
            own: id.flatMap { scorecards[measure: $0] }, indicators: indicators(of: measure, in: holder))
    }
}
