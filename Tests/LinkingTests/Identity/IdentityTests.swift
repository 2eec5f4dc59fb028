import Diagnostics
import Graph
import Plan
import Testing

@testable import Linking

@Suite("An id")
struct IdentityTests {
    private let site = SmallSite().inspection("one", "R1").plan("p", "answers: [one]")

    @Test(arguments: [
        ("## A1 First\n\n## A1 Again\n", "p:A1", "an action"), ("## S1 The section's\n", "p:S1", "a section"),
        ("## A1 First\n\n### How\n- A1a One\n- A1a Two\n", "p:A1a", "a step"),
        ("## A1 First\n\n### How\n- A1a One\n\n### How we will know\n- A1a Two\n", "p:A1a", "a step"),
        ("## A1 First\n\n### How\n- A1a One\n  - A1a Two\n", "p:A1a", "a step"),
    ])
    func `belongs to one thing of its plan or inspection; both places are shown`(
        section: String, id: String, kind: String
    ) throws {
        let problems = try site.section("S1", section).link().problems(.duplicateID)
        #expect(problems.map(\.message) == ["`\(id)` is already \(kind)"])
        let problem = try #require(problems.first)
        let first = try #require(problem.related.first)
        #expect(problem.span.text == first.span.text)
        #expect(first.span < problem.span)
    }

    @Test func `of two sections, two recommendations, or a plan and an inspection`() throws {
        let sections = try site.section("S1", "## A1 First\n")
            .file("plans/p/other.md", "---\nsection: S1\ntitle: Other\n---\n\n## A2 Second\n").link()
        #expect(sections.subjects(.duplicateID) == ["p:S1"])
        #expect(
            Set(sections.problems(.duplicateID).flatMap { [$0.span] + $0.related.map(\.span) }.map(\.file.path)).count
                == 2)
        #expect(try site.inspection("one", "R1", "R1").link().subjects(.duplicateID) == ["one:R1"])
        #expect(try site.inspection("p", "X1").link().subjects(.duplicateID) == ["p"])
    }

    @Test func `may stand in several scopes`() throws {
        let linked = try site.inspection("two", "R1").section("S1", "## A1 First\n")
            .plan("q").section("S1", of: "q", "## A1 First\n").link()
        #expect(linked.problems(.duplicateID).isEmpty)
        #expect(linked.plan.entities.all.count == 10)
    }

    @Test func `is never used again`() throws {
        let again = try site.section("S1", "## A2 First\nFormerly: A1\n\n## A1 Another\n").link()
        let problem = try #require(again.problems(.reusedID).first)
        #expect(problem.message == "`p:A1` is used again")
        #expect(problem.span.line == 10)
        #expect(problem.related.map(\.span.line) == [8])
        let twice = try site.section("S1", "## A2 First\nFormerly: A1\n\n## A3 Second\nFormerly: A1\n").link()
        #expect(twice.messages(.reusedID) == ["two things say that they were `p:A1` before"])
        #expect(try site.section("S1", front: "formerly: A1", "## A1 First\n").link().subjects(.reusedID) == ["p:A1"])
    }

    @Test func `keeps an address of its own`() throws {
        let linked = try site.section("S1", "## A1.2 First\n\n## A1-2 Second\n\n## a1.2 Third\n").link()
        #expect(linked.problems(.addressCollision).count == 2)
        #expect(linked.problems(.duplicateID).isEmpty)
        let problem = try #require(linked.problems(.addressCollision).first)
        #expect(problem.related.count == 1)
        let steps = try site.section("S1", "## A1 First\n\n### How\n- A1a One\n- A1A Two\n").link()
        #expect(steps.problems(.addressCollision).count == 1)
    }

    @Test func `does not take the address that another had before`() throws {
        let linked = try site.section("S1", "## A2 First\nFormerly: A1.1\n\n## A1-1 Second\n").link()
        #expect(linked.problems(.addressCollision).count == 1)
    }

    @Test func `nor does a post's name take the address of another, or of a page that every site has`() throws {
        let posts = try site.file("posts.yaml", "- { post: Head of A & B }\n- { post: Head of A/B }\n- { post: Index }")
            .link()
        #expect(posts.problems(.addressCollision).map(\.span.text) == ["Head of A/B", "Index"])
    }

    @Test(arguments: ["york", "wexmoor"])
    func `of the two councils is given once, and has one address`(name: String) throws {
        let linked = try name == "york" ? Councils.linkedYork() : Councils.linkedWexmoor("draft")
        for kind in [LinkingKind.duplicateID, .reusedID, .addressCollision] { #expect(linked.messages(kind) == []) }
    }
}
