import Diagnostics
import Plan

// The rows of the tables that are made of scorecards.

/// A row for each row of figures.
enum IndicatorRows {
    static func heads(_ words: DataTableWords) -> [String] {
        [
            words.scorecard, words.area, words.id, words.code, words.title, words.row, words.unit, words.basis,
            words.polarity, words.target, words.owner,
        ]
    }

    static func rows(_ data: ScorecardData) -> [[PlainTable.Cell]] {
        data.indicators.flatMap { indicator in
            indicator.rows.map { row -> [PlainTable.Cell] in
                [
                    .text(indicator.scorecard), .init(indicator.area), .text(indicator.id), .text(indicator.code),
                    .text(row.title), .text(row.id), .init(row.unit), .init(row.basis), .init(row.polarity),
                    .init(row.target), .init(row.owner),
                ]
            }
        }
    }
}

/// A row for each value, those of others too.
enum ValueRows {
    static func heads(_ words: DataTableWords) -> [String] {
        [
            words.scorecard, words.code, words.row, words.title, words.benchmark, words.period, words.from, words.to,
            words.value,
            words.asPrinted, words.status, words.revisedOn, words.publishedIn,
        ]
    }

    static func rows(_ data: ScorecardData) -> [[PlainTable.Cell]] {
        data.indicators.flatMap { indicator in
            let titles = Dictionary(
                indicator.rows.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
            func cells(_ row: String, _ benchmark: String?, _ value: ScorecardData.Value) -> [PlainTable.Cell] {
                self.cells(indicator.scorecard, indicator.code, row, titles[row], benchmark, value)
            }
            return indicator.rows.flatMap { row in row.values.map { cells(row.id, nil, $0) } }
                + indicator.benchmarks.flatMap { other in other.values.map { cells(other.row, other.kind, $0) } }
        }
    }

    /// The same of the measures of a plan, which have no code.
    static func rows(_ plan: ImprovementPlan) -> [[PlainTable.Cell]] {
        plan.measured.flatMap { measured in
            measured.row.values.all.map { value in
                cells(
                    plan.scope.text, "", measured.row.id.text, measured.row.title.text, nil, ScorecardData.Value(value))
            }
        }
    }

    private static func cells(
        _ scorecard: String, _ code: String, _ row: String, _ title: String?, _ benchmark: String?,
        _ value: ScorecardData.Value
    ) -> [PlainTable.Cell] {
        let figure: PlainTable.Cell =
            value.number.map { .number("\($0)") } ?? value.symbol.map { .symbol($0) } ?? .text("")
        return [
            .text(scorecard), .text(code), .text(row), .init(title), .init(benchmark), .text(value.period),
            .init(day: value.from), .init(day: value.to), figure, .text(value.printed), .init(value.status),
            .init(day: value.revisedOn), .init(value.publishedIn),
        ]
    }
}
