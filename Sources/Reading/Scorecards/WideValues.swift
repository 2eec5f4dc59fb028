import Diagnostics
import Plan

/// Reads a table of figures that has a column for each period.
struct WideValues {
    let values: ValuesReader

    /// What a column holds.
    private enum Column {
        case field(FieldDefinition)
        case period(Written<Period>)
        /// Nothing that is read, which has been told.
        case unread
    }

    func read(_ source: SourceText, _ context: inout ReadingContext) -> [TabledRow] {
        var rows = CSVReader.read(source, into: &context.problems)[...]
        StrayMarks.check(Array(rows), &context)
        guard let header = rows.popFirst() else { return [] }
        guard !reportEmptyHeading(header, rows, &context) else { return [] }
        let told = context.problems.count
        let columns = columns(header, rows, &context)
        guard columns.contains(where: { if case .period = $0 { true } else { false } }) else {
            // Names that are not known are then what is wrong with the row as a whole; anything else is the cause.
            let others = context.problems[told...].filter { $0.id != ReadingKind.unknownKey.rawValue }
            context.problems.replaceSubrange(told..., with: others)
            guard others.isEmpty else { return [] }
            context.report(
                .csvSyntax, "the first row names neither `period` and `value` nor any period", at: header.span,
                help: "name the columns "
                    + values.kind.values.fields.map { "`\($0.key.rawValue)`" }.joined(separator: ", ")
                    + " and then the periods: 2018/19, Q1 2019/20")
            return []
        }
        return context.withoutTotals(rows).filter(\.isSound).compactMap { row in
            reportSurplus(row, header, &context) ? nil : read(row, columns, &context)
        }
    }

    /// A comma too many among the headings, where every row has one cell less: all cells behind it stand in the wrong column, and
    /// none is read.
    private func reportEmptyHeading(
        _ header: CSVReader.Row, _ rows: ArraySlice<CSVReader.Row>, _ context: inout ReadingContext
    ) -> Bool {
        guard let place = header.cells.firstIndex(where: \.isEmpty), place + 1 < header.cells.count, !rows.isEmpty,
            rows.allSatisfy({ $0.written < header.written })
        else { return false }
        context.report(
            .csvSyntax, "a heading is empty here, and every row has a cell less than there are headings",
            at: header.span,
            help: "take one of the two commas behind `\(header.cells[max(0, place - 1)].text)` out")
        return true
    }

    private func columns(
        _ header: CSVReader.Row, _ rows: ArraySlice<CSVReader.Row>, _ context: inout ReadingContext
    ) -> [Column] {
        var seen: [String: SourceText] = [:]
        let definition = values.kind.values
        let record = Record(definition, at: header.span)
        return header.cells.enumerated().map { place, cell in
            if cell.isEmpty {
                LogColumns.reportUnnamed(place, of: rows, &context)
                return .unread
            }
            if let first = seen.updateValue(cell, forKey: Vocabulary.fold(cell.text)) {
                context.report(
                    .duplicateKey, "the column `\(cell.text)` is there twice", at: cell.span, label: "again here",
                    help: "keep the one that is right", related: [.init(first.span, "first here")])
                return .unread
            }
            if let field = context.vocabulary.field(named: cell.text, in: definition) { return .field(field) }
            if let field = field(named: cell.text, in: context.vocabulary) {
                context.report(
                    .unknownKey, "`\(cell.text)` names no period", at: cell.span,
                    help: values.kind.remedy.replacing("{field}", with: field.key.rawValue))
                return .unread
            }
            // A name without a figure in it is no period, and was meant for something else.
            guard cell.text.utf8.contains(where: \.isASCIIDigit) else {
                context.reportUnknown(.unknownKey, cell, in: definition)
                return .unread
            }
            return record.period(cell, .period, &context).map { .period($0) } ?? .unread
        }
    }

    /// What is said of an indicator or measure and not of a period, though a date may have a word such as `target` before it.
    private func field(named name: String, in vocabulary: Vocabulary) -> FieldDefinition? {
        ([name] + name.split(separator: " ").map(String.init)).lazy
            .compactMap { vocabulary.field(named: $0, in: values.kind.whole) }.first
    }

    private func read(
        _ row: CSVReader.Row, _ columns: [Column], _ context: inout ReadingContext
    ) -> TabledRow? {
        var record = Record(values.kind.values, at: row.span)
        record.subject = values.scope
        for (column, cell) in zip(columns, row.cells) where !cell.isEmpty {
            guard case .field(let field) = column else { continue }
            if let spoiled = SpreadsheetValue(cell.text, in: field) {
                context.report(.spreadsheetValue, spoiled.message, at: cell.span, help: spoiled.help)
                record.leaveOut(field)
            } else {
                record.set(field, to: .text(cell), named: cell, &context)
            }
        }
        record.reportMissing(&context)
        guard let name = record.text(values.kind.name) else { return nil }
        let benchmark = record.choice(.benchmark, of: Benchmark.self, &context)?.value
        // Those of others must not count as one's own.
        guard benchmark != nil || record.text(.benchmark) == nil else { return nil }
        let basis = record.choice(.basis, of: Basis.self, &context)
        let observations = zip(columns, row.cells).compactMap { column, cell -> Observation? in
            guard case .period(let period) = column else { return nil }
            if let spoiled = SpreadsheetValue(cell.text, in: nil) {
                context.report(.spreadsheetValue, spoiled.message, at: cell.span, help: spoiled.help)
                return nil
            }
            return values.value(of: cell, period, in: record, basis: basis, &context)
        }
        return TabledRow(name: name, record: record, benchmark: benchmark, observations: observations)
    }

    /// Tells a row that has more than there are headings: its cells stand in the wrong columns, and are not read.
    private func reportSurplus(
        _ row: CSVReader.Row, _ header: CSVReader.Row, _ context: inout ReadingContext
    ) -> Bool {
        guard row.cells.dropFirst(header.cells.count).contains(where: { !$0.isEmpty }) else { return false }
        context.report(
            .csvSyntax, "this row has \(row.cells.count) cells, and the heading row has \(header.cells.count)",
            at: row.span,
            help: "put a figure that holds a comma in double quotes; if the last column has no heading, write one")
        return true
    }
}
