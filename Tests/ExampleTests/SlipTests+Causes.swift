import Diagnostics
import Testing

/// Causes that were told as something else, or not at all.
extension SlipTests {
    private static let inspection = "=== inspections/2022-ilacs.md (added)\n\n"
    private static let other = "\n\n## P1.2 Two\nLead: Head of Practice\nDue: 29/12/2023\n"

    @Test(arguments: [
        ("**OA2.** Supervision of workers", "OA2"), ("OA2 Supervision of workers", "OA2"), ("OA2", "OA2"),
        ("**OA2**\n\nSupervision of workers.", "OA2"), ("OA2\nSupervision of workers.", "OA2"),
        ("## Area for improvement two", "two"), ("## Recommendation two: supervision", "two"),
        ("## Second area for improvement", "Second"), ("## 2nd recommendation", "2nd"),
    ]) func `a recommendation in another form is told alone`(line: String, written: String) throws {
        let found = try problems(SlipTests.inspection + line + "\n")
        #expect(found.map(\.id) == ["almost-an-entry"])
        #expect(found.first.map { String($0.span.text) } == written)
    }

    @Test(arguments: ["See OA1 for more.", "The area is large.", "First we asked the children."])
    func `a sentence of an inspection is none`(line: String) throws {
        #expect(try told(SlipTests.inspection + line + "\n") == [])
    }

    @Test(arguments: ["Two OA1", "Two \"OA1\"", "Two, OA1", "Two ‘OA1’", "Two *OA1*", "Two OA1."])
    func `a tie without brackets at the end of a title is told`(title: String) throws {
        let entry = SlipTests.other.replacing("Two", with: title)
        #expect(try told("=== plans/p/s1.md (added)" + entry) == ["almost-a-tie 16"])
    }

    @Test(arguments: ["Report on OA1", "Meet the OA1", "What we do for OA1", "Answer OA1"])
    func `a title that speaks of a recommendation is none`(title: String) throws {
        let entry = SlipTests.other.replacing("Two", with: title)
        #expect(try told("=== plans/p/s1.md (added)" + entry) == [])
    }

    @Test(arguments: [
        "(wk beg 28/04/2025)", "(w/c 28/04/2025)", "(week of 28 April 2025)", "(wc 28/04/2025)",
        "(wk ending 02/05/2025)",
    ]) func `a week in brackets is told, and what is advised is read`(date: String) throws {
        let step = "=== plans/p/s1.md (added)\n\n### How\n- Ask them \(date)\n"
        #expect(try told(step).map { String($0.prefix(10)) } == ["loose-date"])
        #expect(try told(step.replacing("(w", with: "(due w")) == [])
    }

