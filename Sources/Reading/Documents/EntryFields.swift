import Diagnostics
import Plan

/// Takes the field lines of an entry into its record.
struct EntryFields {
    /// The plan's own columns, whose titles are fields too.
    let columns: [Column]

    /// Reads lines into the last entry of a document.
    func read(_ lines: FieldLines, into document: inout Document, _ context: inout ReadingContext) {
        guard let index = document.entries.indices.last else { return }
        for line in lines.lines { read(line, into: &document.entries[index], &context) }
        for stray in lines.strays {
            context.reportMeant(
                .unknownField, "this line is not a field", at: stray.span,
                help: "indent it if it goes on from the line above; put an empty line before it if it is text")
        }
    }

    private func read(
        _ line: FieldLines.Line, into entry: inout Document.Entry, _ context: inout ReadingContext
    ) {
        let definition = entry.fields.definition
        let name = Vocabulary.fold(line.name.text)
        if let field = context.vocabulary.field(named: name, in: definition) {
            entry.fields.set(field, to: .text(line.value), named: line.name, &context)
        } else if let column = columns.first(where: { Vocabulary.fold($0.title.text) == name }) {
            set(column, of: &entry, to: line, &context)
        } else {
            context.reportUnknown(.unknownField, line.name, in: definition, more: columns.map(\.title.text))
        }
    }

    /// Sets a column of the plan's own; the second time is a fault, as with any other field.
    private func set(
        _ column: Column, of entry: inout Document.Entry, to line: FieldLines.Line, _ context: inout ReadingContext
    ) {
        let key = column.key.text
        let subject = entry.fields.subject
        if let first = entry.columns[key] {
            context.report(
                .duplicateKey, "`\(line.name.text)` is given twice", at: line.name.span, label: "again here",
                help: "keep the one that is right", related: [.init(first.span, "first here")],
                subject: .init(entity: subject, field: key))
            return
        }
        let isOfScale = column.kind == .status && context.statuses.named(line.value.text) != nil
        if !line.value.isEmpty, !isOfScale, Placeholder.isWhole(of: line.value.text) {
            context.reportPlaceholder(line.value, subject: .init(entity: subject, field: key))
            return
        }
        entry.columns[key] = PlainText(line.value)
    }
}
