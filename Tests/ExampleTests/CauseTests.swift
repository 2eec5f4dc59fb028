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
        #expect(try told(entry) == ["missing-lead 16"])
        let rows = "=== plans/p/progress.csv (added)\n12/05/2023,P1.1,withdrawn,It ends.,,TBC,Board,\n"
        #expect(try told(rows).filter { $0.hasPrefix("placeholder") } == [])
    }

    @Test(arguments: ["## P 1.2 Two", "##P1.2 Two", "### P1.2 Two", "**P1.2 Two**", "## P1,2 Two"])
    func `an entry that is almost one is told alone`(heading: String) throws {
        let entry = "=== plans/p/s1.md (added)\n\n\(heading)\nLead: Head of Practice\nDue: 29/12/2023\n"
        let row = "\n=== plans/p/progress.csv (added)\n12/05/2023,P1.2,on track,It began.,,,,\n"
        #expect(try told(entry + row) == ["almost-an-entry 16"])
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
