import CommonMark
import Diagnostics
import Markup
import Plan

/// Reads what follows the front matter, block by block: entries, their fields, lists and texts under headings that
/// the definition names, and free text.
struct BodyReader {
    /// What the blocks that follow belong to.
    enum Owner: Equatable {
        /// The document itself, or a heading of its own.
        case document(FieldKey?)
        /// The last entry, or one of its headings.
        case entry(FieldKey?)

        /// The heading, when there is one.
        var part: FieldKey? {
            switch self {
            case .document(let key), .entry(let key): key
            }
        }
    }

    let document: DocumentReader
    let body: SourceText
    let blocks: [MarkdownBlock]
    /// What was read.
    var result: Document
    /// The blocks that only some may read.
    private(set) var restricted: [BlockContainer] = []
    /// What the blocks that follow belong to.
    var owner = Owner.document(nil)
    /// The blocks of the run of free text that is being read.
    private var run: [MarkdownBlock] = []
    /// Whether an entry has just begun, so that its fields may follow.
    var expectsFields = false
    /// Whether nothing but an empty line has come since the fields of an entry.
    var isBelowFields = false
    /// What almost began an entry is looked for by.
    private(set) var setting = NearEntry.Setting()

    init(document: DocumentReader, body: SourceText, front: Record) {
        self.document = document
        self.body = body
        blocks = Markdown.blocks(body.text)
        result = Document(front: front, root: Document.Body())
    }

    /// Reads every block.
    mutating func read(_ context: inout ReadingContext) {
        let headings = blocks.filter { $0.kind == .heading(level: 2) }.map { body.slice($0.content).trimmed }
        setting = NearEntry.Setting(document, headings, front: result.front, context)
        for (place, block) in blocks.enumerated() {
            if case .heading(let level) = block.kind {
                isBelowFields = false
                if readHeading(block, at: place, level: level, &context) { continue }
            } else if readFields(block, &context) || readPartedFields(block, at: place, &context)
                || readNearEntry(block, at: place, &context)
                || readNearPart(block, at: place, &context) || readItems(block, &context)
            {
                continue
            }
            (expectsFields, isBelowFields) = (false, false)
            run.append(block)
        }
        finishProse(at: body.text.utf8.count, &context)
        for entry in result.entries where !entry.isLost { entry.fields.reportMissing(&context) }
        StrayMarks.check(body, read: { ReadMarks(of: self, $0) }, &context)
        result.entries.removeAll(where: \.isLost)
    }

    // MARK: - Blocks

    /// Reads a heading that begins something; false for one of free text, which ends the list or entry before it when
    /// it is of their level.
    private mutating func readHeading(
        _ block: MarkdownBlock, at place: Int, level: Int, _ context: inout ReadingContext
    ) -> Bool {
        if expectsFields, let lines = MisreadHeading.fields(block, in: body, &context) {
            expectsFields = false
            EntryFields(columns: document.columns).read(lines, into: &result, &context)
            return true
        }
        let text = body.slice(block.content).trimmed
        let known = context.problems.count
        if let heading = heading(text, level: level, &context) {
            start(heading, at: block, &context)
            return true
        }
        let isTold = context.problems.count > known
        if !isTold, readNearHeading(block, text, at: place, level: level, &context) { return true }
        // What stands below a heading that was told is not looked at as part of the list or text above it.
        if isTold, level == 3, case .entry(_?) = owner {
            finishProse(at: block.range.lowerBound, &context)
            owner = .entry(nil)
        }
        if level <= 2 {
            if owner != .document(nil) { finishProse(at: block.range.lowerBound, &context) }
            owner = .document(nil)
        }
        return false
    }

    /// Begins what a heading begins, behind what stood before it.
    mutating func start(_ heading: Heading, at block: MarkdownBlock, _ context: inout ReadingContext) {
        finishProse(at: block.range.lowerBound, &context)
        expectsFields = begin(heading, &context)
    }

    /// Reads the field lines of an entry, which are its first paragraph.
    private mutating func readFields(_ block: MarkdownBlock, _ context: inout ReadingContext) -> Bool {
        guard expectsFields else { return false }
        let text = body.slice(block.range)
        if block.kind == .paragraph, let lines = FieldLines(text) {
            EntryFields(columns: document.columns).read(lines, into: &result, &context)
        } else if let entry = document.definition.entry, !block.kind.isCode,
            let lines = DecoratedFields.read(text, of: entry, document.columns, context.vocabulary)
        {
            if result.entries.last?.isTold == false { DecoratedFields.report(lines, &context) }
            EntryFields(columns: document.columns).read(lines, into: &result, &context)
        } else if let entry = document.definition.entry, block.kind == .paragraph,
            let lines = TabledFields.read(text, of: entry, document.columns, context.vocabulary)
        {
            TabledFields.report(lines, text, &context)
            EntryFields(columns: document.columns).read(lines, into: &result, &context)
        } else if block.kind == .paragraph, let entry = result.entries.last,
            case let fields = EntryFields(columns: document.columns),
            let lines = BareField.lines(
                of: text, of: entry.fields.definition, named: fields.names(in: entry, context))
        {
            fields.read(bare: lines, into: &result, &context)
        } else {
            return false
        }
        (expectsFields, isBelowFields) = (false, true)
        return true
    }

