import Graph
import Linking
import Plan
import Testing

@testable import Assessing

@Suite("Who has the work")
struct HolderTests {
    private let plan = SmallPlan(action: "Lead: First\nDue: 31/12/2025").with {
        $0.posts = """
            - { post: First, until: 30/06/2024, succeeded by: Second }
            - { post: Second, from: 01/07/2024, until: 31/12/2024, succeeded by: Third }
            - { post: Third, from: 01/01/2025 }
            """
    }

    private func holders(_ plan: SmallPlan, on day: String) throws -> [String] {
        let linked = try plan.link().plan
        let assessment = linked.assess(on: Day(day))
        return linked.posts.posts.indices.filter { !assessment.actions(ledBy: $0).isEmpty }
            .map { linked.posts.posts[$0].name.text }
    }

    @Test func `is the post of the day, while the work is open`() throws {
        #expect(try holders(plan, on: "30/06/2024") == ["First"])
        #expect(try holders(plan, on: "01/07/2024") == ["Second"])
        #expect(try holders(plan, on: "31/12/2026") == ["Third"])
    }

    @Test(arguments: ["Complete", "withdrawn"])
    func `stays the post of its time, when the work has ended`(status: String) throws {
        let early = plan.with { $0.rows = ["01/05/2024,A1,\(status),,"] }
        #expect(try holders(early, on: "31/12/2026") == ["First"])
        let later = plan.with { $0.rows = ["01/08/2024,A1,\(status),,"] }
        #expect(try holders(later, on: "31/07/2024") == ["Second"])
        #expect(try holders(later, on: "31/12/2026") == ["Second"])
    }

    @Test func `stays the post of the day on which the plan ended`() throws {
        let closed = plan.with {
            $0.state = "closed"
            $0.ended = "01/09/2024"
        }
        #expect(try holders(closed, on: "31/12/2026") == ["Second"])
    }

    @Test func `is several, for joint work, each once`() throws {
        let joint = plan.with { $0.section = "## A1 Action\nLead: First, Second, Third\nDue: 31/12/2025\n" }
        #expect(try holders(joint, on: "01/02/2024").sorted() == ["First", "Second", "Third"])
        #expect(try holders(joint, on: "01/02/2025") == ["Third"])
    }
}
