import Diagnostics
import Plan

/// Takes the field lines of an entry into its record.
struct EntryFields {
    /// The plan's own columns, whose titles are fields of its actions too.
    let columns: [Column]

    /// Reads lines into the last entry of a document.
    func read(_ lines: FieldLines, into document: inout Document, _ context: inout ReadingContext) {
        guard let index = document.entries.indices.last else { return }
        var unknown: [FieldLines.Line] = []
        let names = names(in: document.entries[index], context)
        for whole in lines.lines {
            let field = context.vocabulary.field(named: whole.name.text, in: document.entries[index].fields.definition)
            let apart = SwallowedField.apart(whole, field, named: names)
            for line in apart.prefix(1) where !read(line, into: &document.entries[index], &context) {
                unknown.append(line)
            }
            for line in apart.dropFirst() {
                SwallowedField.report(line, within: whole.name, &context)
                setMeant(line, in: &document.entries[index], &context)
            }
        }
        for line in unknown { readUnknown(line, into: &document.entries[index], &context) }
        for stray in lines.strays {
            if let line = BareField.read(stray, named: names) {
                BareField.report(line, &context)
                setMeant(line, in: &document.entries[index], &context)
                continue
            }
            context.reportMeant(
                .unknownField, "this line is not a field", at: stray.span,
                help: "indent it if it goes on from the line above; put an empty line before it if it is text")
        }
    }

    /// Reads lines of which some have lost their colon.
    func read(bare lines: [SourceText], into document: inout Document, _ context: inout ReadingContext) {
        guard let entry = document.entries.last else { return }
        let names = names(in: entry, context)
        var fields = FieldLines()
        var bare: [FieldLines.Line] = []
        for line in lines {
            if let field = FieldLines(line)?.lines.first {
                fields.append(field)
            } else if let field = BareField.read(line, named: names) {
                BareField.report(field, &context)
                bare.append(field)
            } else {
                fields.goOn(with: line)
            }
        }
        read(fields, into: &document, &context)
        for line in bare { setMeant(line, in: &document.entries[document.entries.count - 1], &context) }
    }

    /// The names that fields of an entry can have.
    func names(in entry: Document.Entry, _ context: ReadingContext) -> [String] {
        entry.fields.definition.fields.flatMap(context.vocabulary.names) + columns(of: entry).map(\.title.text)
    }

    /// Groups have none of the plan's own columns.
    private func columns(of entry: Document.Entry) -> [Column] { entry.isGroup ? [] : columns }

    /// Takes in a field that has been told, unless it is given as well.
    private func setMeant(
        _ line: FieldLines.Line, in entry: inout Document.Entry, _ context: inout ReadingContext
    ) {
        if let field = context.vocabulary.field(named: line.name.text, in: entry.fields.definition) {
            entry.fields.setMeant(field, to: .text(line.value), named: line.name, &context)
        } else if let column = columns(of: entry).first(where: {
            Vocabulary.fold($0.title.text) == Vocabulary.fold(line.name.text)
        }),
            entry.columns[column.key.text] == nil
        {
            set(column, of: &entry, to: line, &context)
        }
    }

    /// Reads a line whose name is known; false for any other.
    private func read(
        _ line: FieldLines.Line, into entry: inout Document.Entry, _ context: inout ReadingContext
    ) -> Bool {
        let definition = entry.fields.definition
        let name = Vocabulary.fold(line.name.text)
        if let field = context.vocabulary.field(named: name, in: definition) {
            entry.fields.set(field, to: .text(line.value), named: line.name, &context)
        } else if let column = columns(of: entry).first(where: { Vocabulary.fold($0.title.text) == name }) {
            set(column, of: &entry, to: line, &context)
        } else {
            return false
        }
        return true
    }

    /// Tells a name that is not known, and takes it for the one that was probably meant, so that nothing is told of what
    /// would be missing without it.
    private func readUnknown(
        _ line: FieldLines.Line, into entry: inout Document.Entry, _ context: inout ReadingContext
    ) {
        // Where a column could not be read, it may be this one.
        if !context.knowsColumns { return }
        let definition = entry.fields.definition
        let titles = columns(of: entry).map(\.title.text)
        context.reportUnknown(.unknownField, line.name, in: definition, more: titles)
        guard let field = context.field(near: line.name.text, in: definition),
            context.names(titles.joined(separator: "\n"), { titles }).known.nearest(to: line.name.text) == nil
        else { return }
        entry.fields.setMeant(field, to: .text(line.value), named: line.name, &context)
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
        let isOfScale = column.kind == .status && context.status(named: line.value.text) != nil
        if !line.value.isEmpty, !isOfScale, Placeholder.isWhole(of: line.value.text) {
            context.reportPlaceholder(line.value, subject: .init(entity: subject, field: key))
            return
        }
        entry.columns[key] = PlainText(line.value)
    }
}
