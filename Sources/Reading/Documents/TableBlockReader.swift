import Diagnostics
import Plan

/// Reads the body of a `table` block: `key: value` lines, then rows of cells between `|`, or the name of a CSV file.
struct TableBlockReader {
    /// What stands between the fences.
    let content: SourceText
    /// The whole block.
    let span: Span
    /// Finds a CSV file beside the document.
    let files: @Sendable (String) -> SourceFile?

    /// The table, or nil and at least one problem.
    func read(_ context: inout ReadingContext) -> AuthoredTable? {
        let start = firstRow()
        let head = content.slice(0..<start)
        guard let value = YAMLReader.read(head, into: &context.problems),
            let record = Record.read(value, as: BlockDefinition.table.record, &context),
            let caption = record.plain(.caption)
        else { return nil }
        StrayMarks.check(value, &context)
        let rows = record.text(.file).map { csvRows($0, &context) } ?? pipeRows(from: start)
        for cell in rows.joined() { StraySigns.check(cell.source, cell.markup, subject: nil, &context) }
        guard let header = rows.first else {
            if record.text(.file) == nil {
                context.report(
                    .missingField, "the table has no rows", at: span, help: "write each row as `| cell | cell |`")
            }
            return nil
        }
        for row in rows where row.count != header.count {
            context.report(
                .wrongType, "this row has \(row.count) cells, and the heading row has \(header.count)",
                at: row.first?.source.span ?? span, help: "give every row as many cells as the heading row",
                related: [.init(header[0].source.span, "the heading row")])
            return nil
        }
        return AuthoredTable(caption: caption, header: header, rows: Array(rows.dropFirst()))
    }

    /// Where the first line that begins with `|` begins.
    private func firstRow() -> Int {
        var offset = 0
        for line in content.text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
            if line.first(where: { $0 != 0x20 && $0 != 0x09 }) == UInt8(ascii: "|") { return offset }
            offset += line.count + 1
        }
        return content.text.utf8.count
    }

    private func pipeRows(from start: Int) -> [[Prose]] {
        content.slice(start..<content.text.utf8.count).split(separator: 0x0A).compactMap { line in
            let cells = TableBlockReader.cells(of: line)
            // A row of dashes, as other Markdown tables have beneath their heading, says nothing.
            let isRule = cells.allSatisfy { cell in
                !cell.source.isEmpty && cell.source.text.utf8.allSatisfy { [0x2D, 0x3A, 0x20].contains($0) }
            }
            return isRule ? nil : cells
        }
    }

    private static func cells(of line: SourceText) -> [Prose] {
        let bytes = Array(line.text.utf8)
        var cells: [Prose] = []
        var start = bytes.first == UInt8(ascii: "|") ? 1 : 0
        var offset = start
        while offset <= bytes.count {
            let isBar = offset < bytes.count && bytes[offset] == UInt8(ascii: "|")
            let ends = offset == bytes.count || (isBar && bytes[max(0, offset - 1)] != UInt8(ascii: "\\"))
            if ends, !(offset == bytes.count && start == offset) {
                cells.append(Prose(parsing: line.slice(start..<offset).trimmed))
                start = offset + 1
            }
            offset += 1
        }
        return cells
    }

    private func csvRows(_ name: SourceText, _ context: inout ReadingContext) -> [[Prose]] {
        guard let file = files(name.text) else {
            context.report(
                .missingFile, "there is no file `\(name.text)` beside this document", at: name.span,
                help: "the file stands in the same folder and ends in `.csv`")
            return []
        }
        let rows = CSVReader.read(SourceText(file: file, range: 0..<file.byteCount), into: &context.problems)
        let cells = rows.flatMap(\.cells)
        guard cells.allSatisfy({ SizeLimit.allows($0, &context) }) else { return [] }
        for cell in cells {
            StrayMarks.check(cell, &context)
            if let spoiled = SpreadsheetValue(cell.text, in: nil) {
                context.report(.spreadsheetValue, spoiled.message, at: cell.span, help: spoiled.help)
            }
        }
        StrayMarks.check(rows, &context)
        return rows.map { $0.cells.map { Prose(parsing: $0) } }
    }
}
