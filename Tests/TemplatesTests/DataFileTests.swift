import Archive
import Assessing
import Diagnostics
import Foundation
import Graph
import Linking
import Plan
import Testing

@testable import Templates

/// What other programs can read of a site.
struct DataFileTests {
    private func publication(_ site: TestSite) -> Publication { Publication(site.assessment, site.words) }

    private func json(_ file: DataFile, _ site: TestSite) throws -> [String: Any] {
        let value = try JSONSerialization.jsonObject(with: Data(file.bytes(publication(site))))
        return try #require(value as? [String: Any])
    }

    @Test(arguments: TestSite.all.indices)
    func `every action and recommendation is in a file, and nothing else`(index: Int) throws {
        let site = TestSite.all[index]
        let plans = try #require(try json(.plan, site)["plans"] as? [[String: Any]])
        let actions = plans.flatMap { $0["sections"] as? [[String: Any]] ?? [] }
            .flatMap { $0["actions"] as? [[String: Any]] ?? [] }
        #expect(Set(actions.compactMap { $0["id"] as? String }) == Set(site.plan.actions.map(\.id.full)))
        #expect(actions.count == site.plan.actions.count)
        let threads = try #require(try json(.threads, site)["recommendations"] as? [[String: Any]])
        #expect(
            threads.compactMap { $0["id"] as? String }.sorted() == site.plan.recommendations.map(\.id.full).sorted())
    }

    @Test func `a figure is a number beside what is printed, and a hidden one is none`() throws {
        let site = try TestSite.written([
            "posts.yaml": "- post: Head of Practice\n",
            "scorecards/s/indicators.md":
                "---\nscorecard: s\ntitle: S\n---\n## A1 One\nCode: 65%\nOwner: Head of Practice\nBenchmarks: national\n",
            "scorecards/s/values.csv": "indicator,benchmark,2020/21,2021/22\nA1,,14.10%,c\nA1,national,13%,-\n",
        ])
        let indicator = try #require((try json(.scorecard, site)["indicators"] as? [[String: Any]])?.first)
        #expect(indicator["code"] as? String == "65%")
        let row = try #require((indicator["rows"] as? [[String: Any]])?.first)
        let values = try #require(row["values"] as? [[String: Any]])
        #expect(values.map { $0["printed"] as? String } == ["14.10%", "c"])
        #expect((values[0]["number"] as? NSNumber)?.stringValue == "14.1")
        #expect(values[1]["number"] == nil)
        #expect(values[1]["symbol"] as? String == "c")
        #expect(values[0]["from"] as? String == "2020-04-01")
        #expect((indicator["benchmarks"] as? [[String: Any]])?.first?["kind"] as? String == "national")
    }

    @Test func `what changed is in a file, line for line as in the rows`() throws {
        let site = TestSite.wexmoorBoard
        let periods = try #require(try json(.changes, site)["periods"] as? [[String: Any]])
        let changes = periods.flatMap { $0["changes"] as? [[String: Any]] ?? [] }
        let rows = String(decoding: ChangesData.bytes(publication(site)).dropFirst(3), as: UTF8.self)
        #expect(changes.count == self.rows(of: rows).count - 1)
        #expect(changes.contains { $0["id"] as? String == "better-together:S2.5" })
        #expect(Set(changes.compactMap { $0["kind"] as? String }).isSuperset(of: ["date-moved", "status"]))
        let open = try #require(try json(.changes, .wexmoor)["periods"] as? [[String: Any]])
        #expect(!"\(open)".contains("S2.5"))
    }

    @Test func `measures have their figures in the file of plans`() throws {
        let plans = try #require(try json(.plan, .wexmoor)["plans"] as? [[String: Any]])
        let figures = plans.flatMap { $0["figures"] as? [[String: Any]] ?? [] }
        #expect(
            figures.compactMap { $0["measure"] as? String } == ["better-together:S1.1m", "better-together:S2.2m"])
        let values = figures.first?["values"] as? [[String: Any]]
        #expect(values?.last?["printed"] as? String == "18")
    }

    @Test func `an edition for everybody has the open spreadsheet only, and a narrower one the other too`() throws {
        func books(_ site: TestSite) -> [String] {
            DataTables.files(of: publication(site)).map(\.address.path).filter { !$0.hasSuffix(".csv") }
        }
        #expect(books(.wexmoor) == ["data/tables.ods"])
        #expect(books(.wexmoorBoard) == ["data/tables.ods", "data/tables.xlsx"])
        #expect(TestSite.wexmoorBoard.page(.sitemap).contains("data/tables.xlsx"))
        #expect(!TestSite.wexmoor.page(.sitemap).contains("data/tables.xlsx"))
    }

    @Test func `a workbook hides nothing, names nobody and works nothing out`() throws {
        let table = PlainTable(
            name: "values", title: "Values", notes: ["As at"], heads: ["Day", "Figure", "Note"],
            rows: [[.day("2024-02-29"), .number("14.10"), .text("=1+1")], [.text(""), .symbol("c"), .text("a < b")]])
        let book = try Archive(WorkbookFile.bytes([table]), within: .init(part: 1 << 20, total: 1 << 20))
        #expect(
            book.names.sorted() == [
                "[Content_Types].xml", "_rels/.rels", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/workbook.xml",
                "xl/worksheets/sheet1.xml",
            ])
        let sheet = String(decoding: try #require(try book.bytes(of: "xl/worksheets/sheet1.xml")), as: UTF8.self)
        #expect(sheet.contains(#"<c r="A4" s="2"><v>45351</v></c><c r="B4"><v>14.10</v></c>"#))
        #expect(sheet.contains(#"<c r="C4" t="inlineStr"><is><t xml:space="preserve">=1+1</t></is></c>"#))
        #expect(sheet.contains(#"<row r="5"><c r="B5" t="inlineStr">"#) && sheet.contains(">[c]<"))
        #expect(!sheet.contains("<f>") && sheet.contains("a &lt; b"))
    }

    @Test func `a calendar has each date once, and a name that stays when the date moves`() throws {
        func events(_ due: String) throws -> [Substring] {
            let site = try TestSite.written([
                "posts.yaml": "- post: Head of Practice\n",
                "plans/p/plan.md": "---\nplan: p\ntitle: P\nstate: published\nbegan: 01/01/2022\n---\n",
                "plans/p/s1.md":
                    "---\nsection: S1\ntitle: One; two, three\n---\n## P1 Ask; listen, answer\nLead: Head of Practice\nDue: \(due)\n"
                    + "\nHow we will know:\n- it is so\n",
                "plans/p/progress.csv": "date,ref,status,text\n",
            ])
            let text = String(decoding: DeadlineCalendar.bytes(publication(site)), as: UTF8.self)
            #expect(text.utf8.split(separator: 10).allSatisfy { $0.count <= 76 && $0.last == 13 })
            return text.split(separator: "\r\n")
        }
        let (first, moved) = (try events("31/01/2023"), try events("28/02/2023"))
        #expect(first.contains("DTSTART;VALUE=DATE:20230131"))
        #expect(moved.contains("DTSTART;VALUE=DATE:20230228"))
        #expect(first.contains("UID:p:P1@testham") && moved.contains("UID:p:P1@testham"))
        #expect(first.contains("SUMMARY:P1 Ask\\; listen\\, answer"))
    }

    @Test(arguments: TestSite.all.indices)
    func `tables have a cell for each head`(index: Int) throws {
        let files = DataTables.files(of: publication(TestSite.all[index]))
        for file in files where file.address.path.hasSuffix(".csv") {
            let text = String(decoding: file.make().dropFirst(3), as: UTF8.self)
            let counts = Set(rows(of: text).map(\.count))
            #expect(counts.count == 1, "\(file.address.path)")
        }
    }

    /// The fields of rows in which quotation marks hold what is within them together.
    private func rows(of text: String) -> [[String]] {
        var rows: [[String]] = [[""]]
        var isQuoted = false
        for character in text.unicodeScalars {
            switch character {
            case "\"": isQuoted.toggle()
            case "," where !isQuoted: rows[rows.count - 1].append("")
            case "\n" where !isQuoted: rows.append([""])
            case "\r": continue
            default: rows[rows.count - 1][rows[rows.count - 1].count - 1].unicodeScalars.append(character)
            }
        }
        return rows.dropLast()
    }

    @Test(arguments: [
        ("=1+1", "'=1+1"), ("@sum", "'@sum"), ("-3", "-3"), ("-3 to 4", "'-3 to 4"), ("a, b", "\"a, b\""),
        ("say \"no\"", "\"say \"\"no\"\"\""), ("", ""),
    ])
    func `a field is text, and no formula`(text: String, expected: String) { #expect(CSVText.field(text) == expected) }

    @Test func `a line of a calendar is folded between letters`() {
        var text = CalendarText(name: "", by: "")
        text.add("SUMMARY", String(repeating: "é", count: 60) + "\u{0}\n\\")
        // Behind the lines that begin a calendar.
        let lines = Array(String(decoding: text.bytes, as: UTF8.self).split(separator: "\r\n").dropFirst(6))
        #expect(lines.count == 2)
        #expect(lines.allSatisfy { $0.utf8.count <= 75 })
        #expect(lines[1].hasPrefix(" "))
        #expect(lines.joined().replacing(" ", with: "") == "SUMMARY:" + String(repeating: "é", count: 60) + "\\n\\\\")
    }
}
