import Diagnostics
import Foundation
import Plan
import Testing

@testable import Assessing

/// Limits and signals, and when there are none.
struct VariationTests {
    // MARK: - Against an independent implementation

    /// A series with what the package abspc finds in it; `Tests/variation/expected.py` wrote it.
    struct Case: CustomTestStringConvertible, Sendable {
        let figures: [Double?]
        let mean, reach: Double
        let places: [Signal.Rule: Set<Int>]
        var testDescription: String { "\(figures.count) figures around \(mean)" }

        static let all: [Case] = {
            let url = URL(filePath: #filePath).deletingLastPathComponent().appending(
                path: "../../variation/series.csv")
            let lines = (try? String(contentsOf: url, encoding: .utf8))?.split(separator: "\n").dropFirst() ?? []
            return lines.compactMap(Case.init)
        }()

        private init?(_ line: Substring) {
            let cells = line.split(separator: ",", omittingEmptySubsequences: false)
            guard cells.count == 7, let mean = Double(cells[1]), let reach = Double(cells[2]) else { return nil }
            figures = cells[0].split(separator: " ").map { Double($0) }
            self.mean = mean
            self.reach = reach
            let rules: [Signal.Rule] = [.outside, .shift, .trend, .nearLimit]
            places = Dictionary(
                uniqueKeysWithValues: zip(rules, cells[3...]).map { rule, cell in
                    (rule, Set(cell.split(separator: " ").compactMap { Int($0) }))
                })
        }
    }

    @Test func `there are fifty series, and each rule finds something in some`() {
        #expect(Case.all.count == 50)
        for rule in Signal.Rule.allCases {
            #expect(Case.all.count { !($0.places[rule] ?? []).isEmpty } >= 5, "\(rule)")
        }
    }

    @Test(arguments: Case.all)
    func `limits and signals are those of another implementation`(_ series: Case) throws {
        let limits = try #require(ProcessLimits(series.figures))
        #expect(abs(limits.mean - series.mean) < 1e-5)
        #expect(abs(limits.reach - series.reach) < 1e-5 * max(1, series.reach))
        let signals = SignalFinder(figures: series.figures, limits: limits).find()
        for rule in Signal.Rule.allCases {
            let places = Set(signals.filter { $0.rule == rule }.flatMap(\.places))
            #expect(places == series.places[rule], "\(rule)")
        }
    }

    // MARK: - Of a row

    private static let months = (0..<24).map { index in
        "\(Month.englishNames[index % 12]) \(2023 + index / 12)"
    }

    private func row(_ fields: String, _ figures: [String], months: [String] = months) throws -> AssessedRow {
        let heads = months.prefix(figures.count).joined(separator: ",")
        return try ScorecardFixture.row(
            fields,
            "indicator,\(heads)\nA1,\(figures.joined(separator: ","))\nA2,\(figures.map { _ in "30" }.joined(separator: ","))\n"
        )
    }

    private static let steady = [
        "40", "44", "38", "41", "45", "39", "42", "37", "43", "40", "44", "41", "42", "38", "44", "39", "40", "43",
        "37",
        "45", "39", "42", "38", "41",
    ]

    @Test(arguments: ["Basis: in the period", "Basis: snapshot"])
    func `separate figures of two years have limits`(basis: String) throws {
        let variation = try #require(try row(basis, VariationTests.steady).variation?.variation)
        #expect(variation.limits != nil)
        #expect(variation.signals.isEmpty)
        #expect(variation.effect == nil)
    }

    /// Why there are no limits.
    private func reason(_ fields: String, _ figures: [String], months: [String] = months) throws -> String {
        guard case .notDrawn(let reason) = try row(fields, figures, months: months).variation else { return "drawn" }
        return String("\(reason)".prefix { $0 != "(" })
    }

    @Test(arguments: [
        ("Basis: year to date", "basis"), ("Basis: rolling 12 months", "basis"), ("", "basisNotStated"),
        ("Basis: other", "basisNotStated"),
        ("Basis: in the period\nBreaks: May 2024: another age group", "tooFew"),
        ("Basis: in the period\nPercentage of: A2", "drawn"),
    ])
    func `no limits stand over figures that overlap, across a break, or of an unknown time`(
        fields: String, expected: String
    ) throws {
        #expect(try reason(fields, VariationTests.steady) == expected)
    }

