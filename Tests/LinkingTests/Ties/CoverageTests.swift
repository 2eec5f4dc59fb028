import Diagnostics
import Graph
import Plan
import Testing

@testable import Linking

@Suite("A gap in the thread is told")
struct CoverageTests {
    private let site = SmallSite().inspection("one", "R1", "R2").plan("p", "answers: [one]")

    @Test func `when no action of a plan in force answers a recommendation`() throws {
        let one = try site.section("S1", "## A1 First (R1)\n").link()
        #expect(one.subjects(.unthreadedRecommendation) == ["one:R2"])
        let throughSection = try site.section("S1", front: "answers: R1, R2", "## A1 First\n").link()
        #expect(throughSection.subjects(.unthreadedRecommendation).isEmpty)
        let empty = try site.section("S1", front: "answers: R1, R2", "No action yet.\n").link()
        #expect(empty.subjects(.unthreadedRecommendation) == ["one:R1", "one:R2"])
    }

    @Test(arguments: ["closed", "draft", "superseded by q"])
    func `when only a plan that has ended, or a draft, answers it`(state: String) throws {
        let linked = try site.plan("p", "answers: [one]\nended: 01/01/2024", state: state).plan("q")
            .section("S1", "## A1 First (R1)\n\n### How we will know\n- It (R1)\n").link("draft")
        #expect(linked.subjects(.unthreadedRecommendation) == ["one:R1", "one:R2"])
        #expect(linked.ties(of: "p:A1") == ["one:R1 title"])
    }

    @Test func `not when a later recommendation takes it up`() throws {
        let linked = try site.section("S1", front: "answers: R1, R2", "## A1 First\n")
            .file("inspections/old.md", "---\ninspection: old\ntitle: Old\n---\n\n## X1 Old\nTaken up by: one:R1\n")
            .link()
        #expect(linked.subjects(.unthreadedRecommendation).isEmpty)
        #expect(linked.plan.recommendation(EntityID("old:X1"))?.takenUpBy == [EntityID("one:R1")])
    }

    @Test func `when no measure carries its tag, a section's counting too`() throws {
        let untagged = try site.section("S1", "## A1 First (R1) (R2)\n\n### How we will know\n- It is (R2)\n").link()
        #expect(untagged.subjects(.unmeasuredRecommendation) == ["one:R1"])
        let ofSection = try site.section("S1", "## How we will know\n- It is (R1)\n\n## A1 First (R1) (R2)\n").link()
        #expect(ofSection.subjects(.unmeasuredRecommendation) == ["one:R2"])
        let within = try site.section("S1", "## A1 First (R1) (R2)\n\n### How we will know\n- It\n  - is (R1, R2)\n")
            .link()
        #expect(within.subjects(.unmeasuredRecommendation).isEmpty)
    }

    @Test func `when a tagged title has no measure with the tag`() throws {
        let linked = try site.section(
            "S1",
            "## A1 First (R1)\n\n### How we will know\n- It is (R2)\n\n## A2 Second\nAnswers: R1\n\n### How we will know\n- So\n"
        ).link()
        #expect(linked.subjects(.untaggedMeasures) == ["p:A1"])
        #expect(linked.problems(.untaggedMeasures).map(\.severity) == [.note])
    }

    @Test func `when nothing says how one will know, and nobody leads, and there is no date`() throws {
        let bare = try site.section("S1", "## A1 First\n\n## A2 Second\nDue: none\n\n### How\n- Do (due March 2025)\n")
            .link()
        #expect(bare.subjects(.missingMeasure) == ["p:A1", "p:A2"])
        #expect(bare.subjects(.missingLead) == ["p:A1", "p:A2"])
        #expect(bare.subjects(.missingDeadline) == ["p:A1"])
        let measured = try site.section("S1", "## How we will know\n- All is well\n\n## A1 First\n").link()
        #expect(measured.subjects(.missingMeasure).isEmpty)
    }

    @Test func `no date, where the plan says that it gives none`() throws {
        let linked = try site.section("S1", "## A1 First\nDue: none\n\n## A2 Second\nDue:\n").link()
        #expect(linked.subjects(.missingDeadline) == ["p:A2"])
        #expect(linked.subjects(.openEnded) == [])
    }

    @Test func `no dates and no measures, where the plan says that it has none`() throws {
        let linked = try site.plan("p", "without: [dates, measures]").section("S1", "## A1 First (R1)\n").link()
        #expect(linked.subjects(.missingDeadline) == [])
        #expect(linked.subjects(.missingMeasure) == [])
        #expect(linked.subjects(.unmeasuredRecommendation) == [])
        #expect(linked.subjects(.missingLead) == ["p:A1"])
    }

    @Test func `that a plan has what it says that it has none of`() throws {
        let linked = try site.plan("p", "without: [dates, measures]").section(
            "S1",
            "## How we will know\n- All is well\n\n## A1 First\nDue: none\n\n### How\n- Do (due March 2025)\n\n"
                + "## A2 Second\nDue: ongoing\nReview: May 2025\n\n### How we will know\n- So\n"
        ).link()
        #expect(linked.subjects(.contradictsPlan) == ["p", "p"])
        #expect(
            linked.problems(.contradictsPlan).map(\.message).sorted() == [
                "the plan says that it has no dates, and 2 places have some",
                "the plan says that it has no measures, and 2 places have some",
            ])
    }

    @Test func `in the worked example, where its plans have them`() throws {
        let linked = try Councils.linkedYork()
        #expect(linked.subjects(.missingLead) == ["ambition:P5.13"])
        #expect(linked.subjects(.missingDeadline) == ["ambition:P4.2"])
        #expect(linked.subjects(.unmeasuredRecommendation) == ["2022-ilacs:OA1"])
        #expect(linked.subjects(.missingMeasure).isEmpty)
    }

    @Test(arguments: ["draft", "board", "intranet", "public"])
    func `nowhere in the fictional council, but for notes`(edition: String) throws {
        let linked = try Councils.linkedWexmoor(edition)
        #expect(linked.errors == [])
        #expect(linked.subjects(.unthreadedRecommendation).isEmpty)
    }
}
