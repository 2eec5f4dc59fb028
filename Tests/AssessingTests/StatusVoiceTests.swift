import Assessing
import Diagnostics
import Graph
import Plan
import Testing

@Suite("Whose word a status is")
struct StatusVoiceTests {
    private static let posts = ["posts.yaml": "- post: Head\n- post: Auditor\n"]
    private static let gates = "gates: [delivered, embedded]"

    private static func assess(_ rows: [String], front: String = "") throws -> Assessment {
        let plan = SmallPlan(action: "Lead: Head\nDue: 31/05/2024\n").with { $0.front = front }
        var files = posts
        files["plans/p/progress.csv"] =
            "date,ref,status,text,why,agreed by,checked by,evidence,evidence date,looked at\n"
            + rows.map { $0 + "\n" }.joined()
        return try plan.link(adding: files).plan.assess(on: Day("31/03/2024"))
    }

    /// What an action's log says, whose word it is, and of what kind.
    private static let cases: [(rows: [String], front: String, voice: String)] = [
        ([], "", "nobody"), (["01/03/2024,A1,,Words.,,,,,,"], "", "nobody"),
        (["01/03/2024,A1,On track,,,,,,,"], "", "lead"),
        (["01/03/2024,A1,Complete,,,,,Minutes,,"], "", "lead"),
        (["01/03/2024,A1,paused until 01/06/2024,,,,,,,"], "", "lead"),
        (["01/03/2024,A1,withdrawn,,Too dear,Auditor,,,,"], "", "agreed Auditor"),
        (["01/03/2024,A1,delivered,,,,Head,,,"], gates, "lead"),
        (["01/03/2024,A1,delivered,,,,Auditor,,,"], gates, "checked Auditor"),
        (
            ["01/03/2024,A1,delivered,,,,Head,,,", "20/03/2024,A1,embedded,,,,Auditor,Audit,10/03/2024,12 records"],
            gates,
            "checked Auditor"
        ),
    ]

    private static func name(of voice: StatusVoice) -> String {
        switch voice {
        case .nobody: "nobody"
        case .lead: "lead"
        case .source: "source"
        case .checked(let name): "checked \(name)"
        case .agreed(let name): "agreed \(name)"
        }
    }

    @Test(arguments: cases.indices) func `is read from the row that states it`(index: Int) throws {
        let (rows, front, voice) = Self.cases[index]
        let assessment = try Self.assess(rows, front: front)
        let action = try #require(assessment.actions.first)
        #expect(Self.name(of: assessment.voice(of: action)) == voice, "\(rows)")
        #expect(assessment.isStated(action) == (voice != "nobody"))
    }

    @Test func `is that of the papers where others than the council made the site`() throws {
        let york = try Councils.linkedYork()
        let assessment = york.assess(on: try #require(york.content.site.reportingDate))
        let voices = Set(assessment.actions.map(assessment.voice).map(Self.name))
        #expect(voices == ["nobody", "source"])
    }

    @Test func `the counts add up to what is open`() throws {
        for linked in [try Councils.linkedYork(), try Councils.linkedWexmoor()] {
            let assessment = linked.assess(on: try #require(linked.content.site.reportingDate))
            for plan in linked.content.plans {
                let ids = linked.ids(of: plan.scope.text)
                let count = assessment.voices(of: ids)
                #expect(
                    count.total == assessment.tally(ids).open && count.said == count.lead + count.source + count.checked
                )
            }
        }
    }
}
