package import Plan

/// A row with what its figures say: four judgements, each apart.
package struct AssessedRow: Sendable {
    /// Its id.
    package let id: EntityID
    /// The row itself.
    package let row: IndicatorRow
    /// Its figures, in the order of their periods.
    package let samples: [Sample]
    /// The one target that stands for all rows of its indicator; nil where it has one of its own.
    package let sharedTarget: Written<Target>?
    /// How it stands to its target.
    package let target: TargetJudgement
    /// Which way it is going.
    package let direction: DirectionJudgement
    /// How it stands to the figures of others.
    package let benchmarks: [BenchmarkJudgement]
    /// How its figures vary; nil where there are no two.
    package let variation: VariationJudgement?
    /// What the source prints of its direction and the figures do not say.
    package let faults: [DirectionFault]

    init(_ row: IndicatorRow, in frame: SeriesFrame, besides others: Written<Target>? = nil) {
        let samples = row.values.figures.compactMap(Sample.init)
        let tolerance = frame.tolerance
        id = frame.id(row)
        self.row = row
        self.samples = samples
        let shared = row.target == nil ? others : nil
        sharedTarget = shared
        let target =
            shared == nil ? TargetJudge(row: row, frame: frame).judge(samples.last) : .notCompared(.shared)
        self.target = target
        direction = DirectionJudgement(samples, of: row, tolerance: tolerance)
        variation = VariationJudge(row: row, frame: frame, target: target).judge()
        benchmarks = row.sortedBenchmarks.map { BenchmarkJudgement($0.kind, $0.series, of: row, samples) }
        faults = DirectionFault.all(of: row, samples, tolerance: tolerance)
    }

    /// The last figure.
    package var latest: Sample? { samples.last }

    /// The last day that one of its figures tells of, also one that is kept back.
    var lastDay: Day? {
        row.values.standing.last { $0.figure != nil || $0.keptBack != nil }?.period.value.lastDay
    }

    /// The figure that progress is measured from.
    package var baseline: Sample? {
        row.baseline.flatMap { row.values[$0.value] }.flatMap(Sample.init)
    }

    /// The periods of its values and of those that it is compared with, in order.
    package var periods: [Period] {
        let values = row.values.all + row.sortedBenchmarks.flatMap(\.series.all)
        return Set(values.map(\.period.value)).sorted { $0.isBefore($1) }
    }

    /// The latest periods for which some rows have values, in order.
    package static func latestPeriods(of rows: [AssessedRow], most: Int) -> [Period] {
        let periods = Set(rows.flatMap { $0.row.values.all.map(\.period.value) })
        return Array(periods.sorted { $0.isBefore($1) }.suffix(most))
    }

    /// Whether a break stands before a period, so that its figure is not like the one before it.
    package func isAfterBreak(_ period: Period) -> Bool {
        let periods = periods
        guard let place = periods.firstIndex(of: period), place > 0 else { return false }
        return Likeness(row: row).hasBreak(between: periods[place - 1], period)
    }

    /// The last figure, where it is later than those of a movement and so not like them.
    package func later(than movement: Movement) -> Sample? {
        latest.flatMap { movement.to.period.isBefore($0.period) ? $0 : nil }
    }

    /// How many figures are like the last one of a movement, that one included.
    package func alike(_ movement: Movement) -> Int {
        let likeness = Likeness(row: row)
        return samples.count { $0.period.isBefore(movement.to.period) && likeness.holds($0, movement.to) } + 1
    }
}

/// An indicator with its rows.
package struct AssessedIndicator: Sendable {
    /// The scorecard that it stands in, and its id there.
    package let scorecard: Scorecard
    package let id: EntityID
    /// The indicator itself.
    package let indicator: Indicator
    /// Its rows of figures, at least one.
    package let rows: [AssessedRow]

    init(_ indicator: Indicator, of scorecard: Scorecard, in frame: SeriesFrame) {
        self.scorecard = scorecard
        id = scorecard.id(indicator.id)
        self.indicator = indicator
        let shared = indicator.parts.isEmpty ? nil : indicator.own.target
        rows = indicator.rows.map { AssessedRow($0, in: frame, besides: shared) }
    }

    /// Whether it has several rows, which have names of their own.
    package var hasParts: Bool { !indicator.parts.isEmpty }
    /// Whether it says itself what it tells of, and that no source states this.
    package var hasOurTies: Bool {
        scorecard.ties?.value == .ours && !(indicator.answers.targets + indicator.shows.targets).isEmpty
    }
    /// The last day that one of its figures tells of.
    package var lastDay: Day? { rows.compactMap(\.lastDay).max() }
}

extension AssessedRow {
    /// Whether a figure of it is kept back because people could be known by it.
    package var hasKeptBack: Bool { row.values.standing.contains { $0.keptBack != nil } }
    /// Whether all of its figures are, and there is nothing beside them to compare with.
    package var isWhollyKeptBack: Bool {
        row.benchmarks.isEmpty && hasKeptBack && row.values.standing.allSatisfy { $0.keptBack != nil }
    }
}
