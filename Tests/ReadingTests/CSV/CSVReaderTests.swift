import Diagnostics
import Plan
import Testing

@testable import Reading

@Suite struct CSVReaderTests {
    private func read(_ text: String) -> (rows: [CSVReader.Row], problems: [Diagnostic]) {
        var problems: [Diagnostic] = []
        let rows = CSVReader.read(source(text, path: "Content/a.csv"), into: &problems)
        for cell in rows.flatMap(\.cells) { expectWordsInPlace(cell) }
        return (rows, problems)
    }

    private func cells(_ text: String) -> [[String]] {
        let (rows, problems) = read(text)
        #expect(short(problems) == [])
        return rows.map { $0.cells.map(\.text) }
    }

    @Test func `cells are separated by commas and trimmed`() {
        #expect(cells("a,b , c\n1,,\"3\"\n") == [["a", "b", "c"], ["1", "", "3"]])
    }

    @Test func `a quoted cell holds commas, quotes and line breaks`() {
        let text = "\"one, two\",\"say \"\"yes\"\" now\",\"three\r\nfour\"\r\nlast,,\r\n"
        #expect(cells(text) == [["one, two", "say \"yes\" now", "three\r\nfour"], ["last", "", ""]])
    }

    @Test(arguments: ["\n", "\r\n", "\r"]) func `rows end in any line ending, and the last needs none`(ending: String) {
        #expect(cells("a,b\(ending)1,2\(ending)3,4") == [["a", "b"], ["1", "2"], ["3", "4"]])
        #expect(cells("a,b\(ending)1,2\(ending)") == [["a", "b"], ["1", "2"]])
    }

    @Test func `rows with nothing in them are left out`() {
        #expect(cells("a,b\n,\n  , \n\n\"\",\"\"\n1,2\n,,,,\n") == [["a", "b"], ["1", "2"]])
        #expect(cells("") == [])
    }

    @Test func `an empty cell at the end counts`() {
        #expect(cells("a,\n\"b\",\n") == [["a", ""], ["b", ""]])
    }

    @Test func `a quote inside an unquoted cell is itself`() {
        #expect(cells("5\" pipe,it's\n") == [["5\" pipe", "it's"]])
    }

    @Test func `a row and a cell know their places`() {
        let rows = read("a,b\r\n\"é, x\", two words \r\n").rows
        #expect(rows[1].span.line == 2)
        #expect(rows[1].span.text == "\"é, x\", two words ")
        #expect(rows[1].cells.map { String($0.span.text) } == ["é, x", "two words"])
        #expect(rows[1].cells.map(\.span.column) == [2, 9])
    }

    @Test func `a quote that is never closed is reported where it opens`() {
        let (rows, problems) = read("a,b\n1,\"two\n3,4\n")
        #expect(short(problems) == ["csv-syntax 2:3 this cell's quote is never closed"])
        #expect(rows.map { $0.cells.map(\.text) } == [["a", "b"], ["1", "two"], ["3", "4"]])
        let closedBelow = read("a,b\n1,\"two\n3,\"four\"\n").problems
        #expect(short(closedBelow) == ["csv-syntax 2:3 this cell's quote is never closed"])
        #expect(short(read("\"").problems) == ["csv-syntax 1:1 this cell's quote is never closed"])
    }

    @Test func `text behind the closing quote is reported`() {
        let (rows, problems) = read("\"one\" two,three\n\"four\" ,five\n")
        #expect(short(problems) == ["csv-syntax 1:6 text stands after the cell's closing quote"])
        #expect(problems.first?.span.text == " two")
        #expect(rows.map(\.cells.count) == [2, 2])
    }
}
