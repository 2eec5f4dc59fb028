import Foundation
import Graph
import Plan
import Testing

/// A step that another post leads than its action's.
struct LedStepTests {
    private static func site(_ step: String) throws -> TestSite {
        try TestSite.written([
            "posts.yaml": "- post: Head of One\n- post: Head of Two\n",
            "plans/p/plan.md": "---\nplan: p\ntitle: The plan\nstate: agreed\nbegan: 01/01/2022\n---\n",
            "plans/p/s1.md":
                "---\nsection: S1\ntitle: Section\n---\n## S1.1 Do it\nLead: Head of One\nDue: 28/02/2023\n\n### How\n- \(step)\n",
        ])
    }

    /// The page of the post that leads the step.
    private static func page(_ site: TestSite) -> String {
        site.plan.posts["Head of Two"].map { site.page(site.plan.posts.address(of: $0)) } ?? ""
    }

    /// A part of the page of the post that leads the step; empty where the page has no such part.
    private static func part(_ name: String, _ site: TestSite) -> String {
        let page = page(site)
        guard let start = page.range(of: "<h2 id=\"\(name)\"") else { return "" }
        return page[start.lowerBound...].components(separatedBy: "</section>")[0]
    }

    @Test func `stands among what is past its date on its own lead's page once it is`() throws {
        let site = try Self.site("Ask the carers (lead: Head of Two) (due 30/11/2022)")
        let late = Self.part("overdue", site)
        #expect(late.contains("Ask the carers") && late.contains("12 days"))
    }

    @Test func `stands among what is due there while it is not, also on the day of its action`() throws {
        let later = try Self.site("Ask the carers (lead: Head of Two) (due 28/02/2023)")
        #expect(Self.part("overdue", later).isEmpty)
        #expect(Self.page(later).contains("head-of-two.ics"))
        let soon = try Self.site("Ask the carers (lead: Head of Two) (due 31/12/2022)")
        #expect(Self.part("due", soon).contains("Ask the carers"))
    }
}
