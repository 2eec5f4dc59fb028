import Foundation
import Graph
import Plan
import Testing

/// Each state that can be reached, read back from what is published.
struct StatePagesTests {
    /// The actions of a plan, how each is reported on, and the sentence that its page alone says.
    private static let actions: [(lines: String, rows: [String], says: String)] = [
        ("Due: 30/11/2022", ["05/12/2022,ID,On track,Half done."], "Overdue: 12 days over"),
        ("Due: 29/11/2022", [], "Date passed 13 days ago, nothing reported"),
        ("Due: 28/11/2022", ["05/12/2022,ID,,They met."], "Date passed 14 days ago, not said if done"),
        ("Due: 01/05/2022", [], "Due before the plan began"),
        ("Due: 31/01/2023", ["05/12/2022,ID,Stuck,Nobody came."], "Stuck"),
        ("Due: 30/11/2022", ["01/11/2022,ID,paused until 01/03/2023,"], "Paused until 1 March 2023"),
        ("Due: 30/11/2022", ["05/11/2022,ID,Complete,Done."], "Complete"),
        ("Due: 30/11/2022", ["05/12/2022,ID,Complete,Done."], "Completed late, by 5 days"),
        ("Due: 30/11/2022", ["05/11/2022,ID,withdrawn,"], "Withdrawn"),
        ("Due: 30/11/2022", ["05/11/2022,ID,merged into P1.1,"], "Merged into P1.1"),
        ("Due: 30/04/2023\nAdded: 01/01/2023", [], "Not yet added"),
    ]

    private static let site = Result {
        var section = "---\nsection: P1\ntitle: Voice\n---\n"
        var rows = ""
        for (index, action) in Self.actions.enumerated() {
            let id = "P1.\(index + 1)"
            section += "## \(id) Ask\n\(action.lines)\n\n### In plain words\nWe will ask you \(index + 1).\n\n"
            if index == 7 { section += "### Why in plain words\nThe bus was late.\n\n" }
            rows += action.rows.map { $0.replacingOccurrences(of: "ID", with: id) + ",,Secret reason,Board\n" }.joined()
        }
        return try TestSite.written([
            "site.yaml": """
            council: Testham
            title: The plan
            reporting date: 12/12/2022
            made by: A charity
            young people:
              drafts: labelled
            statuses:
              - {id: on-track, word: On track, shape: ring, colour: green, meaning: on track}
              - {id: stuck, word: Stuck, shape: cross, colour: red, meaning: at risk}
              - {id: complete, word: Complete, shape: circle, colour: green, meaning: complete}
            """,
            "plans/p/plan.md": "---\nplan: p\ntitle: P\nstate: published\nbegan: 01/06/2022\n---\n",
            "plans/p/s1.md": section,
            "plans/p/progress.csv": "date,ref,status,text,new due,why,agreed by\n" + rows,
            "boards.yaml": "- board: The Board\n",
            "reports/board.md":
                "---\nreport: board\nkind: board report\ntitle: Report\nboard: The Board\nmeeting: 12/12/2022\n---\nText.\n",
            "young-people/en/index.md": "---\npage: index\ntitle: Start\n---\n```promises\nof: actions\n```\n",
        ])
    }

    /// What stands at the head of an action's page.
    private static func head(_ index: Int) throws -> String {
        let page = try site.get().page(.action(EntityID(scope: "p", local: "P1.\(index + 1)")))
        return String(
            page.components(separatedBy: "<main").last?.components(separatedBy: "class=\"latest\"").first ?? "")
    }

    @Test(arguments: actions.indices) func `is read on its own page and on no other`(index: Int) throws {
        let says = ">" + Self.actions[index].says + "<"
        let tags = try Self.actions.indices.map { try Self.head($0).replacing(#/<svg.*?<\/svg>/#, with: "") }
        #expect(tags[index].contains(says))
        // A status of the scale may stand beside what is worked out.
        let others = tags.indices.filter { $0 != index && tags[$0].contains(says) }
        #expect(others.isEmpty || Self.actions[index].says == "Complete" && others == [7])
    }

    @Test func `is read in the search, each by a mark of its own`() throws {
        let site = try Self.site.get()
        let search = site.page(.search)
        for word in [
            "Overdue", "Date passed, nothing reported", "Date passed, not said if done", "Due before the plan began",
            "Stuck", "Paused", "Complete", "Completed late", "Withdrawn", "Merged", "Not yet added",
        ] {
            let isThere = search.replacing(#/<svg.*?<\/svg>/#, with: "").contains(">\(word)<")
            #expect(isThere, "\(word)")
        }
    }

    @Test func `is read on paper, the silent with what is overdue`() throws {
        let paper = try #require(try Self.site.get().printed.values.first { $0.contains("board-part") })
        for index in 0..<4 {
            let isThere = paper.contains(Self.actions[index].says)
            #expect(isThere, "\(Self.actions[index].says)")
        }
        let headline = "Of 7 open actions"
        #expect(!paper.contains("First agreed") && paper.contains("First published"))
        #expect(paper.contains(#"<meta name="author" content="A charity">"#))
        let isThere = paper.contains(headline) || paper.contains("Of 6 open actions")
        #expect(isThere)
    }

    @Test func `is read by young people, with a reason of its own or none`() throws {
        let page = try #require(try Self.site.get().young["young-people/en/index.html"])
        let states = page.matches(of: /<li class="promise is-([a-z-]+)">/).map { String($0.1) }
        #expect(
            states == [
                "late", "date-passed", "date-passed", "date-passed", "may-be-late", "paused", "done", "done-late",
                "stopped",
            ])
        #expect(page.contains("We stopped for now, until 1 March 2023"))
        #expect(page.contains("The bus was late.") && page.contains("We have not said why."))
        #expect(!page.contains("Secret reason") && !page.contains("Half done"))
    }

    @Test func `says who made the pages`() throws {
        #expect(try Self.site.get().page(.overview).contains("These pages and papers were made by A charity."))
        #expect(!TestSite.wexmoor.page(.overview).contains("were made by"))
    }
}
