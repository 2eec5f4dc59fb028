import Diagnostics
import Plan

/// Fields that stand in a table drawn with bars: one in each row, or their names in its head.
enum TabledFields {
    /// The fields of the first block below an entry's heading; nil when it is no such table.
    static func read(
        _ block: SourceText, of entry: RecordDefinition, _ columns: [Column], _ vocabulary: Vocabulary
    ) -> FieldLines? {
        guard block.text.utf8.first == bar else { return nil }
        func isKnown(_ cell: SourceText) -> Bool {
            vocabulary.field(named: cell.text, in: entry) != nil
                || columns.contains { Vocabulary.fold($0.title.text) == Vocabulary.fold(cell.text) }
        }
        var lines = FieldLines()
        var rows: [[SourceText]] = []
        for line in block.places(separatedBy: 0x0A) where !line.isEmpty {
            if line.text.utf8.first == bar {
                rows.append(cells(of: line))
            } else if let field = FieldLines(line)?.lines.first {
                lines.append(field)
            } else {
                return nil
            }
        }
        if let head = rows.first, head.count(where: isKnown) > 1,
            let values = rows.dropFirst().first(where: { !isRule($0) })
        {
            for (name, value) in zip(head, values) where isKnown(name) {
                lines.append(FieldLines.Line(name: name, value: value))
            }
        } else {
            let named = rows.filter { $0.count > 1 && isKnown($0[0]) }
            guard !named.isEmpty else { return nil }
            for row in named { lines.append(FieldLines.Line(name: row[0], value: row[1])) }
        }
        return lines
    }

    /// Tells that they are not written as fields.
    static func report(_ lines: FieldLines, _ table: SourceText, _ context: inout ReadingContext) {
        guard let line = lines.lines.first(where: { $0.name.span.start > table.span.start }) else { return }
        let length = table.text.utf8.prefix { $0 != 0x0A }.count
        context.reportMeant(
            .unknownField, "these fields stand in a table, and are read in lines only",
            at: table.slice(0..<length).span,
            help:
                "write each in a line of its own below the heading: `\(line.name.text): \(line.value.text.prefix(40))`")
        // That bars are shown is told of tables that are none of these.
        context.problems.removeAll {
            $0.id == ReadingKind.pipeTable.rawValue && $0.span.file === table.file && $0.span.line == table.span.line
        }
    }

    private static let bar = UInt8(ascii: "|")

    private static func cells(of line: SourceText) -> [SourceText] {
        line.places(separatedBy: bar).filter { !$0.isEmpty }.map(\.trimmed)
    }

    private static func isRule(_ cells: [SourceText]) -> Bool {
        cells.allSatisfy { $0.text.utf8.allSatisfy("-: ".utf8.contains) }
    }
}
