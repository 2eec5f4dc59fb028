import CommonMark
import Diagnostics
import Plan

/// Reads any Markdown document by its definition: one reader for the grammar that all kinds share.
struct DocumentReader {
    private let definition: DocumentDefinition
    private let body: SourceText
    private let blocks: [MarkdownBlock]
    private let columns: [Column]
    private let files: (String) -> SourceFile?
    private var document: Document
    /// The part that the reader is in; nil in free text.
    private var part: OpenPart?
    /// Where the run of free text began that is being read.
    private var proseStart: Int?

    /// Reads a document.
    ///
    /// - Parameters:
    ///   - file: The document.
    ///   - definition: What it is made of.
    ///   - scope: The plan or inspection that its entries belong to; faults are accepted by it.
    ///   - columns: The plan's own columns, whose titles are fields of its entries.
    ///   - files: Finds a CSV file beside the document, for `table` blocks.
    static func read(
        _ file: SourceFile, as definition: DocumentDefinition, scope: String, columns: [Column] = [],
        files: @escaping (String) -> SourceFile? = { _ in nil }, _ context: inout ReadingContext
    ) -> Document? {
        let parts = FrontMatter(file, &context)
        guard let yaml = parts.yaml else {
            context.report(
                .missingField, "\(definition.front.name) begins with `---` and its fields", at: file.start,
                help: "begin the file with a line `---`, its `key: value` lines, and another `---`")
            return nil
        }
        guard SizeLimit.allows(parts.body, &context) else { return nil }
        guard let value = YAMLReader.read(yaml, into: &context.problems),
            let front = Record.read(value, as: definition.front, &context)
        else { return nil }
        let blocks = Markdown.blocks(parts.body.text)
        let subject = front.text(.section).map { EntityID(scope: scope, local: $0.text).full } ?? scope
        MarkdownLint.check(parts.body, isDocument: true, subject: subject, &context)
        var reader = DocumentReader(
            definition: definition, body: parts.body, blocks: blocks, columns: columns, files: files,
            document: Document(front: front, root: Document.Body()))
        reader.read(scope: scope, &context)
        return reader.document
    }

    private init(
        definition: DocumentDefinition, body: SourceText, blocks: [MarkdownBlock], columns: [Column],
        files: @escaping (String) -> SourceFile?, document: Document
    ) {
        self.definition = definition
        self.body = body
        self.blocks = blocks
        self.columns = columns
        self.files = files
        self.document = document
    }

    private mutating func read(scope: String, _ context: inout ReadingContext) {
        var expectsFields = false
        var freeHeading: MarkdownBlock?
        for block in blocks {
            if let heading = freeHeading, let entry = definition.entry {
                MisreadHeading.check(heading, before: block, in: body, of: entry, &context)
            }
            freeHeading = nil
            if case .heading(let level) = block.kind {
                if let heading = structure(block, level: level, &context) {
                    finishProse(at: block.range.lowerBound, &context)
                    expectsFields = begin(heading, scope: scope, &context)
                    continue
                }
                if expectsFields, let lines = MisreadHeading.fields(block, in: body, &context) {
                    read(lines, &context)
                    expectsFields = false
                    continue
                }
                if level == 2 { freeHeading = block }
            }
            if expectsFields, block.kind == .paragraph, let lines = FieldLines(body.slice(block.range)) {
                read(lines, &context)
            } else if part != nil, isList(block), takesItems {
                finishProse(at: block.range.lowerBound, &context)
                add(ListItems(body: body).items(of: block))
            } else if proseStart == nil {
                proseStart = block.range.lowerBound
            }
            expectsFields = false
        }
        finishProse(at: body.text.utf8.count, &context)
        for entry in document.entries { entry.fields.reportMissing(&context) }
    }

    /// A heading that is being read: its key, and whether it belongs to an entry or to the document itself.
    private struct OpenPart {
        let key: FieldKey
        let ofEntry: Bool
    }

    private func isList(_ block: MarkdownBlock) -> Bool { if case .list = block.kind { true } else { false } }
}

// MARK: - Headings

extension DocumentReader {
    /// A heading that begins something.
    private enum Heading {
        case entry(id: SourceText, title: SourceText)
        case part(FieldDefinition, SourceText, ofEntry: Bool)
    }

    /// What a heading begins; nil when it is a heading of free text.
    private func structure(
        _ block: MarkdownBlock, level: Int, _ context: inout ReadingContext
    ) -> Heading? {
        let text = body.slice(block.content).trimmed
        if level == 2 {
            let (id, title) = HeadingText.split(text)
            if definition.entry != nil, LocalID.isRecognisable(id.text) { return .entry(id: id, title: title) }
            return self.part(text, in: definition.parts, ofEntry: false, &context)
        }
        // The sub-headings of the document's own parts are free text.
        guard level == 3, !document.entries.isEmpty, part?.ofEntry != false else { return nil }
        return self.part(text, in: definition.entryParts, ofEntry: true, &context)
    }

