import Diagnostics
import Plan
import Testing

@testable import Reading

/// What came after a day is not in the content as it stood on it.
@Suite struct AsItStoodTests {
    private let sources = Sources([
        "inspections/i.md":
            "---\ninspection: i\ntitle: I\ntook place: March 2023\n---\n\n## OA1 A\nTaken up by: j:OA2\n",
        "inspections/j.md": "---\ninspection: j\ntitle: J\ntook place: March 2024\n---\n\n## OA2 B\n",
        "plans/p/plan.md": """
        ---
        plan: p
        title: P
        state: superseded by q
        began: 01/05/2023
        ended: 01/06/2024
        answers: [i, j]
        statement: It ended
        source: The board
        versions:
          - {version: "1", date: 01/05/2023}
          - {version: "2", date: March 2024}
        ---
        """,
        "plans/p/s1.md": """
        ---
        section: S1
        title: S
        ---

        ## S1.1 One
        Answers: OA1, j:OA2

        ## S1.2 Two
        Added: 10/10/2023

        ### How
        - S1.2a A step
        """,
        "plans/p/progress.csv": """
        date,ref,status
        01/06/2023,S1.1,paused
        02/06/2023,S1.2,paused
        03/06/2023,S1.2a,paused
        11/10/2023,S1.2,restarted
        """,
        "plans/p/difference.csv": "date,ref,what changed\n01/06/2023,S1.1,A\n11/10/2023,S1.1,B\n",
        "plans/q/plan.md": "---\nplan: q\ntitle: Q\nstate: agreed\nbegan: 01/06/2024\n---\n",
        "plans/r/plan.md": """
        ---
        plan: r
        title: R
        state: agreed
        began: 01/06/2025
        answers: j
        versions:
          - {version: "1", date: 01/01/2023}
        ---
        """,
    ])

    private func stood(_ year: Int, _ month: Int, _ day: Int) throws -> Content {
        let content = try #require(sources.read().content)
        return content.asItStood(on: try #require(Day(year: year, month: month, day: day)))
    }

    @Test func `what came later is left out, and so is what leads to it`() throws {
        let content = try stood(2023, 7, 1)
        #expect(content.inspections.map(\.scope.text) == ["i"])
        #expect(content.inspections[0].recommendations[0].takenUpBy.isEmpty)
        #expect(content.plans.map(\.scope.text) == ["p", "r"])
        let plan = content.plans[0]
        #expect(plan.answers.map(\.text) == ["i"])
        #expect(plan.versions.map(\.name.text) == ["1"])
        #expect(plan.sections[0].actions.map(\.id.text) == ["S1.1"])
        #expect(plan.sections[0].actions[0].answers.map(\.text) == ["OA1"])
        #expect(plan.log.map(\.ref.text) == ["S1.1"])
        #expect(plan.differences.map(\.change.source.text) == ["A"])
    }

    @Test func `a plan that ended later is in force, and says so`() throws {
        let plan = try stood(2024, 5, 31).plans[0]
        #expect(plan.state.value.isCurrent)
        #expect(plan.state.source.text == "agreed")
        #expect(plan.state.span.text == "superseded by q")
        #expect(plan.ended == nil && plan.statement == nil && plan.statementSource == nil)
    }

    @Test func `the day itself counts`() throws {
        let content = try stood(2024, 6, 1)
        #expect(content.plans.map(\.scope.text) == ["p", "q", "r"])
        #expect(content.plans[0].state.value.hasEnded)
        #expect(content.plans[0].statement != nil)
        #expect(try stood(2023, 10, 11).plans[0].log.count == 4)
        #expect(try stood(2023, 10, 10).plans[0].log.count == 3)
        #expect(try stood(2023, 10, 10).plans[0].sections[0].actions.count == 2)
        #expect(try stood(2024, 3, 1).plans[0].versions.count == 2)
    }

    @Test func `the content reports on the day`() throws {
        #expect(try stood(2024, 3, 1).site.reportingDate == Day(year: 2024, month: 3, day: 1))
    }

    @Test func `on the last day it is the content of today`() throws {
        let content = try #require(FullSources.full.read().content)
        var without = Dump(without: ["Site.reportingDate"])
        let today = without.text(content)
        #expect(without.text(content.asItStood(on: .latest)) == today)
    }

    @Test func `plain words that were looked at later were not yet`() throws {
        let content = try #require(FullSources.full.read().content)
        func marks(_ year: Int, _ month: Int, _ day: Int) throws -> [String] {
            let stood = content.asItStood(on: try #require(Day(year: year, month: month, day: day)))
            let sections = stood.plans.flatMap(\.sections)
            let marks =
                stood.inspections.flatMap(\.recommendations).map(\.plainWordsLookedAt)
                + sections.map(\.plainWordsLookedAt) + sections.flatMap(\.actions).map(\.plainWordsLookedAt)
            return marks.compactMap { $0?.value?.letters }
        }
        #expect(try marks(2024, 4, 12) == ["k39d", "k39dx4", "k39dx4ht"])
        #expect(try marks(2024, 4, 11) == [])
    }

    @Test func `what was heard later is left out, and who was told later was not yet`() throws {
        let content = try #require(FullSources.full.read().content)
        func heard(_ day: Int) throws -> [Heard] {
            content.asItStood(on: try #require(Day(year: 2024, month: 6, day: day))).youngPeople.heard
        }
        #expect(try heard(1).map { $0.toldOn == nil && $0.toldBy == nil } == [true])
        #expect(try heard(2).map { $0.toldOn == nil } == [false])
        #expect(try heard(3).count == 2)
    }

    @Test func `some plans keep the inspections that they refer to and those that carry these on`() throws {
        let content = try #require(sources.read().content)
        #expect(content.limited(toPlans: ["r"]).inspections.map(\.scope.text) == ["j"])
        #expect(content.limited(toPlans: ["p"]).inspections.map(\.scope.text) == ["i", "j"])
        #expect(content.limited(toPlans: ["q"]).inspections.isEmpty)
        #expect(content.limited(toPlans: ["p", "q"]).plans.map(\.scope.text) == ["p", "q"])
        #expect(try stood(2023, 7, 1).limited(toPlans: ["p"]).inspections.map(\.scope.text) == ["i"])
    }

    @Test func `files of the folder are there, and other files are told`() throws {
        var files = sources
        files["snapshots/a/site.yaml"] = Array("not read before it is used".utf8)
        files["snapshots/a/assets/x.png"] = []
        files["snapshots/b.json"] = []
        files["papers/r-1/paper.txt"] = []
        files["papers/r.txt"] = []
        let reading = files.read()
        #expect(reading.content?.snapshots.map(\.name) == ["a"])
        #expect(reading.content?.snapshots.first?.files.map(\.path) == ["site.yaml"])
        #expect(reading.content?.damagedPapers == ["r-1"])
        #expect(
            reading.problems.map { "\($0.id) \($0.span.file.path)" } == [
                "unknown-file Content/papers/r.txt", "unknown-file Content/snapshots/a/assets/x.png",
                "unknown-file Content/snapshots/b.json", "issued-paper-changed Content/papers/r-1/sums.txt",
            ])
    }
}
