import Diagnostics
import Graph
import Plan
import Testing

@testable import Linking

@Suite("A page lists what refers to it")
struct BacklinkTests {
    private let site = SmallSite().inspection("one", "R1", "R2").plan("p", "answers: [one]", body: "R1 and R1 again\n")

    @Test func `once for each place, however often it is named there`() throws {
        let linked = try site.section(
            "S1", "About R1, R1.\n\n## A1 R1 and R1\n\n### How\n- R1\n- R1\n\n### Context\nR1 R1\n"
        ).link()
        #expect(linked.mentions(of: "one:R1") == ["p text", "p:A1 step", "p:A1 text", "p:A1 title", "p:S1 text"])
        #expect(linked.plan.references(to: EntityID("one:R1")).count == 10)
    }

    @Test func `from progress and difference made, with their days`() throws {
        let linked = try site.section("S1", "## A1 First\n\n### How\n- A1a Step\n\n## A2 Second\n")
            .progress(
                "01/02/2024,A1,,It helps R2 and R2,,,,", "02/02/2024,A1,,And R2,,For R2,,",
                "02/02/2024,A1a,,R2 asks,,,,",
                "03/02/2024,A2,merged into A1,One,,Reason,Board,", "04/02/2024,S1,,R2 asks,,,,",
                "05/02/2024,p,,R2 asks,,,,",
                "March 2024,A2,,R2 asks,,,,"
            )
            .file("plans/p/difference.csv", "date,ref,what changed\n06/02/2024,A1,Better for R2\n").link()
        #expect(
            linked.mentions(of: "one:R2") == [
                "p progress(2024-02-05)", "p:A1 difference(2024-02-06)", "p:A1 progress(2024-02-01)",
                "p:A1 progress(2024-02-02)", "p:A1a progress(2024-02-02)", "p:A2 progress(2024-03-01 to 2024-03-31)",
                "p:S1 progress(2024-02-04)",
            ])
        #expect(linked.mentions(of: "p:A1") == ["p:A2 progress(2024-02-03)"])
    }

    @Test func `not from itself, and not from what is listed in a place of its own`() throws {
        let linked = try site.section("S1", "## A1 About A1\n\n### Context\nA1 is A1.\n")
            .plan("p", "answers: [one]", body: "\n## R1 So far\n\n### Done so far\n- Something about R1\n").link()
        #expect(linked.mentions(of: "p:A1").isEmpty)
        #expect(linked.mentions(of: "one:R1").isEmpty)
        #expect(linked.plan.recommendation(EntityID("one:R1"))?.accounts.count == 1)
    }

    @Test func `from pages, other plans and recommendations`() throws {
        let linked = try site.plan("q").section("T1", of: "q", "## B1 After p:A1\nContinues: p:A1\n")
            .section("S1", "## A1 First\n")
            .file("inspections/two.md", "---\ninspection: two\ntitle: Two\n---\n\n## X1 Old\nTaken up by: one:R1\n")
            .file("pages/about.md", "---\npage: about\ntitle: About\n---\n\nSee A1 and one:R1.\n").link()
        #expect(linked.mentions(of: "p:A1") == ["page about text", "q:B1 fields", "q:B1 title"])
        #expect(linked.mentions(of: "one:R1") == ["p text", "page about text", "two:X1 fields"])
        #expect(linked.errors == ["missing-deadline", "missing-lead", "missing-measure"])
    }

    @Test func `under the id that it has now, when its former one is written`() throws {
        let linked = try site.section("S1", "## A2 First\nFormerly: A1\n\n## A3 Third, after A1\n").link()
        #expect(linked.mentions(of: "p:A2") == ["p:A3 title"])
    }

    @Test func `in Wexmoor: progress that names a recommendation, in words of its own too`() throws {
        let linked = try Councils.linkedWexmoor()
        let first = linked.mentions(of: "2023-ilacs:OA1")
        #expect(first.contains("better-together:S1.1 progress(2024-05-14)"))
        #expect(first.contains("better-together:S1.4 progress(2024-12-10)"))
        #expect(first.contains("first-response:F1.4 progress(2024-01-16)"))
        #expect(first.contains("page about text"))
        #expect(!first.contains { $0.hasPrefix("listening") })
        let second = linked.mentions(of: "2024-focused-visit:OA2")
        #expect(second.contains("listening:L1.2 progress(2025-03-11)"))
        #expect(second.contains("2023-ilacs:OA4 fields"))
        #expect(linked.mentions(of: "better-together:S1.2").contains("better-together:S2 text"))
    }
}
