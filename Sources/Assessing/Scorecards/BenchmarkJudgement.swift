package import Plan

/// How a row stands to the figures of others, of the last period for which both are known.
package struct BenchmarkJudgement: Sendable {
    /// Where the row's figure is.
    package enum Position: Sendable {
        case below, same, above
    }

    /// Whose figures they are.
    package let kind: Benchmark
    /// The row's own figure and theirs, of one period and basis; nil where there are none.
    package let pair: (own: Sample, other: Sample)?
    /// What that means, by the row's polarity.
    package let effect: Movement.Effect

    init(_ kind: Benchmark, _ series: Series, of row: IndicatorRow, _ samples: [Sample]) {
        self.kind = kind
        let others = Dictionary(
            series.figures.compactMap(Sample.init).map { ($0.period, $0) }, uniquingKeysWith: { first, _ in first })
        pair =
            samples.reversed().lazy.compactMap { own in
                others[own.period].flatMap { other in
                    row.basis(of: own.value) == row.basis(of: other.value)
                        && own.figure.isPercent == other.figure.isPercent
                        ? (own, other) : nil
                }
            }.first
        effect =
            pair.map { Movement(from: $0.other, to: $0.own, polarity: row.polarity?.value, tolerance: nil).effect }
            ?? .open
    }

    /// Where the row's figure is.
    package var position: Position {
        guard let pair else { return .same }
        return pair.own.figure < pair.other.figure ? .below : pair.other.figure < pair.own.figure ? .above : .same
    }
}
