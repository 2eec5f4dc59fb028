import Diagnostics
import Graph
import Plan
import Testing

@testable import Linking

@Suite("An action is tied to a recommendation")
struct TieTests {
    private func link(front: String = "", _ section: String) throws -> LinkedSite {
        try SmallSite().inspection("one", "R1", "R2", "R3").plan("p", "answers: [one]")
            .section("S1", front: front, section).link()
    }

    @Test(arguments: [
        ("## A1 First\nAnswers: R1\n", "answers"), ("## A1 First (R1)\n", "title"),
        ("## A1 First\n\n### How\n- Do (R1)\n", "step"),
        ("## A1 First\n\n### How\n- Do\n  - and do (R1)\n", "step"),
        ("## A1 First\n\n### How we will know\n- It is (R1)\n", "measure"),
        ("## A1 First\n\n### How we will know\n- It is\n  - and so (R1)\n", "measure"),
    ])
    func `by its field, and by a printed tag in its title, a step, a measure or what is within them`(
        action: String, through: String
    ) throws {
        let linked = try link(action)
        #expect(linked.ties(of: "p:A1") == ["one:R1 \(through)"])
        let thread = try #require(linked.plan.recommendation(EntityID("one:R1")))
        #expect(thread.actions.map { "\($0.id.full) \($0.through)" } == ["p:A1 \(through)"])
        #expect(linked.mentions(of: "one:R1").isEmpty)
    }

    @Test(arguments: [
        "## A1 After R1\n", "## A1 First (see R1)\n", "## A1 First\n\n### Context\nIt is (R1).\n",
        "## A1 First\n\n### In plain words\n(R1)\n", "## A1 First\n\n### How\n- Do R1\n",
        "## A1 First\n\n### How we will know\n- `(R1)` is met by R1\n", "## A1 First (S1)\n",
    ])
    func `not by a mention`(action: String) throws {
        let linked = try link(action)
        #expect(linked.ties(of: "p:A1").isEmpty)
        #expect(linked.plan.recommendation(EntityID("one:R1"))?.measures.isEmpty == true)
    }

    @Test func `through its section's field or title, and not through the section's measures`() throws {
        let linked = try link(front: "answers: R1", "## How we will know\n- All is well (R2)\n\n## A1 First\n")
            .ties(of: "p:A1")
        #expect(linked == ["one:R1 section"])
        let titled = try SmallSite().inspection("one", "R1").plan("p", "answers: [one]")
            .file("plans/p/s1.md", "---\nsection: S1\ntitle: Records (R1)\n---\n\n## A1 First\n").link()
        #expect(titled.ties(of: "p:A1") == ["one:R1 section"])
        #expect(titled.plan.recommendation(EntityID("one:R1"))?.sections == [EntityID("p:S1")])
    }

    @Test func `once, by what says so most nearly: field, title, section, step, measure`() throws {
        let steps = "### How\n- Do (R1)\n\n### How we will know\n- It is (R1)\n"
        #expect(try link("## A1 First\n\n\(steps)").ties(of: "p:A1") == ["one:R1 step"])
        #expect(try link(front: "answers: R1", "## A1 First\n\n\(steps)").ties(of: "p:A1") == ["one:R1 section"])
        #expect(try link(front: "answers: R1", "## A1 First (R1)\n\n\(steps)").ties(of: "p:A1") == ["one:R1 title"])
        let all = try link(front: "answers: R1", "## A1 First (R1)\nAnswers: R1\n\n\(steps)")
        #expect(all.ties(of: "p:A1") == ["one:R1 answers"])
        #expect(all.plan.recommendation(EntityID("one:R1"))?.actions.count == 1)
    }

    @Test func `to several at once`() throws {
        let linked = try link("## A1 First (R1) (R2, R3)\n\n## A2 Second (R1 and R3)\nAnswers: R2, one:R3\n")
        #expect(linked.ties(of: "p:A1") == ["one:R1 title", "one:R2 title", "one:R3 title"])
        #expect(linked.ties(of: "p:A2") == ["one:R2 answers", "one:R3 answers", "one:R1 title"])
    }

    @Test func `of another inspection, when its scope is written`() throws {
        let linked = try SmallSite().inspection("one", "R1").inspection("two", "R1").plan("p", "answers: [one]")
            .section("S1", "## A1 First (two:R1)\nAnswers: R1\n").link()
        #expect(linked.ties(of: "p:A1") == ["one:R1 answers", "two:R1 title"])
    }

    @Test func `with its measures: those that carry the tag, and the rest through the action`() throws {
        let linked = try link(
            "## A1 First (R1)\n\n### How\n- Do (R3)\n\n### How we will know\n- One (R1)\n- Two\n  - within (R2)\n- Three\n"
        )
        func measures(_ id: String) -> [String] {
            linked.plan.recommendation(EntityID(id))?.measures
                .map { "\($0.measure.text.source.text.prefix(3)) \($0.isTagged)" } ?? []
        }
        #expect(measures("one:R1") == ["One true", "Two false", "Thr false"])
        #expect(measures("one:R2") == ["Two true"])
        #expect(measures("one:R3") == [])
    }
}
