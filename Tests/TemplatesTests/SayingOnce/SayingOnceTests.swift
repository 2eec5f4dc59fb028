import Foundation
import Plan
import Templates
import Testing

/// What a table says once, in plans made for it.
struct SayingOnceTests {
    /// A plan of one section, whose actions have some fields.
    private static func site(_ fields: [String], page: String = "", more: [String: String] = [:]) throws -> TestSite {
        let actions = fields.enumerated().map { "## S1.\($0 + 1) Do thing \($0 + 1)\n\($1)\n" }
        var files = [
            "posts.yaml": "posts:\n  - name: Head of One\n  - name: Head of Two\n",
            "inspections/visit.md":
                "---\ninspection: visit\ntitle: The inspection\npublished: 01/02/2022\n---\n## OA1 One thing\n\n## OA2 Another thing\n",
            "plans/p/plan.md": "---\nplan: p\ntitle: The plan\nstate: agreed\nbegan: 01/01/2022\n"
                + "answers: [visit]\n---\n",
            "plans/p/s1.md": "---\nsection: S1\ntitle: Section one\n---\n" + actions.joined(separator: "\n"),
            "pages/own.md": "---\npage: own\ntitle: Own\n---\n" + page,
        ]
        files.merge(more) { _, new in new }
        return try TestSite.written(files)
    }

    private static func due(_ month: Int) -> String { "Due: 28/0\(month)/2023" }

    private static func section(_ fields: [String]) throws -> String {
        try site(fields).page(.section(EntityID(scope: "p", local: "S1")))
    }

    private static func table(_ page: String) -> String {
        guard let start = page.range(of: "<table"), let end = page.range(of: "</table>") else { return "" }
        return String(page[start.lowerBound..<end.lowerBound])
    }

    @Test func `what four fifths of the rows answer is said above them, and what differs in its row's first cell`()
        throws
    {
        let fields = (1...5).map {
            "Lead: Head of \($0 < 3 ? "One" : "Two")\n\(Self.due($0))\nAnswers: OA\($0 == 5 ? 2 : 1)"
        }
        let page = try Self.section(fields)
        #expect(page.contains("The same in 4 of 5 rows; each of the others says its own:"))
        let table = Self.table(page)
        #expect(!table.contains(">Answers<") && !table.contains("oa1.html"))
        let row = table.components(separatedBy: "<tr").first { $0.contains("Do thing 5") } ?? ""
        let heading = row.components(separatedBy: "</th>")[0]
        #expect(heading.contains("Answers: ") && heading.contains("oa2.html"))
    }

    @Test func `who leads what, and when it is due, stays in its row while one row differs`() throws {
        let fields = (1...6).map { "Lead: Head of \($0 == 6 ? "Two" : "One")\n\(Self.due($0 == 6 ? 2 : 1))" }
        let table = Self.table(try Self.section(fields))
        #expect(table.components(separatedBy: "Head of One").count == 6)
        #expect(table.components(separatedBy: "28 January 2023").count == 6)
    }

    @Test func `what no thread has is said once above them, and no more in their rows`() throws {
        let recommendations = (1...5).map { "## OA\($0) Thing \($0)\n" }.joined(separator: "\n")
        let inspection =
            "---\ninspection: visit\ntitle: The inspection\npublished: 01/02/2022\n---\n\(recommendations)"
        let fields = (1...5).map { "\(Self.due($0))\nAnswers: OA\($0)\n\n### How we will know\n- Count them (OA\($0))" }
        let page = try Self.site(fields, more: ["inspections/visit.md": inspection])
            .page(.inspection("visit"))
        let said = try #require(page.range(of: "In all 5: no status of any action and no difference stated."))
        let table = Self.table(String(page[said.upperBound...]))
        #expect(table.contains("oa5.html"))
        #expect(!table.contains("no difference stated") && !table.contains("with no status"))
    }

    @Test func `a date that all rows share is said once`() throws {
        let table = Self.table(try Self.section((1...5).map { _ in Self.due(1) }))
        #expect(!table.contains("28 January 2023") && !table.contains(">Due<"))
    }

    @Test func `the filtered list says once what all say, and keeps the rest in its rows`() throws {
        let fields = (1...5).map { "Lead: Head of One\n\(Self.due($0))\nAnswers: OA\($0 == 5 ? 2 : 1)" }
        let page = try Self.site(fields).page(.actions())
        let table = Self.table(page)
        #expect(page.contains("The same in all 5 rows:"))
        #expect(!table.contains("Head of One"))
        #expect(table.components(separatedBy: "oa1.html").count == 5)
        #expect(table.contains("data-lead=\"head-of-one\""))
        // Action, due and answers are left, as wide as the row of the section.
        #expect(table.contains("colspan=\"\(table.components(separatedBy: "scope=\"col\"").count - 1)\""))
    }

    @Test func `a column that an author asked for stays while one row has a word for it`() throws {
        let block = "```actions\ncolumns: [action, lead, answers]\n```\n"
        let named = (1...5).map { "Lead: Head of One\n\(Self.due($0))\(  $0 == 1 ? "\nAnswers: OA1" : "")" }
        let page = try Self.site(named, page: block).page(.page("own"))
        #expect(Self.table(page).components(separatedBy: "Head of One").count == 6)
        let empty = (1...5).map { Self.due($0) }
        let other = try Self.site(empty, page: block).page(.page("own"))
        #expect(!Self.table(other).contains(">Lead<"))
        #expect(other.contains("The same in all 5 rows:"))
    }

    @Test func `cells that many rows leave empty are empty, and that is said above them`() throws {
        let fields = (1...6).map { $0 < 4 ? "Lead: Head of \($0 == 1 ? "One" : "Two")\n\(Self.due($0))" : Self.due($0) }
        let page = try Self.section(fields)
        #expect(page.contains("Where nothing stands under Lead, nothing is stated."))
        #expect(!Self.table(page).contains("none\">Not stated"))
    }

    @Test func `an annex shows the plan as it was agreed`() throws {
        let fields = (1...5).map { "Lead: Head of One\n\(Self.due($0))" }
        let report = "---\nreport: annex\nkind: annex\nletter: A\ntitle: The plan\nplan: p\nmeeting: 28/07/2022\n---\n"
        let site = try Self.site(fields, more: ["reports/annex.md": report])
        for page in [site.page(.report("annex")), site.page(.printPage("annex"))] {
            #expect(page.components(separatedBy: "Head of One").count == 6)
        }
    }

    @Test func `one state a row is a tag, the others are words with commas between`() {
        let page = TestSite.wexmoor.page(.actions())
        for cell in PageText(page).tables.flatMap({ $0 }).flatMap({ $0 }) where cell.label == "Status" {
            #expect(cell.hasTag)
        }
        for cell in page.components(separatedBy: "<td").dropFirst() where cell.contains("class=\"tags\"") {
            #expect(cell.components(separatedBy: "</td>")[0].components(separatedBy: "class=\"tag ").count == 2)
        }
    }
}
