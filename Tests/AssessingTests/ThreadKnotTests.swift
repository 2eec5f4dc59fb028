import Assessing
import Diagnostics
import Graph
import Plan
import Testing

@Suite("The knots of a thread")
struct ThreadKnotTests {
    private static let other = [
        "inspections/i.md": "---\ninspection: i\ntitle: Inspection\n---\n## R1 One\n",
        "posts.yaml": "- post: Head\n- post: Auditor\n",
    ]

    private static func knots(
        _ action: String, _ rows: [String] = [], difference: [String] = []
    ) throws -> [ThreadKnot] {
        let plan = SmallPlan(action: "Lead: Head\nAnswers: i:R1\n" + action)
        var files = other
        files["plans/p/progress.csv"] =
            "date,ref,status,text,evidence\n" + rows.map { $0 + "\n" }.joined()
        if !difference.isEmpty {
            files["plans/p/difference.csv"] =
                "date,ref,what changed,kind,who checked\n" + difference.map { $0 + "\n" }.joined()
        }
        let linked = try plan.link(adding: files).plan
        let assessment = linked.assess(on: Day("31/03/2024"))
        return assessment.thread(of: try #require(linked.recommendations.first)).knots
    }

    private static func holds(_ knots: [ThreadKnot]) -> [ThreadKnot.Hold] { knots.map(\.hold) }

    @Test func `are hollow where nothing hangs on them`() throws {
        let knots = try Self.knots("Due: 31/05/2024")
        #expect(knots.map(\.kind) == ThreadKnot.Kind.allCases)
        #expect(Self.holds(knots) == [.whole, .whole, .none, .none, .none, .none])
        #expect(knots.map(\.count) == [1, 1, 0, 0, 0, 0])
    }

    @Test func `are half where only its own lead has checked, and where nobody is said to have`() throws {
        func hold(_ rows: [String]) throws -> ThreadKnot.Hold {
            try Self.knots("Due: 31/05/2024", difference: rows)[4].hold
        }
        #expect(try hold(["01/03/2024,A1,Children wait less,data,Head"]) == .half)
        #expect(try hold(["01/03/2024,A1,Children wait less,data,"]) == .half)
        #expect(try hold(["01/03/2024,A1,Children wait less,data,Auditor"]) == .whole)
        #expect(
            try hold(["01/03/2024,A1,Children wait less,data,Head", "02/03/2024,A1,Better still,audit,Auditor"])
                == .whole)
    }

    @Test func `are half where only some of what is complete has evidence`() throws {
        let done = "01/03/2024,A1,Complete,Done.,Minutes of 1 March 2024"
        #expect(try Self.knots("Due: 31/05/2024", [done])[2].hold == .whole)
        let bare = try Self.knots("Due: 31/05/2024", ["01/03/2024,A1,Complete,Done.,"])[2]
        #expect(bare.hold == .none && bare.all == 1)
    }

    @Test func `hold where a measure names the recommendation`() throws {
        let knots = try Self.knots("Due: 31/05/2024\n\n### How we will know\n- Fewer wait (R1)\n- More come\n")
        #expect(knots[3].count == 1 && knots[3].all == 2 && knots[3].hold == .whole)
    }
}
