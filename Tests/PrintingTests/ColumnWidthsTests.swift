import Testing

@testable import Printing

@Suite struct ColumnWidthsTests {
    private static func widths(_ rows: [[String]], in room: Int = 9000) -> [Int] {
        ColumnWidths.of(rows.map { $0.map { .init([$0], picture: 0) } }, in: room)
    }

    @Test func `no column is narrower than its longest word`() {
        let words = ["Counterproductive", "Neighbourhood", "Commissioning", "November"]
        let many = Array(repeating: "so many short words that they ask for all of the room", count: 9)
        let widths = ColumnWidthsTests.widths([words + [many.joined(separator: " ")]])
        for (word, width) in zip(words, widths) { #expect(width > LetterWidth.of(word)) }
        #expect((8900...9000).contains(widths.reduce(0, +)))
    }

    @Test func `a year of two halves is as wide as its letters are in the font`() {
        // In Carlito's bold, at nine and a half points, by its table of widths.
        for (text, width) in [("2016/17", 660), ("–", 95), ("MW", 338), ("0", 96), ("Q&", 264)] {
            #expect(LetterWidth.of(text) >= width)
        }
    }

    @Test func `a date and a status stay whole where there is room`() {
        let text = Array(repeating: "what was said of it", count: 6).joined(separator: " ")
        let widths = ColumnWidthsTests.widths([["30 September 2024", "Not stated", text]])
        #expect(widths[0] > LetterWidth.of("30 September 2024") && widths[1] > LetterWidth.of("Not stated"))
        let close = ColumnWidthsTests.widths([["30 September 2024", "Not stated", text]], in: 3600)
        #expect(close[0] < LetterWidth.of("30 September 2024"))
    }

    @Test func `the room goes to the column that makes the table shorter`() {
        let long = Array(repeating: "an account of what was done", count: 8).joined(separator: " ")
        let widths = ColumnWidthsTests.widths([["A name of some words", long], ["Another name", long]])
        #expect(widths[1] > 2 * widths[0])
    }

    @Test func `where there is not enough for the longest words, all lack as much`() {
        let widths = ColumnWidthsTests.widths([["Counterproductive", "Counterproductive"]], in: 2000)
        #expect(widths == [1000, 1000])
    }

    @Test func `what heads a group asks for no room, and a table without rows for none`() {
        let heading = [Array(repeating: "a heading", count: 20).joined(separator: " ")]
        let rows = [["No.", "1"], ["No.", "2"]]
        #expect(ColumnWidthsTests.widths([heading] + rows) == ColumnWidthsTests.widths(rows))
        #expect(ColumnWidthsTests.widths([]).isEmpty)
    }
}
