import Diagnostics
import Plan

/// Finds out what the columns of a log are, by the row that names them.
enum LogColumns {
    /// One name for each column, in the order in which tables mostly have them: what few keep stands last.
    private static func usual(_ definition: RecordDefinition, _ vocabulary: Vocabulary) -> [String] {
        let rare: [FieldKey] = [
            .correctiveAction, .backOnTrackBy, .signOffBy, .checkedBy, .evidenceDate, .lookedAt, .plainWords, .field,
            .newWords,
        ]
        let fields =
            definition.fields.filter { !rare.contains($0.key) } + rare.compactMap { definition[$0] }
        return fields.map { vocabulary.names(of: $0).last ?? $0.key.rawValue }
    }

    /// What each column is; nil for one that is not read, which is told unless it is empty. Nil, with a problem, when
    /// the first row names no column at all.
    static func read(
        _ header: CSVReader.Row, _ rows: ArraySlice<CSVReader.Row>, of definition: RecordDefinition, own: [Column],
        _ context: inout ReadingContext
    ) -> [LogColumn?]? {
        let vocabulary = context.vocabulary
        func isHeading(_ row: CSVReader.Row) -> Bool {
            row.cells.contains { vocabulary.field(named: $0.text, in: definition) != nil }
        }
        if header.cells.count == 1, let only = header.cells.first,
            only.places(separatedBy: UInt8(ascii: ",")).contains(where: { cell in
                vocabulary.field(named: cell.text, in: definition) != nil
            })
        {
            context.report(
                .csvSyntax, "all cells of a row stand in one, within one pair of quotes", at: header.span,
                help: "in Excel mark column A, choose Data → Text to Columns → Delimited → Comma, and save it again as "
                    + "CSV UTF-8 (Comma delimited)")
            return nil
        }
        if !isHeading(header) {
            let names = usual(definition, vocabulary).prefix(
                max(header.cells.count, definition.fields.count(where: \.isRequired))
            )
            .joined(separator: ",")
            let below = rows.first(where: isHeading)
            context.report(
                .csvSyntax, "the first row does not name the columns", at: header.span,
                help: below == nil
                    ? "put a row with the names of the columns above the first, in the order of the cells; as a rule it is "
                        + "`\(names)`"
                    : "delete what stands above the row of headings",
                related: below.map { [.init($0.span, "the row of headings")] } ?? [])
            return nil
        }
        if let place = unnamed(header, rows) {
            context.report(
                .csvSyntax, "a heading is missing here, and the cells below it would be lost", at: place,
                help: "write what the column is, or take the comma out if it is one too many")
            return nil
        }
        var seen: [FieldKey: SourceText] = [:]
        var seenOwn: [String: SourceText] = [:]
        let columns: [LogColumn?] = header.cells.map { cell in
            if cell.isEmpty { return nil }
            let mine = own.first { $0.isCalled(cell.text) }
            guard let column = mine.map(LogColumn.own) ?? field(of: cell, in: header, definition, own, &context) else {
                return nil
            }
            let first =
                switch column {
                case .field(let field): seen.updateValue(cell, forKey: field.key)
                case .own(let column): seenOwn.updateValue(cell, forKey: column.key.text)
                }
            if let first {
                context.report(
                    .duplicateKey, "the column `\(cell.text)` is there twice", at: cell.span, label: "again here",
                    help: "keep the one that is right",
                    related: [.init(first.span, "first here")])
                return nil
            }
            return column
        }
        let missing = definition.fields.filter { $0.isRequired && seen[$0.key] == nil }
        guard let first = missing.first else { return columns }
        let names = missing.map { "`\($0.key.rawValue)`" }.joined(separator: " and ")
        context.report(
            .missingField, "\(definition.name) needs \(names), and no column is called so", at: header.span,
            help: "add the column `\(first.key.rawValue)`: \(first.doc)")
        return nil
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

    /// The field of a column. One whose heading is not known is told, and taken for what was probably meant.
    private static func field(
        of heading: SourceText, in header: CSVReader.Row, _ definition: RecordDefinition, _ own: [Column],
        _ context: inout ReadingContext
    ) -> LogColumn? {
        let vocabulary = context.vocabulary
        if let field = vocabulary.field(named: heading.text, in: definition) { return .field(field) }
        func isThere(_ field: FieldDefinition) -> Bool {
            header.cells.contains { vocabulary.field(named: $0.text, in: definition)?.key == field.key }
        }
        if let meant = meant(by: heading.text, definition, vocabulary), !isThere(meant) {
            let name = vocabulary.names(of: meant).first ?? meant.key.rawValue
            context.report(
                .unknownKey, "`\(heading.text)` is not known in \(definition.name)", at: heading.span,
                help: "did you mean `\(name)`?")
            return .field(meant)
        }
        let near = Suggestion.help(for: heading.text, among: own.map(\.title.text))
        if !near.isEmpty {
            context.report(.unknownKey, "`\(heading.text)` is no column of this plan", at: heading.span, help: near)
            return nil
        }
        context.reportUnknown(.unknownKey, heading, in: definition)
        guard let meant = context.field(near: heading.text, in: definition) else { return nil }
        return isThere(meant) ? nil : .field(meant)
    }

    /// The field that a heading means in other words: it begins with its name (`evidence seen`, `date of update`), or is
    /// what other trackers call it.
    private static func meant(
        by heading: String, _ definition: RecordDefinition, _ vocabulary: Vocabulary
    ) -> FieldDefinition? {
        let folded = Vocabulary.fold(heading)
        if let key = otherNames.first(where: { $0.value.contains(folded) })?.key { return definition[key] }
        var words = folded.split(separator: " ")
        while words.count > 1 {
            words.removeLast()
            if let field = vocabulary.field(named: words.joined(separator: " "), in: definition) { return field }
        }
        return nil
    }

    private static let otherNames: [FieldKey: Set<String>] = [
        .ref: ["reference", "action", "action id", "action ref", "id"],
        .status: ["rag", "rag status", "rag rating", "brag", "rating", "current status"],
        .text: ["update", "updates", "progress", "progress update", "comment", "comments", "notes", "narrative"],
        .newDue: ["revised due", "revised date", "revised deadline", "new date", "new deadline"],
        .why: ["reason", "reasons", "reason for change"], .agreedBy: ["approved by"], .evidence: ["proof"],
        .whatChanged: ["impact", "difference", "difference made", "outcome"], .did: ["what we did", "we did"],
        .said: ["you said", "what was said"],
    ]

    /// Where a heading is missing. Spreadsheets leave columns behind that have neither a name nor anything in them; one that
    /// has something would be lost, and one that every row lacks has moved the headings behind it.
    private static func unnamed(_ header: CSVReader.Row, _ rows: ArraySlice<CSVReader.Row>) -> Span? {
        let last = header.cells.lastIndex { !$0.isEmpty } ?? 0
        let isMoved = !rows.isEmpty && rows.allSatisfy { $0.written == header.cells.count - 1 }
        return header.cells.indices.first { column in
            header.cells[column].isEmpty
                && (column < last && isMoved
                    || rows.contains { $0.cells.indices.contains(column) && !$0.cells[column].isEmpty })
        }.map { column in
            let place = header.cells[column].span
            // The comma behind it can be seen.
            return Span(
                file: place.file, start: place.start, end: max(place.end, min(place.start + 1, header.span.end)))
        }
    }
}

extension Column {
    /// Whether a heading is its title or its key; case and spaces do not count.
    fileprivate func isCalled(_ name: String) -> Bool {
        let name = Vocabulary.fold(name)
        return Vocabulary.fold(title.text) == name || Vocabulary.fold(key.text) == name
    }
}
