import Diagnostics
import Plan

/// Rows into which a cell of several lines has fallen apart, because one of its quotes is missing or one too many. The cause is
/// told once, and none of them is read.
struct TornRows {
    private var rows: [CSVReader.Row]
    private(set) var problems: [Diagnostic] = []
    /// How many lines of a cell are looked through for its beginning.
    private static let farthest = 100

    /// The rows of a table, those that belong to a torn cell marked as not sound.
    static func find(in rows: [CSVReader.Row]) -> (rows: [CSVReader.Row], problems: [Diagnostic]) {
        var torn = TornRows(rows: rows)
        torn.look()
        return (torn.rows, torn.problems)
    }

    private init(rows: [CSVReader.Row]) { self.rows = rows }

    private mutating func look() {
        guard let count = rows.first?.written else { return }
        // Where rows below a fault are short, they are the rest of its cell, up to the next whole one.
        var isTorn = false
        for index in rows.indices.dropFirst() {
            let row = rows[index]
            if !row.isSound {
                isTorn = row.written < count
            } else if isTorn, row.written < count || row.strayQuote != nil {
                rows[index] = row.unsound
            } else {
                isTorn = false
                if let quote = row.strayQuote { report(quote, closing: index) }
            }
        }
    }

    /// Tells a quote that closes a cell and is opened nowhere: where the cell begins, which may be some rows above.
    private mutating func report(_ quote: SourceText, closing last: Int) {
        let first = (max(1, last - TornRows.farthest)...last).last { beginsWithDay(rows[$0]) }
        guard let first, first < last, let cell = rows[first].cells.last else {
            guard quote.text.hasSuffix("\"") else { return }
            rows[last] = rows[last].unsound
            tell("nothing opens the quote at the end of this cell", at: quote)
            return
        }
        if rows[first].isSound { tell("this cell goes on in the lines below, and no quote opens it", at: cell) }
        for index in first...last { rows[index] = rows[index].unsound }
    }

    private func beginsWithDay(_ row: CSVReader.Row) -> Bool {
        guard let cell = row.cells.first, case .period = When.parse(cell.text).meaning else { return false }
        return true
    }

    private mutating func tell(_ message: String, at cell: SourceText) {
        problems.append(
            Diagnostic(
                ReadingKind.csvSyntax, message, at: cell.span,
                help: "put one double quote before the cell and one behind it"))
    }
}

extension CSVReader.Row {
    /// The same, not to be read.
    fileprivate var unsound: CSVReader.Row {
        CSVReader.Row(cells: cells, written: written, span: span, isSound: false, strayQuote: nil)
    }
}
