import Diagnostics
import Graph
import Linking
import Plan
import Reading
import Testing

@testable import Assessing

/// What figures tell of measures and plans.
struct MeasureFiguresTests {
    private static let measures = """
        measure,basis,polarity,baseline,target,Q1 2023/24,Q2 2023/24
        P1.1a,in the period,up is bad,Q1 2023/24,20,112,71

        """
    private static let indicators = """
        ---
        scorecard: s
        title: S
        ---
        ## A1 Seen in time
        Polarity: up is good
        Basis: in the period
        Owner: unnamed post
        Smallest base: 400
        Shows: P1.1b

        ## A2 Named by a measure
        Basis: in the period
        Owner: unnamed post

        ## A3 Of another time
        Basis: in the period
        Owner: unnamed post
        Answers: R1

        ## A4 Tied to nothing
        Basis: in the period
        Owner: unnamed post

        """
    private static let values = """
        indicator,2018/19,Q1 2023/24,Q2 2023/24
        A1,,80%,70%
        A2,,5,
        A3,3,,
        A4,,1,2

        """

    private func linked() throws -> (plan: LinkedPlan, problems: [Diagnostic]) {
        let files = [
            "site.yaml": "council: Anytown\ntitle: Plan\n",
            "inspections/i.md": "---\ninspection: i\ntitle: I\npublished: 01/02/2023\n---\n## R1 Listen\n",
            "plans/p/plan.md":
                "---\nplan: p\ntitle: P\nstate: agreed\nbegan: 01/04/2023\nanswers: i\n---\n",
            "plans/p/s1.md": """
            ---
            section: P1
            title: One
            ---
            ## P1.1 Do it (R1)

            ### How we will know
            - P1.1a Calls passed on
            - P1.1b Children seen in time
            - What s:A2 counts

            """,
            "plans/p/measures.csv": Self.measures,
            "scorecards/s/indicators.md": Self.indicators, "scorecards/s/values.csv": Self.values,
        ]
        let content = try #require(
            ContentReader.read(files: files.map { ($0.key, Array($0.value.utf8)) }, name: "Content").content)
        let edition = try #require(Edition("draft", audiences: content.site.audiences))
        return Linker.link(Selection.select(edition, of: content))
    }

    private func assessed(on year: Int = 2024) throws -> Assessment {
        try linked().plan.assess(on: try #require(Day(year: year, month: 1, day: 1)))
    }

    private let holder = EntityID(scope: "p", local: "P1.1")

    private func measures(_ assessment: Assessment) throws -> [Measure] {
        try #require(assessment.action(holder)).action.measures
    }

    @Test func `a measure has its own figures, those of indicators that show it and of those that it names`() throws {
        let assessment = try assessed()
        let figures = try measures(assessment).map { assessment.figures(of: $0, in: holder) }
        #expect(figures.map { $0.own?.latest?.value.printed.text } == ["71", nil, nil])
        #expect(figures[0].own?.baseline?.value.printed.text == "112")
        #expect(figures.map { $0.indicators.map(\.indicator.id.local) } == [[], ["A1"], ["A2"]])
        guard case .compared(let comparison) = figures[0].own?.target else {
            Issue.record("\(figures)")
            return
        }
        #expect(comparison.isMet == false)
    }

    @Test func `a figure that was not known on a day is not told on it`() throws {
        let linked = try linked().plan
        let assessment = linked.assess(on: try #require(Day(year: 2023, month: 7, day: 31)))
        let own = assessment.figures(of: try measures(assessment)[0], in: holder).own
        #expect(own?.samples.map(\.value.printed.text) == ["112"])
        #expect(assessment.indicator(EntityID(scope: "s", local: "A1"))?.rows.first?.samples.count == 1)
    }

    @Test func `a thread has the indicators of its measures`() throws {
        let assessment = try assessed()
        let recommendation = try #require(assessment.plan.recommendations.first)
        let shown = assessment.indicators(of: assessment.thread(of: recommendation))
        #expect(shown.map(\.indicator.id.local) == ["A3", "A1", "A2"])
        #expect(shown.map(\.isOlder) == [true, false, false])
    }

    @Test func `what changed in numbers counts what is tied and is no older than that`() throws {
        let change = try assessed().changeInNumbers
        #expect(change.current.map(\.row.id.full) == ["p:P1.1a", "s:A1", "s:A2"])
        #expect(change.current.map { $0.tells.map(\.local) } == [["P1.1"], ["P1.1b"], ["P1.1"]])
        #expect(change.older.map(\.row.id.full) == ["s:A3"])
        let sum = change.sum
        #expect([sum.better, sum.worse, sum.same, sum.open, sum.unknown] == [1, 1, 0, 0, 1])
    }

    @Test func `a measure that the plan has not is told`() throws {
        let problems = try linked().problems.map(\.id)
        #expect(!problems.contains("unknown-reference"))
    }
}
