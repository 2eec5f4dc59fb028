import Diagnostics
import Plan
import Testing

@testable import Reading

/// What a spreadsheet does to a log is told for what it is.
@Suite struct SpreadsheetTests {
    private func read(_ log: String) -> Reading {
        Sources.section("## P1.1 One\n", others: ["plans/p/progress.csv": log]).read()
    }

    private func told(_ row: String) -> [String] {
        read("date,ref,text,new due,why\n" + row + "\n").problems.sortedByPlace().map {
            "\($0.id) \($0.span.line):\($0.span.column)"
        }
    }

    @Test(arguments: [
        ("45044,P1.1,a", "2:1"), ("45044.5,P1.1,a", "2:1"), ("########,P1.1,a", "2:1"),
        ("28/04/2023 00:00,P1.1,a", "2:1"),
        ("2023-04-28 09:30:00,P1.1,a", "2:1"), ("2023-04-28T09:30:00Z,P1.1,a", "2:1"),
        ("28/04/2023 9:30 AM,P1.1,a", "2:1"),
        ("28-Apr,P1.1,a", "2:1"), ("28-Apr-23,P1.1,a", "2:1"), ("28/04/2023,P1.1,a,Dec-23", "2:19"),
        ("28/04/2023,P1.1,#NAME?", "2:17"), ("28/04/2023,P1.1,It is #REF! here", "2:17"),
        ("28/04/2023,P1.1,Err:502", "2:17"),
        ("28/04/2023,P1.1,#SPILL!", "2:17"), ("28/04/2023,#N/A,a", "2:12"), ("28/04/2023,P1.1,=A1&B1", "2:17"),
        ("28/04/2023,P1.1,\"=SUM(A1,B1)\"", "2:18"), ("28/04/2023,1-Mar,a", "2:12"),
        ("28/04/2023,P1.1,+SUM(A1:A2)", "2:17"), ("28/04/2023,P1.1,=-A1", "2:17"),
        ("28/04/2023,P1.1,a,,####", "2:20"), ("28/04/2023,P1.1,1.23457E+11", "2:17"),
        ("28/04/2023,P1.1,One_x000D_ two", "2:17"),
    ]) func `a value of its own is told, once`(row: String, place: String) {
        #expect(told(row) == ["spreadsheet-value " + place])
    }

    @Test(arguments: [
        "28/04/2023,P1.1,a", "28/04/2023,P1.1", "28/04/2023,P1.1,# 1", "28/04/2023,P1.1,#careday #N",
        "28/04/2023,P1.1,= 5", "28/04/2023,P1.1,+ one (more)", "28/04/2023,P1.1,-NHS (York)",
        "28/04/2023,P1.1,a,December 2023", "28/04/2023,P1.1,Open at 09:30", "28/04/2023,P1.1,45044",
        "28/04/2023\u{A0},P1.1\u{A0},a",
    ]) func `what an author writes is not`(row: String) { #expect(told(row) == []) }

    @Test func `rows that are shortened at the end are read, in tables too`() {
        let reading = read("date,ref,text,why,evidence\n28/04/2023,P1.1,Done\n")
        #expect(reading.told == [])
        #expect(reading.content?.plans.first?.log.first?.text?.source.text == "Done")
        let table = Sources.page("```table\ncaption: C\nfile: t.csv\n```\n", others: ["pages/t.csv": "A,B,C\n1\n1,2\n"])
            .read()
        #expect(table.told == [])
    }

    @Test(arguments: [
        ("sep=,\ndate,ref\n28/04/2023,P1.1\n", "csv-syntax 1:1"),
        ("sep=;\ndate;ref\n28/04/2023;P1.1\n", "csv-syntax 2:1"),
        ("date;ref;text\n28/04/2023;P1.1;a, b\n", "csv-syntax 1:1"), ("date|ref\n28/04/2023|P1.1\n", "csv-syntax 1:1"),
        ("date;ref;text\n28/04/2023,P1.1,a\n", "csv-syntax 1:1"), ("date,ref,\n28/04/2023,P1.1,a\n", "csv-syntax 1:10"),
        ("Our progress,,\ndate,ref,text\n28/04/2023,P1.1,a\n", "csv-syntax 1:1"),
        ("date,ref\n28/04/2023,P1.1,,,\n28/04/2023,P1.1,,,\n", "csv-syntax 2:1"),
        ("date,ref,text\n28/04/2023,P1.1,a\n28/04/2023,P1.1,a\n", "repeated-row 3:1"),
        ("date,ref,text\n28/04/2023,P1.1,a\n29/04/2023,P1.1,a\n2023-04-28,P1.1,a\n", "repeated-row 4:1"),
    ]) func `a table that is not as it should be has one problem`(log: String, told: String) {
        #expect(read(log).problems.map { "\($0.id) \($0.span.line):\($0.span.column)" } == [told])
    }

    @Test func `a table on a page may have semicolons in its cells`() {
        let table = "Name,\"a; b\",Date\nA;x,B\nD,E,F\n"
        let page = Sources.page("```table\ncaption: C\nfile: t.csv\n```\n", others: ["pages/t.csv": table])
        #expect(page.read().told == [])
        let one = Sources.page(
            "```table\ncaption: C\nfile: t.csv\n```\n", others: ["pages/t.csv": "Step; what\nOne\nTwo\n"])
        #expect(one.read().told == [])
    }
}
