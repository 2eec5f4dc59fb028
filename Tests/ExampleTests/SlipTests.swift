import Diagnostics
import Testing

/// Slips of which the cause is told first and alone, and what was typed in place of an answer is told as that.
@Suite struct SlipTests {
    func problems(_ changes: String) throws -> [Diagnostic] {
        let example = Example(changes)
        return Pipeline.problems(try example.read(), day: example.day)
    }

    func told(_ changes: String) throws -> [String] {
        try problems(changes).map { "\($0.id) \($0.span.line)" }
    }

    static let head = "date,ref,status,text,new due,why,agreed by,evidence\n"

    @Test(arguments: ["Progress.csv", "progress.CSV", "progess.csv", "progresss.csv"])
    func `a log of another name is told, and nothing that it holds is missed`(name: String) throws {
        let log = "=== plans/p/\(name)\n" + SlipTests.head + "12/05/2023,P1.1,on track,It began.,,,,\n"
        #expect(try told("=== plans/p/progress.csv (absent)\n" + log) == ["missing-file 1"])
    }

    @Test(arguments: ["post.yaml", "Posts.yaml", "posts.txt", "posts.YAML", "post.yml"])
    func `a register of another name is told, and nobody in it is missed`(name: String) throws {
        #expect(
            try told("=== posts.yaml (absent)\n=== \(name)\n- post: Head of Practice\n") == ["missing-file 1"])
    }

    @Test(arguments: ["Documents", "document", "documents "]) func `a folder of another name is told`(name: String)
        throws
    {
        let found = try problems("=== \(name)/letter.md\n---\ndocument: letter\ntitle: A letter\n---\nText.\n")
        #expect(found.map(\.help) == ["call it `documents`"])
    }

    @Test func `a folder whose name cannot be one is not advised as a name`() throws {
        let plan = "=== plans/Better Together/plan.md\n---\nplan: better-together\ntitle: A\nstate: agreed\n---\n"
        let found = try problems(plan)
        #expect(found.map(\.help) == ["rename the file or folder to `better-together`"])
    }

    @Test(arguments: [
        ["04/28/2023", "05/13/2023", "06/01/2023"], ["4/28/2023", "5/13/2023", "12/1/2023"],
        ["28/04/23", "13/05/23", "01/06/23"],
    ]) func `a column of days in another form is one problem`(days: [String]) throws {
        let rows = days.map { "\($0),P1.1,on track,One more child came.,,,,\n" }.joined()
        #expect(try told("=== plans/p/progress.csv\n" + SlipTests.head + rows) == ["spreadsheet-value 2"])
    }

    @Test(arguments: ["evidence seen", "Proof", "evidance"]) func `a heading in other words is one problem`(
        name: String
    ) throws {
        let head = SlipTests.head.replacing("evidence", with: name)
        let found = try problems(
            "=== plans/p/progress.csv\n" + head + "12/05/2023,P1.1,on track,It began.,,,,Audit of May\n")
        #expect(found.map(\.help) == ["did you mean `evidence`?"])
    }

    @Test func `one day in another form is told as that`() throws {
        let rows = ["28/04/2023", "13/05/23", "01/06/2023"].map { "\($0),P1.1,on track,One more child came.,,,,\n" }
        let found = try told("=== plans/p/progress.csv\n" + SlipTests.head + rows.joined())
        #expect(found.contains("unknown-date 3") && !found.contains { $0.hasPrefix("spreadsheet-value") })
    }

    @Test(arguments: ["TBC", "tick", "Seen by manager", "see appendix A"])
    func `evidence that is none is told where it stands, and not as missing`(text: String) throws {
        let rows = "=== plans/p/progress.csv (added)\n12/05/2023,P1.1,complete,Children are asked.,,,,\(text)\n"
        let found = try told(rows)
        #expect(found.contains("placeholder 3") && !found.contains("missing-evidence 3"))
    }

    @Test func `an id that is given twice is told before what asks for the other`() throws {
        let entry = "=== plans/p/s1.md (added)\n\n## P1.1 Two\nLead: Head of Practice\nDue: 29/12/2023\n"
        let rows = "\n=== plans/p/progress.csv (added)\n12/05/2023,P1.2,on track,It began.,,,,\n"
        #expect(try told(entry + rows).filter { $0.hasPrefix("unknown") } == [])
        #expect(try told(rows).contains("unknown-reference 3"))
    }

    @Test func `no mark is offered while an entry is wrong`() throws {
        let entry =
            "\n\n## P1.2 Two (OA1\nLead: Head of Practice\nDue: 29/12/2023\nPlain words looked at: 03/04/2023 aaaaaaaa\n\n"
            + "### In plain words\nWe ask you.\n"
        #expect(try told("=== plans/p/s1.md (added)\n" + entry).contains("almost-a-tie 17"))
        #expect(try !told("=== plans/p/s1.md (added)\n" + entry).contains { $0.hasPrefix("stale-plain-words") })
        let right = entry.replacing("(OA1", with: "(OA1)")
        #expect(try told("=== plans/p/s1.md (added)\n" + right).contains { $0.hasPrefix("stale-plain-words") })
    }

    @Test(arguments: [("2022-ilac:OA1", "2022-ilacs:OA1"), ("2022-ilacs:OA8", "2022-ilacs:OA1")])
    func `what is advised for a reference with a slip leads to the same kind`(written: String, meant: String) throws {
        let entry = "=== plans/p/s1.md (added)\n\n### How\n- Ask them (\(written))\n"
        #expect(try problems(entry).first { $0.id == "unknown-reference" }?.help == "did you mean `\(meant)`?")
    }

    @Test(arguments: ["30/02/2025", "31 June 2025", "(30/02/2025)"])
    func `a day that cannot be is told beside who agreed`(day: String) throws {
        let rows = "=== plans/p/progress.csv (added)\n12/05/2023,P1.1,,Asked.,30/06/2025,A worker left,"
        #expect(try told(rows + "Head of Practice \(day),\n").contains("impossible-date 3"))
    }

    @Test func `a link that did not take is told as that alone`() throws {
        let page = "=== pages/about.md\n---\npage: about\ntitle: About\n---\n[words] (ref:OA1) are here.\n"
        let found = try problems(page)
        #expect(found.map(\.id) == ["stray-signs"] && found[0].help.contains("`[words](ref:OA1)`"))
    }
}
