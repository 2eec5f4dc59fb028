import Diagnostics
import Plan

extension ReadingContext {
    /// Reads the rows of a table. Where several cells of one cannot be read that has a cell less than the headings, a comma is
    /// missing before them, and every value behind it stands in its neighbour's column: that is told, and the row is not read.
    mutating func rows<Row>(of records: [Record], _ read: (Record, inout ReadingContext) -> Row?) -> [Row] {
        records.compactMap { record in
            let known = problems.count
            let row = read(record, &self)
            if let cell = record.brokenCell, problems[known...].contains(where: { $0.severity == .error }) {
                problems.removeSubrange(known...)
                report(
                    .csvSyntax, "a comma in this cell parts it, so that what stands behind it is read as other cells",
                    at: cell.span, help: "put the whole cell in double quotes: \(cell.text.inQuotes)")
                return nil
            }
            guard let cells = record.cellsOfShortRow, problems[known...].count(where: { $0.severity == .error }) > 1
            else {
                return row
            }
            problems.removeSubrange(known...)
            reportMissingComma(in: record.span, cells: cells)
            return nil
        }
    }

    /// Tells that a row has a cell less than the headings, for which a comma is missing.
    mutating func reportMissingComma(in row: Span, cells: Int) {
        report(
            .csvSyntax, "this row has \(cells) cells, and the heading row has \(cells + 1): a comma is missing",
            at: row, help: "put a comma where a cell is empty or two cells have run together")
    }
}
