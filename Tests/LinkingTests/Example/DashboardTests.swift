import Diagnostics
import Graph
import Plan
import Testing

@testable import Linking

@Suite("The worked example's dashboard holds")
struct DashboardTests {
    private let site: LinkedSite
    private let scorecard: Scorecard

    init() throws {
        site = try Councils.linkedYork()
        scorecard = try #require(site.plan.content.scorecards.first)
    }

    private var rows: [IndicatorRow] { scorecard.indicators.flatMap(\.rows) }

    @Test func `31 codes, 41 rows and 39 benchmark rows, as many as it prints`() {
        #expect(scorecard.indicators.count == 31)
        #expect(scorecard.printedCount?.value == 31)
        #expect(rows.count == 41)
        #expect(rows.flatMap(\.sortedBenchmarks).count { !$0.series.all.isEmpty } == 39)
        #expect(scorecard.indicators.count { !$0.own.benchmarks.isEmpty } == 13)
    }

    @Test func `eight areas in their order`() {
        #expect(
            scorecard.areas.map { $0.name?.text } == [
                "Referrals", "Assessments/S47s", "CIN", "CPP", "CLA", "Adoptions", "Care Leavers", "Workforce",
            ])
        #expect(scorecard.areas.map(\.indicators.count) == [3, 3, 2, 2, 8, 4, 5, 4])
    }

    @Test func `codes as printed, six of which are no ids`() {
        let codes = scorecard.indicators.map(\.printedCode)
        #expect(codes.prefix(6) == ["MI Pack 1", "CSB05", "CSC02", "CSC020", "EFL3", "CSC050"])
        #expect(scorecard.indicators.compactMap(\.code?.text) == ["MI Pack 1", "65", "65a", "62", "147", "148"])
    }

    @Test func `four periods and every value as printed`() {
        let periods = Set(rows.flatMap { $0.values.all.map(\.period.source.text) })
        #expect(periods.sorted() == ["2016/17", "2017/18", "2018/19", "2019/20 Q1"])
        #expect(rows.flatMap(\.values.all).count == 164)
        #expect(rows.flatMap(\.values.figures).count == 126)
        let referrals = scorecard.indicators[0].own.values.all.map(\.printed.text)
        #expect(referrals == ["329", "295", "297.57", "143.51"])
        let plans = scorecard.indicators.first { $0.id.text == "EH4" }?.own.values.all
        #expect(plans?.map(\.printed.text) == ["NC", "NC", "80.17%", "77.86%"])
        #expect(plans?.map(\.symbol) == [.notAvailable, .notAvailable, nil, nil])
        #expect(rows.filter(\.values.figures.isEmpty).map(\.id.text) == ["CSC059", "CSC060"])
    }

    @Test func `targets as printed: figures, ranges, shares, to be confirmed, none`() {
        let targets = scorecard.indicators.flatMap { [$0.own] + $0.parts }.compactMap(\.target)
        func count(_ isKind: (Target) -> Bool) -> Int { targets.map(\.value).count(where: isKind) }
        #expect(count { if case .range = $0 { true } else { false } } == 4)
        #expect(count { if case .shareOfTotal = $0 { true } else { false } } == 2)
        #expect(count { $0 == .toBeConfirmed } == 2)
        #expect(count { $0 == Target.none } == 5)
        #expect(count { if case .figure = $0 { true } else { false } } == 24)
    }

    @Test func `owners are posts, or said to be unnamed`() {
        #expect(rows.count { $0.owner == nil } == 6)
        #expect(rows.count { $0.owner?.post != nil } == 8)
        #expect(rows.count { $0.owner?.text == Post.unnamed } == 27)
    }

    @Test func `ties are said to be ours and are seen from both sides`() {
        #expect(scorecard.ties?.value == .ours)
        #expect(Set(scorecard.indicators.filter { !$0.shows.isEmpty }.map(\.id.text)).count == 11)
        let action = EntityID(scope: "ambition", local: "P6.1")
        let shown = site.plan.references(to: action).filter { $0.kind == .shows }
        #expect(shown.count == 2)
    }

    @Test func `seven stages of a child's way, and 14 indicators that are named without figures`() {
        #expect(scorecard.stages.count == 7)
        #expect(scorecard.stages.flatMap(\.named).count == 14)
        #expect(scorecard.stages.flatMap(\.indicators).targets.count == 16)
    }
}