    @Test func `it takes twelve figures, few gaps, even periods and counts that are not tiny`() throws {
        let basis = "Basis: in the period"
        let steady = VariationTests.steady
        #expect(try reason(basis, Array(steady.prefix(11))) == "tooFew")
        #expect(try reason(basis, Array(steady.prefix(12))) == "drawn")
        let gaps = steady.prefix(15).enumerated().map { [3, 6, 9].contains($0.offset) ? "c" : $0.element }
        #expect(try reason(basis, gaps) == "drawn")
        let more = steady.prefix(16).enumerated().map { [3, 6, 9, 12].contains($0.offset) ? "c" : $0.element }
        #expect(try reason(basis, more) == "missing")
        #expect(try reason(basis, steady.map { "\(Int($0).map { $0 - 37 } ?? 0)" }) == "smallCounts")
        let uneven = VariationTests.months.prefix(12).dropLast() + ["31/12/2023"]
        #expect(try reason(basis, Array(steady.prefix(12)), months: Array(uneven)) == "uneven")
    }

    @Test func `months that nobody wrote are gaps`() throws {
        let months = VariationTests.months.enumerated().filter { $0.offset % 4 != 1 || $0.offset > 8 }.map(\.element)
        let variation = try #require(
            try row("Basis: in the period", Array(VariationTests.steady.prefix(22)), months: months).variation?
                .variation)
        #expect(variation.placeCount == 24)
        #expect(variation.points.count == 22)
    }

    @Test(arguments: [
        ("up is good", "60", Movement.Effect.better), ("up is bad", "60", .worse), ("neutral", "60", .open),
        ("up is good", "15", .worse),
    ])
    func `a signal means what the polarity says`(polarity: String, last: String, effect: Movement.Effect) throws {
        let row = try row("Basis: in the period\nPolarity: \(polarity)", VariationTests.steady.dropLast() + [last])
        #expect(row.variation?.variation?.effect == effect)
        #expect(row.isException == (effect == .worse))
    }

    @Test(arguments: [
        ("up is good", "20", Variation.Outlook.meets), ("up is good", "60", .misses),
        ("up is good", "41", .sometimesMeets),
        ("up is bad", "60", .meets), ("up is bad", "20", .misses), ("neutral", "20-60", .meets),
        ("neutral", "40-44", .sometimesMeets),
    ])
    func `what is to be expected of a target is told by the limits`(
        polarity: String, target: String, outlook: Variation.Outlook
    ) throws {
        let row = try row("Basis: in the period\nPolarity: \(polarity)\nTarget: \(target)", VariationTests.steady)
        #expect(row.variation?.variation?.outlook == outlook)
    }

    @Test func `limits are worked out anew only where a person decided it`() throws {
        let figures =
            VariationTests.steady.prefix(12) + VariationTests.steady.prefix(12).map { "\((Int($0) ?? 0) + 20)" }
        let basis = "Basis: in the period\nPolarity: up is good"
        let whole = try #require(try row(basis, Array(figures)).variation?.variation)
        #expect(whole.segments.count == 1)
        #expect(whole.effect == .better)
        let fields = basis + "\nLimits recalculated: January 2024 (Improvement Board, 14/02/2024): one front door"
        let parted = try #require(try row(fields, Array(figures)).variation?.variation)
        #expect(parted.segments.map(\.places.count) == [12, 12])
        #expect(parted.signals.isEmpty)
        #expect(parted.segments.last?.recalculation?.decidedBy?.text == "Improvement Board")
        let early = try #require(
            try row(fields.replacing("January", with: "June"), Array(figures)).variation?.variation)
        #expect(early.limits == nil)
        #expect(early.pointsSinceLimits == 7)
    }

    @Test func `a yearly rhythm is told, and a steady rise is none`() throws {
        let seasons = [40, 36, 33, 31, 30, 31, 33, 36, 40, 44, 47, 44]
        let basis = "Basis: in the period"
        func hasRhythm(_ figures: [Int]) throws -> Bool? {
            try row(basis, figures.map(String.init)).variation?.variation?.hasYearlyRhythm
        }
        #expect(try hasRhythm(seasons + seasons.map { $0 + 1 }) == true)
        #expect(try hasRhythm((0..<24).map { 20 + 2 * $0 + $0 % 3 }) == false)
        #expect(try hasRhythm(VariationTests.steady.compactMap(Int.init)) == false)
    }

    @Test func `chance alone gives more signals the longer a series is`() {
        let expected = [12, 15, 24, 30, 60, 90].map(SignalsByChance.expected)
        #expect(expected == expected.sorted())
        #expect((0.05...0.15).contains(expected[0]))
    }
}