    @Test(arguments: ["| a | b |\n| c | d |", "| a | b |", "a | b\nc | d"])
    func `a table of which the rule is missing is told`(table: String) throws {
        #expect(
            try told("=== plans/p/s1.md (added)\n\n### Context\n\(table)\n").map { String($0.prefix(10)) } == [
                "pipe-table"
            ])
    }

    @Test(arguments: [(":tada:", true), (":white_check_mark:", true), ("at 10:30:15", false), ("a:b:c", false)])
    func `the name of a picture is told`(code: String, isTold: Bool) throws {
        let found = try told("=== plans/p/s1.md (added)\n\n### Context\nDone \(code) by all.\n")
        #expect(found.map { String($0.prefix(11)) } == (isTold ? ["stray-signs"] : []))
    }

    @Test(arguments: ["‹!-- note --›", "<!- note ->", "<! -- note -->", "«!-- note"])
    func `a comment that begins with other signs is told`(text: String) throws {
        let found = try problems("=== plans/p/s1.md (added)\n\n### Context\n\(text)\n\nAll were asked.\n")
        #expect(found.first?.id == "stray-signs" && found.count == 1)
    }

    @Test(arguments: ["### Context\n<!-- note\n", "### How\n- One\n<!-- note\n"])
    func `a comment that ends nowhere is told alone`(text: String) throws {
        let entry = "=== plans/p/s1.md (added)\n\n" + text + "- Two\n" + SlipTests.other
        #expect(try told(entry).map { String($0.prefix(14)) } == ["unclosed-block"])
    }

    @Test(arguments: [
        ("## P1.2 A title\nthat goes on\nLead: Head of Practice\nDue: 29/12/2023\n", "goes on with the title"),
        ("## P1.2 Two\nLead: Head of Practice\n\nDue: 29/12/2023\n", "an empty line parts"),
        ("## P1.2 Two\nLead: Head of Practice\n\nDue: 29/12/2023\n\nStarts: May 2023\n", "an empty line parts"),
        ("## P1.2 Two\n| Lead | Head of Practice |\n| Due | 29/12/2023 |\n", "stand in a table"),
        ("## P1.2 Two\n| Lead | Due |\n|---|---|\n| Head of Practice | 29/12/2023 |\n", "stand in a table"),
    ]) func `fields that stand elsewhere are told by what parts them, and read`(entry: String, cause: String) throws {
        let found = try problems("=== plans/p/s1.md (added)\n\n" + entry)
        #expect(found.map(\.id) == ["unknown-field"])
        #expect(found.first?.message.contains(cause) == true)
    }

    @Test(arguments: ["1P.3", "Pl.3", "PI.3"]) func `an id with a sign that looks alike is told as that`(id: String)
        throws
    {
        let title =
            "\n\n## P1.2 Two\nLead: Head of Practice\nDue: 29/12/2023\n\n## \(id) Three\nLead: Head of Practice\nDue: 29/12/2023\n"
        let found = try problems(
            "=== plans/p/s1.md (added)" + title + title.replacing("P1.2", with: "P1.4").replacing(id, with: "P1.5"))
        #expect(found.map(\.id) == ["almost-an-entry"])
        #expect(found.first?.help.hasPrefix("begin the heading with `## P1.3`") == true)
    }

    @Test(arguments: [
        "12/05/2023,P1.1,on track,Families came, workers came.,,,,\n",
        "12/05/2023,P1.1,on track,Families, workers, judges came.,,,,\n",
        "12/05/2023,P1.1,on track,Families came, workers came.\n",
    ]) func `a comma within a sentence is told with its cell`(row: String) throws {
        let found = try problems("=== plans/p/progress.csv (added)\n" + row)
        #expect(found.map(\.id) == ["csv-syntax"])
        #expect(
            found.first?.span.text.hasPrefix("Families") == true && found.first?.span.text.hasSuffix("came.") == true)
    }

    @Test func `the row of headings that is advised for a log can be put there`() throws {
        let rows = "12/05/2023,P1.1,on track,It began.,,,,\n"
        let found = try problems("=== plans/p/progress.csv\n" + rows)
        let names = try #require(found.first?.help.split(separator: "`").last)
        let usual = try told("=== plans/p/progress.csv\n" + SlipTests.head + rows)
        #expect(try told("=== plans/p/progress.csv\n\(names)\n" + rows) == usual)
    }

    @Test(arguments: ["progress1.csv", "progress_2.csv"]) func `a second log is a copy, whatever its number`(
        name: String
    ) throws {
        #expect(
            try told("=== plans/p/\(name)\n" + SlipTests.head + "12/05/2023,P1.1,on track,It began.,,,,\n")
                == ["copied-file 1"])
    }

    @Test(arguments: [
        "posts.yaml", "glossary.yaml", "boards.yaml", "calendar.yaml", "site.yaml", "plans/p/progress.csv",
    ])
    func `a register or table that was emptied is told alone`(path: String) throws {
        #expect(try told("=== \(path)\n") == ["missing-field 1"])
    }

    @Test func `an audience that is misspelt is told once, where it is`() throws {
        let site = "=== site.yaml (added)\naudiences: [bord, public]\n"
        let rows =
            "=== plans/p/s1.md (added)\n\n## P1.2 Two\nAudience: board\nLead: Head of Practice\nDue: 29/12/2023\n"
        let found = try problems(site + rows)
        #expect(found.map(\.id) == ["misspelt-audience"] && found.first?.severity == .error)
    }

    @Test func `a body that is misspelt in its register is told there, and never advised`() throws {
        let boards = "=== boards.yaml\n- board: Improvment Board\n"
        let rows = (1...2).map {
            "1\($0)/05/2023,P1.1,,Asked,3\($0 % 2)/0\(5 + $0)/2024,A worker left,Improvement Board,\n"
        }
        let found = try problems(boards + "=== plans/p/progress.csv (added)\n" + rows.joined())
        let told = found.filter { $0.id == "unknown-board" }
        #expect(told.map(\.span.file.path) == ["Content/boards.yaml"])
    }

    @Test func `a section called almost as its actions begin is told first and alone`() throws {
        let section = "=== plans/p/s2.md\n---\nsection: P22\ntitle: Two\n---\n"
        let entries = (1...2).map { "\n## P2.\($0) One\nLead: Head of Practice\nDue: 29/12/2023\n" }
        #expect(try told(section + entries.joined()) == ["name-mismatch 2"])
    }

    @Test(arguments: ["Total,,57", "Total,57,,,,,,", ",,,Total: 57", "Grand total,,12"])
    func `a row that adds up the others is told as that`(row: String) throws {
        #expect(try told("=== plans/p/progress.csv (added)\n" + row + "\n") == ["csv-syntax 3"])
    }

    @Test(arguments: ["(S47)", "(S17, S47)", "(COVID-19)", "(with due diligence)"])
    func `what the law and everybody calls so is no reference`(words: String) throws {
        let section =
            "=== plans/p/s2.md\n---\nsection: S1\ntitle: Two\n---\n\n## S1.1 One\nLead: Head of Practice\nDue: 29/12/2023\n"
        let usual = try told(section + "\n### How\n- Ask them all\n")
        #expect(try told(section + "\n### How\n- Ask them \(words)\n") == usual)
    }

    @Test func `a front matter that ends too early is told where it goes on`() throws {
        let page = "=== pages/about.md\n---\npage: about\n---\ntitle: About\n---\nText.\n"
        #expect(try told(page).contains("yaml-syntax 4"))
    }

    @Test func `curly quotes in a list are told`() throws {
        let posts = "=== posts.yaml (added)\n- post: Head of Care\n  also: [“Head of Care, Homes and Schools”]\n"
        #expect(try told(posts) == ["wrong-type 4"])
    }

    @Test(arguments: ["(by 31st)", "(ASAP)", "(as soon as possible)"])
    func `what is no date of a step is told`(words: String) throws {
        let step = "=== plans/p/s1.md (added)\n\n### How\n- Ask them \(words)\n"
        #expect(try told(step).map { String($0.prefix(10)) } == ["loose-date"])
    }

    @Test func `a quote that closes nothing is told in YAML too`() throws {
        #expect(try told("=== pages/about.md\n---\npage: about\ntitle: About us\"\n---\nText.\n") == ["yaml-syntax 3"])
    }
}
