import Diagnostics
import Plan

/// Reads `progress.csv` and `difference.csv`: one row for each thing that happened.
struct LogReader {
    /// The scope that the rows belong to.
    let scope: String
    /// The site's audiences.
    let audiences: [String]

    /// What happened, in the order of the file.
    func progress(_ file: SourceFile, _ context: inout ReadingContext) -> [LogEntry] {
        progress(records(file, as: .logEntry, &context), &context)
    }

    /// The same from its records.
    func progress(_ records: [Record], _ context: inout ReadingContext) -> [LogEntry] {
        records.compactMap { record in
            guard let date = record.day(.date, &context), let ref = record.text(.ref) else { return nil }
            // A row of placeholders reports nothing, and must not pass for an update.
            let status = move(record, &context)
            let others: Set<FieldKey> = [.date, .ref, .audience]
            if record.saysNothing(beside: status == nil ? others.union([.status]) : others) { return nil }
            var entry = LogEntry(date: date, ref: ref, span: record.span)
            entry.status = status
            entry.text = prose(.text, of: record, &context)
            entry.newDue = record.when(.newDue, &context)
            entry.why = record.plain(.why)
            entry.agreedBy = record.plain(.agreedBy)
            entry.evidence = record.plain(.evidence)
            entry.correctiveAction = record.plain(.correctiveAction)
            entry.backOnTrackBy = record.when(.backOnTrackBy, &context)
            entry.audience = record.audience(audiences, &context)
            return entry
        }
    }

    /// What changed for children, in the order of the file.
    func differences(_ file: SourceFile, _ context: inout ReadingContext) -> [Difference] {
        differences(records(file, as: .difference, &context), &context)
    }

    /// The same from its records.
    func differences(_ records: [Record], _ context: inout ReadingContext) -> [Difference] {
        records.compactMap { record in
            guard let date = record.day(.date, &context), let ref = record.text(.ref),
                let change = prose(.whatChanged, of: record, &context)
            else { return nil }
            var difference = Difference(date: date, ref: ref, change: change, span: record.span)
            difference.evidence = record.choice(.kind, of: Difference.Evidence.self, &context)
            difference.checkedBy = record.plain(.whoChecked)
            difference.keptAt = record.plain(.whereKept)
            difference.audience = record.audience(audiences, &context)
            return difference
        }
    }

    private func prose(_ key: FieldKey, of record: Record, _ context: inout ReadingContext) -> Prose? {
        guard let source = record.text(key), SizeLimit.allows(source, &context) else { return nil }
        let prose = Prose(parsing: source)
        MarkdownLint.check(source, prose.markup, isDocument: false, subject: record.subject, &context)
        return prose
    }

    /// The rows of a CSV file, each as a record.
    func records(
        _ file: SourceFile, as definition: RecordDefinition, _ context: inout ReadingContext
    ) -> [Record] {
        let source = SourceText(file: file, range: 0..<file.byteCount)
        var rows = CSVReader.read(source, into: &context.problems)[...]
        guard let header = rows.popFirst() else { return [] }
        let filled = header.cells.indices.map { column in
            rows.contains { column < $0.cells.count && !$0.cells[column].isEmpty }
        }
        guard let columns = columns(header, filled, of: definition, &context) else { return [] }
        return rows.compactMap { row in
            var record = Record(definition, at: row.span)
            if row.cells.count != header.cells.count {
                // A quote that is not closed, or closed too early, is the cause, and has been told.
                guard row.isSound else { return nil }
                context.report(
                    .csvSyntax,
                    "this row has \(row.cells.count) cells, and the heading row has \(header.cells.count)",
                    at: row.span,
                    help: row.cells.count > header.cells.count
                        ? "put a cell that holds a comma in double quotes" : "add a comma for each cell that is empty")
                // Behind a comma too many, every cell would be taken for its neighbour.
                guard row.cells.count < header.cells.count else { return nil }
            }
            let hasAudience = zip(columns, row.cells).contains { $0?.key == .audience && !$1.isEmpty }
            for (field, cell) in zip(columns, row.cells) where !cell.isEmpty {
                guard let field else { continue }
                StrayMarks.check(cell, read: { _ in ReadMarks(of: cell, in: field) }, &context)
                if !hasAudience { StrayMarks.check(cell, in: field, &context) }
                record.set(field, to: .text(cell), named: cell, &context)
            }
            record.subject = record.text(.ref).map { EntityID(written: $0.text, in: scope).full } ?? scope
            record.reportMissing(&context)
            return record
        }
    }

    /// The field of each column; nil, with a problem, when the file's separator is not a comma.
    private func columns(
        _ header: CSVReader.Row, _ filled: [Bool], of definition: RecordDefinition,
        _ context: inout ReadingContext
    ) -> [FieldDefinition?]? {
        let isOtherSeparator = { (character: Character) in character == ";" || character == "\t" }
        if header.cells.count == 1, let only = header.cells.first, only.text.contains(where: isOtherSeparator) {
            context.report(
                .csvSyntax, "the columns are not separated by commas", at: only.span,
                help: "save it again as \"CSV UTF-8 (comma delimited)\"")
            return nil
        }
        var seen: [FieldKey: SourceText] = [:]
        return zip(header.cells, filled).map { cell, isFilled in
            // Spreadsheets leave columns behind that have neither a name nor anything in them.
            if cell.isEmpty, !isFilled { return nil }
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

    // MARK: - What the status column says

    private func move(_ record: Record, _ context: inout ReadingContext) -> Written<LogEntry.Move>? {
        guard let source = record.text(.status) else { return nil }
        let folded = Vocabulary.fold(source.text)
        if let status = context.statuses.named(source.text) {
            return Written(.status(status), source)
        }
        if Placeholder.isWhole(of: source.text) {
            context.reportPlaceholder(source, subject: record.subject(.status))
            return nil
        }
        switch folded {
        case "withdrawn": return Written(.withdrawn, source)
        case "restarted": return Written(.restarted, source)
        case "paused": return Written(.paused(until: nil), source)
        default: break
        }
        if let rest = LogReader.after("paused until ", source) {
            return Written(.paused(until: record.readWhen(rest, .status, &context)), source)
        }
        if let rest = LogReader.after("merged into ", source) { return Written(.merged(into: ids(rest)), source) }
        if let rest = LogReader.after("split into ", source) { return Written(.split(into: ids(rest)), source) }
        if let rest = LogReader.after("carried to ", source) { return Written(.carried(to: ids(rest)), source) }
        let words = context.statuses.map(\.id.text) + ["withdrawn", "merged into", "split into", "carried to"]
        let all = words + ["paused until", "restarted"]
        let near = Suggestion.help(for: source.text, among: all)
        context.report(
            .wrongType, "`\(source.text)` is not a status of the scale, nor an ending", at: source.span,
            help: near.isEmpty ? "one of " + all.map { "`\($0)`" }.joined(separator: ", ") : near,
            subject: record.subject(.status))
        return nil
    }

    private func ids(_ text: SourceText) -> [ReferenceText] { text.split(separator: UInt8(ascii: ",")) }

    /// What follows a word, whose case and spaces do not count.
    private static func after(_ words: String, _ source: SourceText) -> SourceText? {
        guard source.text.lowercased().hasPrefix(words) else { return nil }
        return source.slice(words.utf8.count..<source.text.utf8.count).trimmed
    }
}