    private func part(
        _ text: SourceText, in record: RecordDefinition, ofEntry: Bool, _ context: inout ReadingContext
    ) -> Heading? {
        if let field = context.vocabulary.field(named: text.text, in: record) {
            return .part(field, text, ofEntry: ofEntry)
        }
        let names = record.fields.flatMap(context.vocabulary.names)
        if ofEntry || Suggestion.nearest(to: text.text, among: names) != nil {
            context.reportUnknown(.unknownField, text, in: record)
        }
        return nil
    }

    /// Begins what a heading begins; whether field lines may follow.
    private mutating func begin(_ heading: Heading, scope: String, _ context: inout ReadingContext) -> Bool {
        switch heading {
        case .entry(let id, let title):
            part = nil
            var fields = Record(definition.entry ?? definition.front, at: id.span)
            fields.subject = EntityID(scope: scope, local: id.text).full
            if title.isEmpty {
                context.report(.missingField, "`\(id.text)` has no title", at: id.span, help: "write it after the id")
            }
            document.entries.append(Document.Entry(id: LocalID(id), title: PlainText(title), fields: fields))
            return true
        case .part(let field, let text, let ofEntry):
            let opened = OpenPart(key: field.key, ofEntry: ofEntry)
            part = opened
            if let first = self[opened] {
                context.report(
                    .duplicateKey, "`\(text.text)` is given twice", at: text.span, label: "again here",
                    help: "put both under one heading", related: [.init(first.heading.span, "first here")])
            } else {
                self[opened] = Document.Part(heading: text)
            }
            return false
        }
    }

    /// What stands under an open heading.
    private subscript(open: OpenPart) -> Document.Part? {
        get { open.ofEntry ? document.entries.last?.body.parts[open.key] : document.root.parts[open.key] }
        set {
            if open.ofEntry, !document.entries.isEmpty {
                document.entries[document.entries.count - 1].body.parts[open.key] = newValue
            } else {
                document.root.parts[open.key] = newValue
            }
        }
    }
}

// MARK: - What stands under a heading

extension DocumentReader {
    private var takesItems: Bool {
        guard let part else { return false }
        let record = part.ofEntry ? definition.entryParts : definition.parts
        switch record[part.key]?.value {
        case .steps, .measures: return true
        default: return false
        }
    }

    private mutating func add(_ items: [Document.ListItem]) {
        guard let part else { return }
        self[part]?.items += items
    }

    private mutating func read(_ lines: FieldLines, _ context: inout ReadingContext) {
        guard let index = document.entries.indices.last else { return }
        for line in lines.lines {
            let name = line.name.text
            if let field = context.vocabulary.field(named: name, in: document.entries[index].fields.definition) {
                document.entries[index].fields.set(field, to: .text(line.value), named: line.name, &context)
            } else if let column = columns.first(where: { Vocabulary.fold($0.title.text) == Vocabulary.fold(name) }) {
                set(column, of: index, to: line, &context)
            } else {
                context.reportUnknown(
                    .unknownField, line.name, in: document.entries[index].fields.definition,
                    more: columns.map(\.title.text))
            }
        }
        for stray in lines.strays {
            context.report(
                .unknownField, "this line is not a field", at: stray.span,
                help: "indent it if it goes on from the line above; put an empty line before it if it is text")
        }
    }

    /// Sets a column of the plan's own; the second time is a fault, as with any other field.
    private mutating func set(
        _ column: Column, of index: Int, to line: FieldLines.Line, _ context: inout ReadingContext
    ) {
        let key = column.key.text
        let subject = document.entries[index].fields.subject
        if let first = document.entries[index].columns[key] {
            context.report(
                .duplicateKey, "`\(line.name.text)` is given twice", at: line.name.span, label: "again here",
                help: "keep the one that is right", related: [.init(first.span, "first here")],
                subject: .init(entity: subject, field: key))
            return
        }
        ColumnValue.check(line.value, column, subject: subject, &context)
        document.entries[index].columns[key] = PlainText(line.value)
    }

    /// Ends a run of free text and keeps it where it belongs.
    private mutating func finishProse(at end: Int, _ context: inout ReadingContext) {
        guard let start = proseStart else { return }
        proseStart = nil
        let range = start..<end
        let live = LiveBlocks(body: body, files: files).read(blocks, in: range, &context)
        let prose = Prose(body.slice(range).trimmed, blocks: live)
        guard !prose.isEmpty else { return }
        if takesItems, let part {
            let name = self[part]?.heading.text ?? part.key.rawValue
            context.report(
                .wrongType, "`\(name)` is a list, and this is text", at: prose.source.span,
                help: "begin each item with `- `")
        } else if let part {
            self[part]?.prose.append(prose)
        } else if let index = document.entries.indices.last {
            document.entries[index].body.prose.append(prose)
        } else {
            document.root.prose.append(prose)
        }
    }
}
