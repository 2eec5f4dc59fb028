import Diagnostics
import Testing

/// One cause is told once, and nothing that people read is passed over.
@Suite struct CauseTests {
    private func told(_ changes: String) throws -> [String] {
        let example = Example(changes)
        return Pipeline.problems(try example.read(), day: example.day).map { "\($0.id) \($0.span.line)" }
    }

    private static let page = "=== pages/about.md\n---\npage: about\ntitle: About\n---\n"

    private static let lead = "=== plans/p/s1.md (added)\n\n## P1.2 Two\nLead: Head of Homes\nDue: 29/12/2023\n"

    @Test func `where there are no posts, not every lead is reported`() throws {
        let told = try told("=== posts.yaml (absent)\n" + CauseTests.lead)
        #expect(told.filter { $0.hasPrefix("unknown-post") } == ["unknown-post 4"])
    }

    @Test func `what could not be read is told alone`() throws {
        let posts = "=== posts.yaml\n- post: Head of Practice\n- post: &a Head of Homes\n"
        #expect(try told(posts + CauseTests.lead) == ["yaml-alias 2"])
        #expect(try told("=== plans/p/s1.md (added)\n\n## P1.2 Two\nLeed: Head of Practice\n") == ["unknown-field 17"])
        let elsewhere = "=== pages/about.md\n---\npage: about\ntitle: About\nauthor: A\n---\nText.\n"
        #expect(try told(elsewhere + CauseTests.lead.replacing("Homes", with: "Nothing")).count == 2)
    }

