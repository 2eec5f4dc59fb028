package import Plan

/// The figures of a row as they can be drawn: one for each period, some joined, with what they should reach.
package struct SeriesShape: Sendable {
    /// A figure that is drawn.
    package struct Point: Sendable {
        package let sample: Sample
        /// Its place among the periods, from 0.
        package let place: Int
        /// Whether it is joined with the point before: both are alike and next to each other. What is counted from the
        /// beginning of a year is never joined, nor what is too little to tell a change from chance.
        package let isJoined: Bool
    }

    /// The periods, in order, those without a figure too.
    package let periods: [Period]
    /// The figures.
    package let points: [Point]
    /// What they should reach: two ends that are the same for a single figure; nil for none, and for one that is not in
    /// their unit or of their time.
    package let target: (first: Figure, last: Figure)?

    /// The shape of a row; nil where there are fewer than two figures to see.
    package init?(_ row: AssessedRow) {
        guard row.samples.count > 1, let last = row.samples.last else { return nil }
        let periods = Set(row.row.values.all.map(\.period.value)).sorted { $0.isBefore($1) }
        let places = Dictionary(
            periods.indices.map { (periods[$0], $0) }, uniquingKeysWith: { first, _ in first })
        let likeness = Likeness(row: row.row)
        let joins =
            row.samples.count >= VariationJudgement.fewest && row.variation?.joinsFigures ?? false
        var points: [Point] = []
        for sample in row.samples {
            guard let place = places[sample.period] else { continue }
            let before = points.last
            let isJoined =
                before.map { before in
                    joins && before.place + 1 == place && row.row.basis(of: sample.value) != .yearToDate
                        && likeness.holds(before.sample, sample)
                } ?? false
            points.append(Point(sample: sample, place: place, isJoined: isJoined))
        }
        self.periods = periods
        self.points = points
        guard case .compared = row.target else {
            target = nil
            return
        }
        target =
            switch row.row.target?.value {
            case .figure(let figure) where figure.isPercent == last.figure.isPercent: (figure, figure)
            case .range(let first, let end) where first.isPercent == last.figure.isPercent: (first, end)
            default: nil
            }
    }
}