    /// Reads a list under a heading that takes one.
    private mutating func readItems(_ block: MarkdownBlock, _ context: inout ReadingContext) -> Bool {
        guard case .list = block.kind, takesItems else { return false }
        finishProse(at: block.range.lowerBound, &context)
        reportMisplacedFields(in: [block], &context)
        let items = ListItems(body: body).items(of: block)
        openPart?.items += items
        return true
    }

    /// Fields of an entry that stand where they are not read: nobody may learn only from the site that an audience or a
    /// date did not count.
    private func reportMisplacedFields(in blocks: [MarkdownBlock], _ context: inout ReadingContext) {
        guard case .entry = owner, let entry = document.definition.entry else { return }
        // What stands in a comment is shown nowhere.
        for block in blocks where !block.kind.isCode && block.kind != .htmlBlock {
            MisplacedField.check(body.slice(block.range), of: entry, &context)
        }
    }

    // MARK: - Free text

    /// Ends a run of free text and keeps it where it belongs.
    private mutating func finishProse(at end: Int, _ context: inout ReadingContext) {
        guard let start = run.first?.range.lowerBound else { return }
        let text = body.slice(start..<end)
        let indentation = text.text.utf8.prefix { $0.isWhiteSpace }.count
        let live = LiveBlocks(
            body: body, start: start + indentation, files: document.files, textKind: document.definition.textKind,
            subject: document.subject(of: result.front)
        ).read(run, &context)
        restricted += live.compactMap(\.restricted)
        reportMisplacedFields(in: run, &context)
        run = []
        let prose = Prose(parsing: text.trimmed, blocks: live)
        guard !prose.isEmpty, !isPlaceholder(prose, &context) else { return }
        if takesItems, let part = openPart {
            guard !text.isComment, !isToldBySigns(start..<end, &context) else { return }
            context.report(
                .wrongType, "`\(part.heading.text)` is a list, and this is text", at: prose.source.span,
                help: "begin each item with `- `")
        } else if openPart != nil {
            openPart?.prose.append(prose)
        } else if case .entry = owner, let index = result.entries.indices.last {
            result.entries[index].body.prose.append(prose)
        } else {
            result.root.prose.append(prose)
        }
    }
}

extension BodyReader {
    /// Whether it has been told why a text is no list: by the signs that make none. What was only warned of gives way to the
    /// error.
    private func isToldBySigns(_ range: Range<Int>, _ context: inout ReadingContext) -> Bool {
        let span = body.span(range)
        func isWithin(_ problem: Diagnostic, _ kind: ReadingKind) -> Bool {
            span.start <= problem.span.start && problem.span.start < span.end && problem.span.file === body.file
                && problem.id == kind.rawValue
        }
        if context.problems.contains(where: { isWithin($0, .unreadMarkup) }) { return true }
        context.problems.removeAll { isWithin($0, .straySigns) }
        return false
    }

    /// Whether a text of an entry, or under a heading that means something, is a placeholder, which is told.
    private func isPlaceholder(_ prose: Prose, _ context: inout ReadingContext) -> Bool {
        if owner == .document(nil) || !Placeholder.isWhole(of: prose.source.text) { return false }
        let subject = if case .entry = owner { result.entries.last?.fields.subject } else { String?.none }
        context.reportPlaceholder(
            prose.source,
            subject: .init(
                entity: subject ?? document.subject(of: result.front), field: owner.part?.rawValue ?? ""))
        return true
    }
}

extension MarkupKind {
    /// Whether it is shown letter by letter.
    var isCode: Bool { if case .codeBlock = self { true } else { false } }
}

extension SourceText {
    /// Whether it is a comment and nothing else, which is shown nowhere; that one ends nowhere is told of itself.
    fileprivate var isComment: Bool {
        let text = trimmed.text
        let ends = text.ranges(of: "-->").count
        return text.hasPrefix("<!--") && (ends == 0 || (ends == 1 && text.hasSuffix("-->")))
    }
}
