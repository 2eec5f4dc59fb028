import Diagnostics
import Plan

/// Reads `progress.csv`, `difference.csv` and the logs of inspections: one row for each thing that happened.
struct LogReader {
    /// The scope that the rows belong to.
    let scope: String
    /// The site's audiences.
    let audiences: [String]
    /// The gates of its plan.
    var gates: [Gate] = []
    /// The plan's own columns that its log keeps.
    var columns: [Column] = []

    /// What happened, in the order of the file.
    func progress(_ file: SourceFile, _ context: inout ReadingContext) -> [LogEntry] {
        progress(records(file, as: .logEntry, &context), &context)
    }

    /// The same from its records.
    func progress(_ records: [Record], _ context: inout ReadingContext) -> [LogEntry] {
        var repeated = RepeatedRows()
        return context.rows(of: records) { record, context in
            guard let date = record.dayOrMonth(.date, &context), let ref = record.reference(.ref) else { return nil }
            repeated.check(record, on: date.value.firstDay, &context)
            // A row of placeholders reports nothing, and must not pass for an update.
            let status = move(record, &context)
            let others: Set<FieldKey> = [.date, .ref, .audience]
            if record.saysNothing(beside: status == nil ? others.union([.status]) : others) { return nil }
            var entry = LogEntry(reported: date, ref: ref, span: record.span)
            entry.status = status
            entry.text = prose(.text, of: record, &context)
            entry.plainWords = prose(.plainWords, of: record, &context)
            entry.newDue = record.when(.newDue, &context)
            entry.why = record.plain(.why)
            entry.agreedBy = record.plain(.agreedBy)
            record.reportDay(within: .agreedBy, &context)
            entry.rewording = rewording(record, &context)
            entry.evidence = record.plain(.evidence)
            entry.correctiveAction = record.plain(.correctiveAction)
            entry.backOnTrackBy = record.when(.backOnTrackBy, &context)
            entry.signOffBy = record.plain(.signOffBy)
            entry.columns = ColumnValueReader(columns: columns, subject: record.subject).read(record.own, &context)
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
        var repeated = RepeatedRows()
        return context.rows(of: records) { record, context in
            guard let date = record.day(.date, &context), let ref = record.reference(.ref),
                let change = prose(.whatChanged, of: record, &context)
            else { return nil }
            repeated.check(record, on: date.value, &context)
            var difference = Difference(date: date, ref: ref, change: change)
            difference.evidence = record.choice(.kind, of: Difference.Evidence.self, &context)
            difference.checkedBy = record.plain(.whoChecked)
            difference.keptAt = record.plain(.whereKept)
            difference.audience = record.audience(audiences, &context)
            return difference
        }
    }

    /// What became of an inspection's recommendations, in the order of the file.
    func followUps(_ file: SourceFile, _ context: inout ReadingContext) -> [FollowUp] {
        followUps(records(file, as: .followUp, &context), &context)
    }

    /// The same from its records.
    func followUps(_ records: [Record], _ context: inout ReadingContext) -> [FollowUp] {
        var repeated = RepeatedRows()
        return context.rows(of: records) { record, context in
            guard let date = record.dayOrMonth(.date, &context), let ref = record.reference(.ref) else { return nil }
            repeated.check(record, on: date.value.firstDay, &context)
            if record.saysNothing(beside: [.date, .ref, .audience]) { return nil }
            var row = FollowUp(on: date, ref: ref, span: record.span)
            row.move = record.choice(.state, of: FollowUp.Move.self, &context)
            row.text = prose(.text, of: record, &context)
            row.by = record.plain(.by)
            row.document = record.plain(.document)
            row.audience = record.audience(audiences, &context)
            return row
        }
    }

    func prose(_ key: FieldKey, of record: Record, _ context: inout ReadingContext) -> Prose? {
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
        let own = definition.name == RecordDefinition.logEntry.name ? columns : []
        guard let columns = LogColumns.read(header, rows, of: definition, own: own, &context) else { return [] }
        rows = context.withoutTotals(rows)
        // A quote that is not closed, or closed too early, is the cause, and has been told.
        let surplus = rows.filter { $0.isSound && $0.cells.count > header.cells.count }
        // Where every row has more than the headings, a heading is missing, and one row tells it.
        for row in surplus.prefix(surplus.count == rows.count ? 1 : .max) {
            LogReader.reportSurplus(row, header, &context)
        }
        let foreign = rows.indices.filter { rows[$0].isSound && LogReader.hasSemicolons(rows[$0], header) }
        for index in foreign {
            context.report(
                .csvSyntax, "the cells of this row are separated by semicolons, not by commas", at: rows[index].span,
                help: "put commas in their place, and a cell that holds a comma in double quotes")
        }
        let short = rows.indices.filter { LogReader.lacksComma($0, rows, header) } + foreign
        for index in short where !foreign.contains(index) {
            context.reportMissingComma(in: rows[index].span, cells: rows[index].written)
        }
        guard !DateColumns.report(columns.map { $0?.field }, rows, &context) else { return [] }
        return rows.indices.filter {
            rows[$0].isSound && rows[$0].cells.count == header.cells.count && !short.contains($0)
        }.map { record(rows[$0], columns, definition, &context) }
    }

    /// One row. What a spreadsheet has spoiled is left out of it.
    private func record(
        _ row: CSVReader.Row, _ columns: [LogColumn?], _ definition: RecordDefinition,
        _ context: inout ReadingContext
    ) -> Record {
        var record = Record(definition, at: row.span)
        let isShort = row.written == columns.count - 1 && !row.cells[row.written - 1].isEmpty
        record.cellsOfShortRow = isShort ? row.written : nil
        record.brokenCell = row.written < columns.count ? row.brokenCell(surplus: nil)?.text : nil
        let hasAudience = zip(columns, row.cells).contains { $0?.key == .audience && !$1.isEmpty }
        for (column, cell) in zip(columns, row.cells) where !cell.isEmpty {
            guard case .field(let field) = column else {
                if case .own(let own) = column { readOwn(cell, own, into: &record, &context) }
                continue
            }
            if let spoiled = SpreadsheetValue(cell.text, in: field) {
                context.report(.spreadsheetValue, spoiled.message, at: cell.span, help: spoiled.help)
                record.leaveOut(field)
                continue
            }
            StrayMarks.check(cell, read: { _ in ReadMarks(of: cell, in: field) }, &context)
            if !hasAudience { StrayMarks.check(cell, in: field, &context) }
            record.set(field, to: .text(cell), named: cell, &context)
        }
        record.subject =
            (record.text(.ref) ?? record.text(.measure)).map { EntityID(written: $0.text, in: scope).full } ?? scope
        record.reportMissing(&context)
        return record
    }

    /// The value of a column of the plan's own.
    private func readOwn(
        _ cell: SourceText, _ column: Column, into record: inout Record, _ context: inout ReadingContext
    ) {
        let any = FieldDefinition(.text, .text, "")
        if let spoiled = SpreadsheetValue(cell.text, in: any) {
            context.report(.spreadsheetValue, spoiled.message, at: cell.span, help: spoiled.help)
        } else if column.kind != .status, Placeholder.isWhole(of: cell.text) {
            context.reportPlaceholder(cell, subject: record.subject(.text))
        } else {
            record.own[column.key.text] = PlainText(cell)
        }
    }

    /// Behind a comma too many, every cell would be taken for its neighbour.
    private static func reportSurplus(
        _ row: CSVReader.Row, _ header: CSVReader.Row, _ context: inout ReadingContext
    ) {
        if let cell = row.brokenCell(surplus: row.cells.count - header.cells.count) {
            let heading = header.cells[cell.column].text
            return context.report(
                .csvSyntax,
                "a comma in this cell parts it: the row has \(row.cells.count) cells, and the heading row has \(header.cells.count)",
                at: cell.text.span, help: "put the whole cell `\(heading)` in double quotes: \(cell.text.text.inQuotes)"
            )
        }
        let surplus = row.cells.dropFirst(header.cells.count)
        let isEmpty = surplus.allSatisfy(\.isEmpty)
        // In a row of several lines a comma too many has made the first empty cell; else the last tells where it is too long.
        let place = row.cells.first(where: \.isEmpty) ?? surplus.first
        let start = row.span.line == surplus.first?.span.line ? row.span.start : place?.span.start
        context.report(
            .csvSyntax, "this row has \(row.cells.count) cells, and the heading row has \(header.cells.count)",
            at: Span(file: row.span.file, start: start ?? row.span.start, end: row.span.end),
            help: isEmpty
                ? "put a cell that holds a comma in double quotes, or take out the commas at the end; in Excel, mark the empty "
                    + "columns behind the last heading and choose Home → Delete → Delete Sheet Columns"
                : "put a cell that holds a comma in double quotes; if the last column has no heading, write one")
    }

    /// Whether a row comes from a table of another kind.
    private static func hasSemicolons(_ row: CSVReader.Row, _ header: CSVReader.Row) -> Bool {
        guard row.written < 3, header.cells.count > 3, let cell = row.cells.first, cell.text.utf8.contains(0x3B) else {
            return false
        }
        return cell.text.utf8.count { $0 == UInt8(ascii: ";") } + 2 > header.cells.count / 2
    }

    /// Whether a comma is missing in a row. Spreadsheets leave out the empty cells at the end of many rows together; one that
    /// ends with empty cells, and fewer than the rows around it, has lost one before them.
    private static func lacksComma(
        _ index: Int, _ rows: ArraySlice<CSVReader.Row>, _ header: CSVReader.Row
    ) -> Bool {
        let row = rows[index]
        guard row.isSound, row.written == header.cells.count - 1, row.cells[row.written - 1].isEmpty else {
            return false
        }
        let around = [index - 1, index + 1].filter(rows.indices.contains)
        return !around.isEmpty && around.allSatisfy { rows[$0].written == header.cells.count }
    }

    // MARK: - What the status column says

    private func move(_ record: Record, _ context: inout ReadingContext) -> Written<LogEntry.Move>? {
        guard let source = record.text(.status) else { return nil }
        let folded = Vocabulary.fold(source.text)
        if let passing = passing(record, source, &context) { return Written(.passed(passing), source) }
        if let status = context.status(named: source.text) {
            return Written(.status(status), source)
        }
        if Placeholder.isWhole(of: source.text) {
            context.reportPlaceholder(source, subject: record.subject(.status))
            return nil
        }
        switch folded {
        case "withdrawn": return Written(.withdrawn, source)
        case "reopened" where !gates.isEmpty: return Written(.reopened, source)
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
        let statuses = context.statuses
        let names = context.names("statuses of \(scope)") {
            statuses.map(\.id.text) + [
                "withdrawn", "merged into", "split into", "carried to", "paused until", "restarted",
            ]
                + (gates.isEmpty ? [] : gates.map(\.word.text) + ["reopened"])
        }
        let near = names.known.help(for: source.text)
        context.report(
            .wrongType, "`\(source.text)` is not a status of the scale, nor an ending", at: source.span,
            help: near.isEmpty ? "one of " + names.listed : near,
            subject: record.subject(.status))
        return nil
    }

    /// What a row says of a gate. What the scale calls complete passes the first one: nobody has looked further.
    private func passing(
        _ record: Record, _ source: SourceText, _ context: inout ReadingContext
    ) -> GatePassing? {
        guard let first = gates.first else { return nil }
        let status = context.status(named: source.text)
        let named = gates.first { Vocabulary.fold($0.word.text) == Vocabulary.fold(source.text) }
        guard let gate = named ?? (status?.meaning == .complete ? first : nil) else { return nil }
        var passing = GatePassing(gate, status: status)
        passing.checkedBy = record.plain(.checkedBy)
        passing.evidenceDate = record.dayOrMonth(.evidenceDate, &context)
        passing.lookedAt = record.plain(.lookedAt)
        return passing
    }

    private func ids(_ text: SourceText) -> [ReferenceText] {
        text.split(separator: UInt8(ascii: ",")).map { ReferenceText($0) }
    }

    /// What follows a word, whose case and spaces do not count.
    private static func after(_ words: String, _ source: SourceText) -> SourceText? {
        guard source.text.lowercased().hasPrefix(words) else { return nil }
        return source.slice(words.utf8.count..<source.text.utf8.count).trimmed
    }
}
