/// A measure of a plan that has figures of its own, with what it should reach: in the same way as an indicator, but for
/// whom to ask, which is whoever leads the action.
package struct MeasuredRow: Sendable {
    /// The measure, by its id.
    package var measure: ReferenceText
    /// Its figures; their id is the measure's.
    package var row: IndicatorRow

    package init(measure: ReferenceText, row: IndicatorRow) {
        self.measure = measure
        self.row = row
    }
}

extension ImprovementPlan {
    /// The file of its folder that holds the figures of measures.
    package static let measures = "measures.csv"
}
