import Diagnostics
import Plan

extension ReadingContext {
    /// The rows of a table without those that a spreadsheet has added up: `Total,,57`. Each is told, and nothing else of it.
    mutating func withoutTotals(_ rows: ArraySlice<CSVReader.Row>) -> ArraySlice<CSVReader.Row> {
        rows.filter { row in
            guard row.isSound, let cell = row.cells.first(where: { !$0.isEmpty }), TotalRow.names(cell.text) else {
                return true
            }
            report(
                .csvSyntax, "`\(cell.text)` adds up the rows above, and is no row itself", at: cell.span,
                help: "delete the row: what can be counted is counted here")
            return false
        }[...]
    }
}

/// Words that begin a row which adds up others.
private enum TotalRow {
    static func names(_ text: String) -> Bool {
        let text = Vocabulary.fold(text)
        let word = text.prefix { $0 != ":" }
        return words.contains(String(word)) || (text.hasPrefix("total ") && text.dropFirst(6).allSatisfy(\.isNumber))
    }

    private static let words: Set = [
        "total", "totals", "grand total", "subtotal", "sub-total", "sub total", "sum", "average", "overall total",
        "total actions",
    ]
}
