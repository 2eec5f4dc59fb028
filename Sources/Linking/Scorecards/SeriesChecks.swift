import Diagnostics
import Plan

/// Whether the figures of a scorecard fit each other.
enum SeriesChecks {
    /// Rows that have the same figures in the same periods, two at least.
    static func repeats(in scorecard: Scorecard) -> [Diagnostic] {
        struct Content: Hashable {
            let values: [Pair]
            struct Pair: Hashable {
                let period: Period
                let figure: Figure
            }
        }
        var seen: [Content: IndicatorRow] = [:]
        return scorecard.indicators.flatMap(\.rows).compactMap { row in
            let values = row.values.figures.compactMap { value in
                value.figure.map { Content.Pair(period: value.period.value, figure: $0) }
            }
            guard values.count > 1, Set(values.map(\.figure)).count > 1 else { return nil }
            guard let first = seen[Content(values: values)] else {
                seen[Content(values: values)] = row
                return nil
            }
            let id = scorecard.id(row.id)
            return Diagnostic(
                .duplicateSeries, "`\(id.full)` has the same figures as `\(scorecard.id(first.id).full)`",
                at: row.id.span, of: id, .value, help: "check that they are not one row's, pasted twice",
                related: [.init(first.id.span, "the other row")])
        }
    }

    /// Benchmarks that have figures, and none for a period of the row.
    static func benchmarks(of row: IndicatorRow, _ id: EntityID) -> [Diagnostic] {
        let own = Set(row.values.figures.map(\.period.value))
        guard !own.isEmpty else { return [] }
        return row.sortedBenchmarks.compactMap { kind, series in
            guard let last = series.figures.last, series.figures.allSatisfy({ !own.contains($0.period.value) }) else {
                return nil
            }
            return Diagnostic(
                .benchmarkPeriod,
                "the \(kind.rawValue) benchmark of `\(id.full)` is of `\(last.period.source.text)`, for which it has no figure itself",
                at: last.printed.span, of: id, .benchmarks,
                help: "check the period; figures are compared only for the same one")
        }
    }

    /// What parts should come to for a period; a number that stands in the sum itself was not rounded.
    private static func total(
        of sum: Indicator.PartSum, among rows: [String: IndicatorRow], for period: Period
    ) -> (figure: Figure, isRounded: Bool)? {
        switch sum.total {
        case .row(let id): rows[id.text]?.values[period]?.figure.map { ($0, true) }
        case .figure(let figure): (figure, false)
        }
    }

    /// Periods in which the parts of a scorecard's sums do not add up.
    static func sums(of scorecard: Scorecard) -> [Diagnostic] {
        let sums = scorecard.indicators.filter { !$0.sums.isEmpty }
        guard !sums.isEmpty else { return [] }
        let rows = Dictionary(
            scorecard.indicators.flatMap(\.rows).map { ($0.id.text, $0) }, uniquingKeysWith: { first, _ in first })
        return sums.flatMap { indicator in
            indicator.sums.flatMap { sum($0, of: scorecard.id(indicator.id), among: rows) }
        }
    }

    /// Those of some figures that can have been rounded: counts are whole.
    private static func rounded(_ figures: [Figure]) -> [Figure] {
        figures.allSatisfy { !$0.isPercent && $0.decimals == 0 } ? [] : figures
    }

    private static func sum(
        _ sum: Indicator.PartSum, of id: EntityID, among all: [String: IndicatorRow]
    ) -> [Diagnostic] {
        let rows = sum.parts.compactMap { all[$0.text] }
        guard rows.count == sum.parts.count, let first = rows.first else { return [] }
        return first.values.figures.compactMap { value -> Diagnostic? in
            let period = value.period.value
            let parts = rows.compactMap { $0.values[period]?.figure }
            guard let (total, isRounded) = self.total(of: sum, among: all, for: period), parts.count == rows.count,
                let added = Figure.sum(of: parts),
                !added.isWithinRounding(of: total, rounded: rounded(isRounded ? parts + [total] : parts))
            else { return nil }
            return Diagnostic(
                .sumDiffers,
                "the parts come to \(added) for `\(value.period.source.text)`, and \(total) is given",
                at: sum.source.span,
                of: id, .addsUp, help: "check the figures, or which rows add up")
        }
    }
}
