import Assessing
import Diagnostics
import Foundation
import Graph
import Plan

/// The indicators with their figures as printed and as numbers, beside what they say.
struct ScorecardData: Encodable {
    struct Scorecard: Encodable {
        let id, title, page: String
        let board, date: String?
    }

    struct Indicator: Encodable {
        let id, scorecard, code, title, page: String
        let area, frequency, target: String?
        let answers, shows: [String]
        let rows: [Row]
        let benchmarks: [Benchmark]
    }

    struct Row: Encodable {
        let id, title: String
        let unit, basis, polarity, target, targetFor, baseline, rationale, owner: String?
        let values: [Value]
        let limits: Limits?
    }

    struct Benchmark: Encodable {
        let row, kind: String
        let values: [Value]
    }

    struct Value: Encodable {
        let period, from, to, printed: String
        let number: Decimal?
        let isPercentage: Bool?
        let symbol, basis, status, dataAsAt, revisedOn, publishedIn: String?
    }

    /// Where ordinary figures lie, to a thousandth, and how many signs of change there are.
    struct Limits: Encodable {
        let mean, lower, upper: Decimal
        let signals: Int
    }

    let scorecards: [Scorecard]
    let indicators: [Indicator]

    init(_ context: PageContext) { self.init(context, of: context.plan.content.scorecards) }

    init(_ context: PageContext, of scorecards: [Plan.Scorecard]) {
        self.scorecards = scorecards.map { scorecard in
            Scorecard(
                id: scorecard.scope.text, title: scorecard.title.text,
                page: DataLink.to(.scorecard(scorecard.scope.text)), board: scorecard.board?.text,
                date: scorecard.date?.source.text)
        }
        indicators = scorecards.flatMap { context.assessment.indicators(of: $0) }.map { Indicator($0, context) }
    }
}

extension ScorecardData.Indicator {
    init(_ indicator: AssessedIndicator, _ context: PageContext) {
        let own = indicator.indicator
        id = indicator.id.full
        scorecard = indicator.id.scope
        code = own.printedCode
        title = own.title.text
        page = DataLink.to(.indicator(indicator.id))
        area = own.area?.text
        frequency = own.frequency?.value.rawValue
        target = indicator.hasParts ? own.own.target?.source.text : nil
        answers = own.answers.targets.map(\.full)
        shows = own.shows.targets.map(\.full)
        rows = indicator.rows.map(ScorecardData.Row.init)
        benchmarks = indicator.rows.flatMap { row in
            row.row.sortedBenchmarks.map { kind, series in
                ScorecardData.Benchmark(
                    row: row.row.id.text, kind: kind.rawValue, values: series.all.map(ScorecardData.Value.init))
            }
        }
    }
}

extension ScorecardData.Row {
    init(_ assessed: AssessedRow) {
        let row = assessed.row
        id = row.id.text
        title = row.title.text
        unit = row.unit?.text
        basis = row.basis?.value.rawValue
        polarity = row.polarity?.value.rawValue
        target = row.target?.source.text
        targetFor = row.targetFor?.source.text
        baseline = row.baseline?.source.text
        rationale = row.rationale?.text
        owner = row.owner?.text
        values = row.values.all.map(ScorecardData.Value.init)
        limits = assessed.variation?.variation.flatMap { variation in
            variation.limits.map { limits in
                ScorecardData.Limits(
                    mean: Decimal(thousandths: limits.mean), lower: Decimal(thousandths: limits.lower),
                    upper: Decimal(thousandths: limits.upper), signals: variation.signals.count)
            }
        }
    }
}

extension ScorecardData.Value {
    init(_ value: Observation) {
        period = value.period.source.text
        from = value.period.value.firstDay.iso8601
        to = value.period.value.lastDay.iso8601
        printed = value.printed.text
        number = value.figure.map { Decimal($0.digits) / pow(10, $0.decimals) }
        isPercentage = value.figure.map(\.isPercent)
        symbol = value.symbol?.rawValue
        basis = value.basis?.value.rawValue
        status = value.status?.value.rawValue
        dataAsAt = value.dataAsAt?.value.iso8601
        revisedOn = value.revisedOn?.value.iso8601
        publishedIn = value.publishedIn?.text
    }
}

extension Decimal {
    /// A size to a thousandth; what is beyond every figure becomes 0.
    fileprivate init(thousandths size: Double) {
        self = Int(exactly: (size * 1000).rounded()).map { Decimal($0) / 1000 } ?? 0
    }
}
