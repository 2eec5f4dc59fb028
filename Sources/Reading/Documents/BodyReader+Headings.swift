import Diagnostics
import Plan

/// Headings that begin something: an entry, or a list or text that the definition names.
extension BodyReader {
    /// What a heading begins.
    enum Heading {
        case entry(id: SourceText, title: SourceText)
        case group(id: SourceText, title: SourceText)
        case part(FieldDefinition, SourceText, Owner)
    }

    /// What a heading begins; nil when it is one of free text.
    func heading(_ text: SourceText, level: Int, _ context: inout ReadingContext) -> Heading? {
        let definition = document.definition
        if level == 1, let group = group(text) {
            takeBackLevels(at: text, &context)
            return group
        }
        if let part = partOfOtherLevel(text, level: level, &context) { return part }
        if level == 2 {
            let (id, title) = HeadingText.split(text)
            if definition.entry != nil, setting.isID(id.text), !HeadingText.goesOn(title.text),
                !setting.isApart(id.text, title.text)
            {
                return .entry(id: id, title: title)
            }
            return part(text, in: definition.parts, isEntry: false, &context)
        }
        // The sub-headings of the document's own lists and texts are free text.
        guard level == 3, case .entry = owner, entryOfOtherLevel(text) == nil else { return nil }
        if let group = result.entries.last, group.isGroup { return partOfGroup(group, text, &context) }
        return part(text, in: definition.entryParts, isEntry: true, &context)
    }

    /// A list or text whose heading has another level than it needs: it would end the entry above it, or be lost in the text.
    private func partOfOtherLevel(
        _ text: SourceText, level: Int, _ context: inout ReadingContext
    ) -> Heading? {
        if level != 2, case .document = owner,
            let field = context.vocabulary.field(named: text.text, in: document.definition.parts), field.key != .context
        {
            takeBackLevels(at: text, &context)
            context.report(
                .unknownField, "`\(text.text)` is read only where its heading has two signs", at: text.span,
                help: "write `## \(text.text)`")
            return .part(field, text, .document(field.key))
        }
        guard level != 3, !result.entries.isEmpty,
            let field = context.vocabulary.field(named: text.text, in: document.definition.entryParts)
        else { return nil }
        if level != 2 {
            // Any text may have a part of its own that is called `Context`, but not a list or text that an entry names.
            guard case .entry(let part) = owner, field.key != .context || part != nil else { return nil }
        }
        takeBackLevels(at: text, &context)
        context.report(
            .unknownField, "`\(text.text)` is read below an entry only where its heading has three signs",
            at: text.span,
            help: "write `### \(text.text)`"
                + (document.definition.parts[field.key] == nil
                    ? "" : "; that of the whole stands before the first entry"))
        return .part(field, text, .entry(field.key))
    }

    /// The group that a heading of the first level begins. Its id has letters that no entry's has, so that neither can be
    /// meant for the other.
    private func group(_ text: SourceText) -> Heading? {
        let (id, title) = HeadingText.split(text)
        guard document.definition.group != nil, LocalID.isRecognisable(id.text), !setting.isUsual(id.text),
            !title.isEmpty
        else { return nil }
        return .group(id: id, title: title)
    }

    /// A list or text that only an entry can have, below the heading of a group: it was meant for an entry.
    private func partOfGroup(
        _ group: Document.Entry, _ text: SourceText, _ context: inout ReadingContext
    ) -> Heading? {
        guard let field = context.vocabulary.field(named: text.text, in: document.definition.entryParts) else {
            return nil
        }
        let id = group.id.text
        context.report(
            .groupLikeAction, "`\(id)` groups actions, and `\(text.text)` belongs to an action", at: text.span,
            help: "if `\(id)` is an action, begin its heading with `##`; else put this below one of its actions",
            related: [.init(group.id.span, "the group")])
        return .part(field, text, .entry(field.key))
    }

    private func part(
        _ text: SourceText, in record: RecordDefinition, isEntry: Bool, _ context: inout ReadingContext
    ) -> Heading? {
        if let field = context.vocabulary.field(named: text.text, in: record) {
            return .part(field, text, isEntry ? .entry(field.key) : .document(field.key))
        }
        let names = record.fields.flatMap(context.vocabulary.names)
        let meant = Suggestion.nearest(to: text.text, among: names)
        if isEntry || meant != nil { context.reportUnknown(.unknownField, text, in: record) }
        // Read on as what was meant, so that the slip is told alone.
        return meant.flatMap { context.vocabulary.field(named: $0, in: record) }
            .map { .part($0, text, isEntry ? .entry($0.key) : .document($0.key)) }
    }

    /// Begins what a heading begins; whether field lines may follow.
    mutating func begin(_ heading: Heading, _ context: inout ReadingContext) -> Bool {
        switch heading {
        case .entry(let id, let title):
            if title.isEmpty {
                context.report(.missingField, "`\(id.text)` has no title", at: id.span, help: "write it after the id")
            }
            append(id, title, document.definition.entry)
            return true
        case .group(let id, let title):
            append(id, title, document.definition.group)
            result.entries[result.entries.count - 1].isGroup = true
            return true
        case .part(_, let text, let owner):
            self.owner = owner
            if let first = openPart {
                context.report(
                    .duplicateKey, "`\(text.text)` is given twice", at: text.span, label: "again here",
                    help: "put both under one heading", related: [.init(first.heading.span, "first here")])
            } else {
                openPart = Document.Part(heading: text)
            }
            return false
        }
    }

    private mutating func append(_ id: SourceText, _ title: SourceText, _ definition: RecordDefinition?) {
        owner = .entry(nil)
        var fields = Record(definition ?? document.definition.front, at: id.span)
        fields.subject = EntityID(scope: document.scope, local: id.text).full
        result.entries.append(Document.Entry(id: LocalID(id), title: PlainText(title), fields: fields))
    }

    /// The list or text whose heading is open; nil in free text, and until its heading has been kept.
    var openPart: Document.Part? {
        get {
            switch owner {
            case .document(let key): key.flatMap { result.root.parts[$0] }
            case .entry(let key): key.flatMap { result.entries.last?.body.parts[$0] }
            }
        }
        set {
            guard let key = owner.part else { return }
            if case .entry = owner, !result.entries.isEmpty {
                result.entries[result.entries.count - 1].body.parts[key] = newValue
            } else {
                result.root.parts[key] = newValue
            }
        }
    }

    /// Whether the open heading takes a list.
    var takesItems: Bool {
        let definition = document.definition
        let field: FieldDefinition? =
            switch owner {
            case .document(let key): key.flatMap { definition.parts[$0] }
            case .entry(let key): key.flatMap { definition.entryParts[$0] }
            }
        switch field?.value {
        case .steps, .measures: return true
        default: return false
        }
    }
}