    @Test func `an event whose day cannot be read is not told as having none`() throws {
        let due =
            "=== plans/p/s1.md (added)\n\n## P1.2 Two\nLead: Head of Practice\n"
            + "Due: within three months of the opening of the home\n"
        func told(of day: String) throws -> [String] {
            try self.told("=== calendar.yaml\nevents:\n  - event: opening of the home\n\(day)\n\(due)")
                .filter { !$0.hasPrefix("unmarked") }
        }
        #expect(
            try told(of: "    source: the business case").map { $0.split(separator: " ")[0] } == ["event-without-day"])
        #expect(try told(of: "    date: 31/02/2023\n    source: the letter") == ["impossible-date 3"])
    }

    @Test func `a row with a comma too many is not read as its neighbours`() throws {
        let rows = "=== plans/p/progress.csv (added)\n21/04/2023,P1.1,complete,Yes, and well.,,,,Audit,\n"
        #expect(try told(rows) == ["csv-syntax 3"])
    }

    @Test(arguments: ["Context", "In plain words"]) func `a block under any heading is checked`(heading: String) throws
    {
        let text = "=== plans/p/s1.md (added)\n\n### \(heading)\n```actions\nplan: q\n```\n"
        #expect(try told(text).filter { !$0.hasPrefix("unmarked-plain-words") } == ["block-value 18"])
    }

    @Test func `a section in plain words is read for abbreviations`() throws {
        let text =
            "=== plans/p/s2.md\n---\nsection: P2\ntitle: Homes\n---\n## In plain words\nThe IRO asks you.\n"
        #expect(try told(text) == ["unmarked-plain-words 2", "unexplained-abbreviation 6"])
    }

    @Test func `a placeholder is not told beside what is missing`() throws {
        let entry = "=== plans/p/s1.md (added)\n\n## P1.2 Two\nLead: TBC\nDue: 29/12/2023\n"
        #expect(try told(entry) == ["missing-lead 17"])
        let rows = "=== plans/p/progress.csv (added)\n12/05/2023,P1.1,withdrawn,It ends.,,TBC,Board,\n"
        #expect(try told(rows).filter { $0.hasPrefix("placeholder") } == [])
    }

    @Test(arguments: ["## P 1.2 Two", "##P1.2 Two", "### P1.2 Two", "**P1.2 Two**", "## P1,2 Two"])
    func `an entry that is almost one is told alone`(heading: String) throws {
        let entry = "=== plans/p/s1.md (added)\n\n\(heading)\nLead: Head of Practice\nDue: 29/12/2023\n"
        let row = "\n=== plans/p/progress.csv (added)\n12/05/2023,P1.2,on track,It began.,,,,\n"
        #expect(try told(entry + row) == ["almost-an-entry 16"])
    }

    @Test(arguments: ["Due:", "Due: "]) func `a date that is not written is told where it belongs`(line: String) throws
    {
        let entry = "=== plans/p/s1.md (added)\n\n## P1.2 Two\nLead: Head of Practice\n\(line)\n"
        #expect(try told(entry) == ["missing-deadline 18"])
    }

    @Test func `an inspection that is not known is told where the plan answers it`() throws {
        let plan = "=== plans/p/plan.md\n---\nplan: p\ntitle: A\nstate: agreed\nanswers: 2022ilacs\n---\nSee OA1.\n"
        let other = "=== inspections/2023-visit.md\n---\ninspection: 2023-visit\ntitle: V\n---\n## OA1 One\n"
        #expect(try told(plan + other).filter { !$0.hasPrefix("unthreaded") } == ["unknown-reference 5"])
    }

    @Test(arguments: ["columns::", "columns:\n  - {key: cost, title: Cost, kind: numbr}"])
    func `a column that could not be read is told, and not its use`(columns: String) throws {
        let lines = columns == "columns::" ? columns + "\n  - {key: cost, title: Cost, kind: number}" : columns
        let plan =
            "=== plans/p/plan.md\n---\nplan: p\ntitle: A\nstate: agreed\nbegan: 03/04/2023\nanswers: 2022-ilacs\n\(lines)\n---\n"
        let entry = "=== plans/p/s1.md (added)\n\n## P1.2 Two\nLead: Head of Practice\nDue: 29/12/2023\nCost: 12\n"
        #expect(try told(plan + entry).count == 1)
    }

    @Test func `what nothing knows is told once, however many places use it`() throws {
        let entries = (2...6).map { "\n## P1.\($0) Title\nLead: Head of Nothing\nDue: 29/12/2023\n" }.joined()
        #expect(try told("=== plans/p/s1.md (added)\n" + entries) == ["unknown-post 17"])
        let rows = (1...5).map { "0\($0)/05/2023,Q7.1,,Child \($0) came,,,,\n" }.joined()
        #expect(try told("=== plans/p/progress.csv (added)\n" + rows) == ["unknown-reference 3"])
        let restricted = (2...6).map { "\n## P1.\($0) Title\nAudience: councillors\nLead: Head of Practice\n" }
        let found = try told("=== plans/p/s1.md (added)\n" + restricted.joined())
        #expect(found.filter { $0.hasPrefix("wrong-type") } == ["wrong-type 17"])
    }

    @Test func `a section whose file is gone is told once`() throws {
        let rows = ["P2", "P2.1", "P2.1", "P2.2"].enumerated().map { "12/05/2023,\($1),,Part \($0) was read.,,,,\n" }
            .joined()
        let entry = "=== plans/p/s1.md (added)\n\n## P1.2 Two, after P2.2\nLead: Head of Practice\nDue: 29/12/2023\n"
        #expect(try told("=== plans/p/progress.csv (added)\n" + rows) == ["unknown-reference 3"])
        #expect(try told(entry + "\n=== plans/p/progress.csv (added)\n" + rows) == ["unknown-reference 3"])
        let slips = ["P1.7", "P1.8"].map { "12/05/2023,\($0),,One more came.,,,,\n" }.joined()
        #expect(
            try told("=== plans/p/progress.csv (added)\n" + slips) == ["unknown-reference 3", "unknown-reference 4"])
    }

    @Test func `an inspection whose file is gone is told once, with what stands in it`() throws {
        let page =
            "=== pages/about.md\n---\npage: about\ntitle: About\n---\nSee [the first area](ref:2022-ilacs:OA1).\n\n"
            + "```actions\nrecommendation: 2022-ilacs:OA1\n```\n"
        let entry = "=== plans/p/s1.md (added)\n\n## P1.2 Two (OA1)\nLead: Head of Practice\nDue: 29/12/2023\n"
        let found = try told("=== inspections/2022-ilacs.md (absent)\n" + page + entry)
        #expect(found.filter { !$0.hasPrefix("unthreaded") } == ["unknown-reference 5"])
    }

    @Test func `a name that is mistyped where it is written down is told there`() throws {
        let clocks =
            "=== calendar.yaml (added)\nclocks:\n  - clock: bord papers\n    days: 5\n"
            + "    kind: clear working days before\n    from: the meeting\n    source: The Act\n"
        let boards = ["A", "B"].map { "- board: Board \($0)\n  papers due: board papers\n" }.joined()
        let found = try told(clocks + "\n=== boards.yaml\n" + boards)
        #expect(found.filter { $0.hasPrefix("unknown") } == ["unknown-clock 5"])
        let values = "=== scorecards/s/values.csv\nindicator,period,value\nA1,2021/22,8\nA1,2022/23,9\n"
        let indicators =
            "=== scorecards/s/indicators.md\n---\nscorecard: s\ntitle: What we measure\n---\n"
            + "## A11 Visits\nCounts: things\nOwner: Head of Practice\nTarget: none\n"
        #expect(try told(indicators + values).filter { $0.hasPrefix("unknown") } == ["unknown-indicator 5"])
    }

    @Test func `names of fields that ran together are told where they stand`() throws {
        let site = "=== site.yaml (added)\nnames:\n  lead: [Lead Who leads]\n"
        let entries = (2...4).map { "\n## P1.\($0) Title\nWho leads: Head of Practice\nDue: 29/12/2023\n" }.joined()
        let found = try told(site + "=== plans/p/s1.md (added)\n" + entries)
        #expect(found.filter { $0.hasPrefix("unknown") }.count == 1)
        #expect(found.allSatisfy { !$0.hasPrefix("unknown-field 1") })
    }

    @Test(arguments: [
        "21/04/2023,P1.1,,Going on:\n\n- one\n- two\",,,,\n",
        "21/04/2023,P1.1,,\"\"Going on:\n\n- one\n- two\",,,,\n",
        "21/04/2023,P1.1,,\"Going on:\n\n- one\n- two,,,,\n22/04/2023,P1.1,complete,Yes.,,,,Audit\n",
        "21/04/2023,,P1.1,,\"Going on:\n\n- one\n- two\",,,,\n", "21/04/2023,P1.1,,Going on\",,,,\n",
        "21/04/2023;P1.1;;Families came;;;;\n",
    ]) func `a cell that has lost a quote is one problem, where it begins`(rows: String) throws {
        #expect(try told("=== plans/p/progress.csv (added)\n" + rows) == ["csv-syntax 3"])
    }

    @Test func `a copy of a section is told once`() throws {
        let copy = "=== plans/p/s1 mine.md\n---\nsection: P1\ntitle: T\n---\n## P1.1 One\nLead: Head of Practice\n"
        #expect(try told(copy) == ["copied-file 2"])
    }

    @Test func `a post that is mistyped in the register is told there`() throws {
        let posts = "=== posts.yaml\n- post: Head of Practise\n- post: Head of Homes\n"
        #expect(try told(posts) == ["unknown-post 1"])
    }

    @Test(arguments: [0, 1, 3]) func `a log without its headings is one problem`(rows: Int) throws {
        let log = (0...rows).map { "0\($0 + 1)/05/2023,P1.1,complete,Done well,,,,Audit\n" }.joined()
        #expect(try told("=== plans/p/progress.csv\n" + log) == ["csv-syntax 1"])
    }

    @Test func `a heading row of figures that has lost a comma is one problem`() throws {
        let indicators = "=== scorecards/s/indicators.md\n---\nscorecard: s\ntitle: S\n---\n\n## M1 One\n\n"
        let values = "=== scorecards/s/values.csv\nindicator,periodvalue,symbol,data as at\nM1,March 2023,5,,\n"
        let found = try told(indicators + values)
        #expect(found.filter { $0 == "csv-syntax 1" }.count == 1)
        #expect(!found.contains { $0.hasPrefix("unknown-key") })
    }

    @Test func `a heading too many in a log is told in its first row`() throws {
        let head = "date,ref,,status,text,new due,why,agreed by,evidence\n"
        let rows = "21/04/2023,P1.1,complete,Yes.,,,,Audit\n22/04/2023,P1.1,complete,Yes.,,,,Audit\n"
        #expect(try told("=== plans/p/progress.csv\n" + head + rows) == ["csv-syntax 1"])
    }

    @Test func `a row that has lost a comma is told, and not read`() throws {
        let rows =
            "12/05/2023,P1.1,complete,It began.,,,,\n13/05/2023,P1.1complete,It went on.,,,,\n14/05/2023,P1.1,complete,It is done.,,,,\n"
        #expect(try told("=== plans/p/progress.csv (added)\n" + rows) == ["csv-syntax 4"])
    }

    @Test func `a status that is mistyped on the scale is told there`() throws {
        let site =
            "=== site.yaml\ncouncil: A\ntitle: B\ncontact: C\nreporting date: 01/06/2023\nstatuses:\n"
            + "  - {id: done, word: Complet, shape: circle, colour: green, meaning: complete}\n"
        let rows =
            "=== plans/p/progress.csv\ndate,ref,status,evidence\n21/04/2023,P1.1,Complete,Audit\n22/04/2023,P1.1,Complete,Audit\n"
        #expect(try told(site + rows) == ["wrong-type 6"])
    }

    @Test func `a reporting date that cannot be read is told alone`() throws {
        let site = "=== site.yaml (added)\nreporting dat: 31/02/2023\n"
        #expect(try told(site).count <= 2)
        let scale = "  - {id: complete, word: Complete, shape: circle, colour: green, meaning: complete}\n"
        let head = "=== site.yaml\ncouncil: A\ntitle: B\ncontact: C\nreporting date: 31/03/205\nstatuses:\n"
        #expect(try told(head + scale) == ["impossible-date 4"])
    }

    @Test func `a name of a field that nothing knows is told once`() throws {
        let entries = (2...5).map { "\n## P1.\($0) Title\nLead: Head of Practice\nBy when: 29/12/2023\n" }.joined()
        #expect(try told("=== plans/p/s1.md (added)\n" + entries) == ["unknown-field 18"])
    }

    @Test func `a name with a slip in it is told whole`() throws {
        let posts = "=== posts.yaml (added)\n- post: Head of Fostering, Adoption and Kinship Care\n"
        let entry =
            "=== plans/p/s1.md (added)\n\n## P1.2 Two\nLead: Head of Fostering Adoption and Kinship Care, Head of Homes\nDue: 29/12/2023\n"
        #expect(try told(posts + entry) == ["unknown-post 17"])
    }

    @Test func `an accepted fault is not told`() throws {
        let site =
            "=== site.yaml (added)\naccepted:\n  - kind: missing-lead\n    entity: p:P1.2\n    reason: printed so\n"
        #expect(try told(site + "=== plans/p/s1.md (added)\n\n## P1.2 Two\nDue: 29/12/2023\n") == [])
    }

    @Test func `several problems of one page are all told`() throws {
        #expect(
            try told(CauseTests.page + "A <b> and [here](javascript:x)\n\n**Aims**\n")
                == ["raw-html 5", "unsafe-link 5", "vague-link 5", "bold-heading 7"])
    }

    // MARK: - Papers

    /// A paper with three lines of its front matter given: `kind`, `meeting` and `issued`.
    private func paper(
        kind: String = "committee report", meeting: String = "01/06/2023", issued: String
    ) throws -> [String] {
        try told(
            """
            === boards.yaml
            - board: The Board

            === reports/a.md
            ---
            report: a
            title: A
            kind: \(kind)
            board: The Board
            meeting: \(meeting)
            issued: {\(issued)}
            ---
            Text.

            """)
    }

    @Test func `a day that does not exist is not also missing`() throws {
        #expect(
            try paper(meeting: "31/11/2023", issued: "on: 01/06/2023, version: 1")
                == ["impossible-date 6", "unrecorded-paper 7"])
    }

    @Test func `a kind that is not known does not hide other faults`() throws {
        let told = try paper(
            kind: "comittee report", meeting: "31/11/2023", issued: "on: 01/06/2023, version: 1")
        #expect(told == ["wrong-type 4", "impossible-date 6"])
    }
}
