import Diagnostics
import Plan

/// Finds out what the columns of a log are, by the row that names them.
enum LogColumns {
    /// The field of each column; nil for one that is not read, which is told unless it is empty. Nil, with a problem, when
    /// the first row names no column at all.
    static func read(
        _ header: CSVReader.Row, _ rows: ArraySlice<CSVReader.Row>, of definition: RecordDefinition,
        _ context: inout ReadingContext
    ) -> [FieldDefinition?]? {
        let vocabulary = context.vocabulary
        func isHeading(_ row: CSVReader.Row) -> Bool {
            row.cells.contains { vocabulary.field(named: $0.text, in: definition) != nil }
        }
        if !isHeading(header), let below = rows.first(where: isHeading) {
            context.report(
                .csvSyntax, "the first row does not name the columns", at: header.span,
                help: "delete what stands above the row of headings",
                related: [.init(below.span, "the row of headings")])
            return nil
        }
        var seen: [FieldKey: SourceText] = [:]
        return header.cells.enumerated().map { column, cell in
            if cell.isEmpty {
                reportUnnamed(column, of: rows, &context)
                return nil
            }
            guard let field = context.vocabulary.field(named: cell.text, in: definition) else {
                context.reportUnknown(.unknownKey, cell, in: definition)
                return nil
            }
            if let first = seen.updateValue(cell, forKey: field.key) {
                context.report(
                    .duplicateKey, "the column `\(cell.text)` is there twice", at: cell.span, label: "again here",
                    help: "keep the one that is right",
                    related: [.init(first.span, "first here")])
                return nil
            }
            return field
        }
    }

    /// Spreadsheets leave columns behind that have neither a name nor anything in them. One that has something would be
    /// lost.
    static func reportUnnamed(
        _ column: Int, of rows: ArraySlice<CSVReader.Row>, _ context: inout ReadingContext
    ) {
        let cells = rows.compactMap { $0.cells.indices.contains(column) ? $0.cells[column] : nil }
        guard let first = cells.first(where: { !$0.isEmpty }) else { return }
        context.report(
            .csvSyntax, "this stands in a column that has no heading, and would be lost", at: first.span,
            help: "write what the column is into the first row, or move the cell to the column that it belongs to")
    }
}
