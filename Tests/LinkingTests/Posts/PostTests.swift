import Diagnostics
import Graph
import Plan
import Testing

@testable import Linking

@Suite("A post")
struct PostTests {
    private func link(_ posts: String, lead: String? = nil, due: String = "31/12/2024") throws -> LinkedSite {
        let line = lead.map { "Lead: \($0)\n" } ?? ""
        return try SmallSite().file("posts.yaml", posts).plan("p", "began: 01/02/2024")
            .section("S1", "## A1 First\n\(line)Due: \(due)\n\n### How we will know\n- So\n").link()
    }

    private func holder(_ posts: String, of name: String, on day: Day) throws -> String {
        let site = try link(posts)
        let registry = site.plan.posts
        return registry.posts[registry.holder(of: try #require(site.postNames[name]), on: day)].name.text
    }

    private let chain = """
        - { post: First, until: 30/06/2024, succeeded by: Second }
        - { post: Second, from: 01/07/2024, until: 31/12/2024, succeeded by: Third }
        - { post: Third, from: 01/01/2025 }
        """

    @Test func `hands its work on to the post that took over, and that one to the next`() throws {
        #expect(try holder(chain, of: "First", on: Day(2024, 6, 30)) == "First")
        #expect(try holder(chain, of: "First", on: Day(2024, 7, 1)) == "Second")
        #expect(try holder(chain, of: "First", on: Day(2025, 1, 1)) == "Third")
        #expect(try holder(chain, of: "Third", on: Day(2020, 1, 1)) == "Third")
    }

    @Test func `keeps it when nobody took over, or when the end is not known`() throws {
        #expect(try holder("- { post: A, until: 30/06/2024 }", of: "A", on: Day(2025, 1, 1)) == "A")
        let open = "- { post: A, succeeded by: B }\n- { post: B }"
        #expect(try holder(open, of: "A", on: Day(2025, 1, 1)) == "A")
    }

    @Test func `that goes round in a ring comes to an end`() throws {
        let ring = """
            - { post: A, until: 30/06/2024, succeeded by: B }
            - { post: B, until: 31/07/2024, succeeded by: A }
            """
        #expect(try holder(ring, of: "A", on: Day(2025, 1, 1)) == "B")
        #expect(try holder(ring, of: "B", on: Day(2025, 1, 1)) == "A")
        let own = try link("- { post: A, until: 30/06/2024, succeeded by: A }")
        #expect(own.messages(.circularReference) == ["`A` cannot succeed itself"])
    }

    @Test func `that took over must be in the list`() throws {
        let linked = try link(
            "- { post: Head of Care, until: 30/06/2024, succeeded by: Head of Homez }\n- { post: Head of Homes }")
        #expect(linked.problems(.unknownPost).map(\.help) == ["did you mean `Head of Homes`?"])
    }

    @Test func `is alone with each of its spellings`() throws {
        let linked = try link("- { post: Head of Care, also: [HoC] }\n- { post: Head of Cases, also: [hoc] }")
        let problem = try #require(linked.problems(.duplicateID).first)
        #expect(problem.message == "`hoc` belongs to two posts")
        #expect(problem.related.map(\.span.text) == ["Head of Care"])
        #expect(try link("- { post: Head of Care, also: [Head of care] }").problems(.duplicateID).isEmpty)
    }

    @Test func `that is not in the list is an error, with what was probably meant`() throws {
        let linked = try link("- { post: Head of Fostering }", lead: "Head of Fosterng, Head of Parks")
        #expect(
            linked.messages(.unknownPost).map { $0.split(separator: "`")[0] } == ["Head of Fosterng", "Head of Parks"])
        #expect(linked.problems(.unknownPost).first?.help == "did you mean `Head of Fostering`?")
    }

    @Test(arguments: [
        ("Ada Lovelace", true), ("Ada King-Noel", true), ("Ada B. Lovelace", true), ("A. Lovelace", true),
        ("Zoë O’Neill", true),
        ("Ada", false), ("Group Manager", false), ("Practice Lead", false), ("QA Team", false), ("PSW MASH", false),
        ("Ada of York", false), ("ada lovelace", false), ("Ada Lovelace King Noel", false),
    ])
    func `is told from a person`(text: String, isPerson: Bool) throws {
        let linked = try link("- { post: Head of Fostering }", lead: text)
        #expect(linked.problems(.personNotPost).count == (isPerson ? 1 : 0))
        #expect(linked.problems(.unknownPost).count == (isPerson ? 0 : 1))
        #expect(linked.problems(.personNotPost).allSatisfy { $0.subject == .init(entity: "p:A1", field: "lead") })
    }

    @Test func `that a source hides is a warning`() throws {
        let linked = try link("- { post: Head of Fostering }", lead: "unnamed post")
        #expect(linked.subjects(.unnamedPost) == ["p:A1"])
        #expect(linked.problems(.missingLead).isEmpty)
    }

    @Test(arguments: [
        ("until: 31/01/2024", "was no longer there when the work began"),
        ("from: 01/01/2025", "was not there yet when the work was due"),
        ("until: 30/06/2024", "goes before the work is due, and nobody takes over"),
        ("until: 30/06/2024, succeeded by: B", nil), ("until: 31/12/2024", nil), ("from: 31/12/2024", nil),
        ("until: 01/02/2024, succeeded by: B", nil),
    ])
    func `has to be there while the work goes on, or be followed by another`(fields: String, reason: String?) throws {
        let linked = try link("- { post: A, \(fields) }\n- { post: B }", lead: "A")
        #expect(linked.messages(.postNotInOffice) == (reason.map { ["`A` \($0)"] } ?? []))
    }

    @Test func `of Wexmoor resolves wherever it leads`() throws {
        let linked = try Councils.linkedWexmoor("draft")
        let leads = linked.plan.actions.flatMap(\.leads) + linked.plan.sections.flatMap(\.leads)
        #expect(leads.allSatisfy { if case .post = $0.who { true } else { false } })
        #expect(linked.plan.action(EntityID("better-together:S1.4"))?.leads.count == 2)
        #expect(linked.plan.action(EntityID("better-together:S3.6"))?.leads.count == 2)
        #expect(linked.plan.action(EntityID("better-together:S3.1"))?.leads.count == 1)
    }
}
