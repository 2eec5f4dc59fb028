import Diagnostics
import Plan

/// The fields of one record, checked against its definition: known, given once, of the right form, none missing.
///
/// A front matter, an item of a YAML list, a row of a CSV, the field lines of an entry and the body of a block are all
/// records.
struct Record {
    /// What it is made of.
    let definition: RecordDefinition
    /// Where it stands.
    let span: Span
    /// The entity that it tells about, in full, once that is known; faults are accepted by it.
    var subject = ""
    /// How many cells a row of a table has that has one less than the headings, and ends with a value; nil for all others.
    var cellsOfShortRow: Int?
    /// A cell of a row that left cells out at its end, which a comma in a sentence may have parted.
    var brokenCell: SourceText?
    /// The values of a plan's own columns, by key.
    var own: [String: PlainText] = [:]
    private var values: [FieldKey: SourceValue] = [:]
    /// The fields that were given in a form that they cannot have, which has been reported.
    private var misshapen: Set<FieldKey> = []
    /// The fields in which nothing but a placeholder was given, which counts as nothing, and what it was.
    private var placeholders: [FieldKey: SourceText] = [:]

    /// An empty record.
    init(_ definition: RecordDefinition, at span: Span) {
        self.definition = definition
        self.span = span
    }

    /// The value of a field as it was given.
    subscript(key: FieldKey) -> SourceValue? { values[key] }

    /// The text of a field; nil when it was not given, or is empty.
    func text(_ key: FieldKey) -> SourceText? {
        guard case .text(let text) = values[key], !text.isEmpty else { return nil }
        return text
    }

    /// The text of a field as plain text.
    func plain(_ key: FieldKey) -> PlainText? { text(key).map(PlainText.init) }

    /// The texts of a field that is a list; a single value is a list of one.
    func texts(_ key: FieldKey) -> [SourceText] {
        switch values[key] {
        case .text(let text): text.isEmpty ? [] : [text]
        case .list(let items, _): items.compactMap { if case .text(let text) = $0, !text.isEmpty { text } else { nil } }
        case .mapping, nil: []
        }
    }

    /// The records of a field that is a list of them.
    func records(_ key: FieldKey, _ context: inout ReadingContext) -> [Record] {
        guard case .records(let definition) = self.definition[key]?.value,
            case .list(let items, _) = values[key]
        else { return [] }
        return items.compactMap { Record.read($0, as: definition, &context) }
    }

    /// The record of a field that is one.
    func record(_ key: FieldKey, _ context: inout ReadingContext) -> Record? {
        guard case .record(let definition) = self.definition[key]?.value, let value = values[key],
            case .mapping = value
        else { return nil }
        return Record.read(value, as: definition, &context)
    }

    /// Sets a field; the second time is a fault.
    mutating func set(
        _ field: FieldDefinition, to value: SourceValue, named name: SourceText, _ context: inout ReadingContext
    ) {
        if let first = values[field.key] {
            context.report(
                .duplicateKey, "`\(name.text)` is given twice", at: name.span, label: "again here",
                help: "keep the one that is right",
                related: [.init(first.span, "first here")], subject: subject(field.key))
            return
        }
        if case .text(let text) = value, !text.isEmpty, field.saysNothing(text.text) {
            placeholders[field.key] = text
            return
        }
        if let expectation = field.value.mismatch(with: value) {
            context.report(
                .wrongType, "`\(name.text)` takes \(expectation), and this is \(value.describedKind)", at: value.span,
                help: "write \(expectation) behind `\(name.text):`", subject: subject(field.key))
            misshapen.insert(field.key)
            return
        }
        if case .list(let items, _) = value, field.value.isListOfTexts {
            for item in items {
                if case .text(let text) = item {
                    // Only straight quotes keep a comma from parting a name.
                    if text.text.hasPrefix("“"), !text.text.contains("”") {
                        context.report(
                            .wrongType, "a comma ends this item, because curly quotes keep nothing together",
                            at: text.span,
                            help: "write straight quotes around the whole item: `\"…\"`", subject: subject(field.key))
                        misshapen.insert(field.key)
                    }
                    continue
                }
                context.reportItem(item, of: name.text)
                misshapen.insert(field.key)
            }
        }
        values[field.key] = value
    }

    /// Leaves a field out whose value was spoiled, which has been reported.
    mutating func leaveOut(_ field: FieldDefinition) { misshapen.insert(field.key) }

    /// Tells a key that is not known, and takes it for the field that was probably meant, so that nothing is told of what
    /// would be missing without it.
    private mutating func setUnknown(
        _ name: SourceText, to value: SourceValue, _ context: inout ReadingContext
    ) {
        if name.text.utf8.last == UInt8(ascii: ":"), let field = context.field(near: name.text, in: definition) {
            context.report(
                .unknownKey, "there is a colon too many behind `\(name.text.filter { $0 != ":" })`", at: name.span,
                help: "put one colon and a space between a key and its value")
            setMeant(field, to: value, named: name, &context)
        } else if let field = requiredField(beginning: name.text, context) {
            context.report(
                .unknownKey, "no colon and space stand behind `\(field.key.rawValue)`", at: name.span,
                help: "write `\(field.key.rawValue): `, and the value behind it")
            leaveOut(field)
        } else {
            context.reportUnknown(.unknownKey, name, in: definition)
            guard let field = context.field(near: name.text, in: definition) else { return }
            setMeant(field, to: value, named: name, &context)
        }
    }

    /// The field that must be there and is not, whose name a key begins with: the colon behind it is missing, and one that
    /// stands in its value was taken for it.
    private func requiredField(beginning key: String, _ context: ReadingContext) -> FieldDefinition? {
        context.name(of: definition, before: key).flatMap { context.vocabulary.field(named: $0, in: definition) }
            .flatMap { $0.isRequired && isMissing($0.key) ? $0 : nil }
    }

    /// Sets the field that was probably meant by another name, which has been reported, unless it is given as well.
    mutating func setMeant(
        _ field: FieldDefinition, to value: SourceValue, named name: SourceText, _ context: inout ReadingContext
    ) {
        if values[field.key] == nil, field.value.mismatch(with: value) == nil {
            set(field, to: value, named: name, &context)
        } else {
            leaveOut(field)
        }
    }

    /// Where a field stands that says nothing: it is empty, or holds a placeholder.
    func blank(_ key: FieldKey) -> Span? {
        if let placeholder = placeholders[key] { return placeholder.span }
        guard case .text(let text) = values[key], text.isEmpty else { return nil }
        return text.span
    }

    /// Whether nothing was given but placeholders, beside what says when and of what the record tells.
    func saysNothing(beside keys: Set<FieldKey>) -> Bool {
        own.isEmpty && !placeholders.isEmpty && values.allSatisfy { key, _ in keys.contains(key) || isMissing(key) }
    }

    /// Reports the fields that the record must have and has not, and those that hold a placeholder.
    func reportMissing(_ context: inout ReadingContext) {
        for (key, text) in placeholders {
            context.reportPlaceholder(
                text, definition[key]?.fault(of: text.text) ?? .noAnswer, subject: subject(key))
        }
        for field in definition.fields where field.isRequired && isMissing(field.key) {
            let name = context.vocabulary.names(of: field).first ?? field.key.rawValue
            context.report(
                .missingField, "\(definition.name) needs `\(name)`", at: span, help: "add `\(name)`: \(field.doc)",
                subject: subject(field.key))
        }
    }

    /// Whether a field was given in a form that it cannot have, wholly or in part, which has been reported.
    func isMisshapen(_ key: FieldKey) -> Bool { misshapen.contains(key) }

    private func isMissing(_ key: FieldKey) -> Bool {
        switch values[key] {
        case .text(let text): text.isEmpty
        case .list(let items, _): items.isEmpty && !misshapen.contains(key)
        case .mapping: false
        case nil: !misshapen.contains(key) && placeholders[key] == nil
        }
    }

    /// What an acceptance of a fault in a field would name.
    func subject(_ key: FieldKey) -> Diagnostic.Subject? {
        subject.isEmpty ? nil : Diagnostic.Subject(entity: subject, field: key.rawValue)
    }

    /// Reads a record from YAML.
    static func read(
        _ value: SourceValue, as definition: RecordDefinition, _ context: inout ReadingContext
    ) -> Record? {
        guard case .mapping(let pairs, let span) = value else {
            if case .text(let text) = value, let name = context.name(of: definition, before: text.text) {
                context.report(
                    .wrongType, "no colon and space stand behind `\(name)`", at: text.span,
                    help: "write `\(name): `, and the value behind it")
                return nil
            }
            let names = definition.fields.map { "`\($0.key.rawValue)`" }.joined(separator: ", ")
            context.report(
                .wrongType, "\(definition.name) is written as `key: value` lines, and this is \(value.describedKind)",
                at: value.span, help: "what can stand there: \(names)")
            return nil
        }
        var record = Record(definition, at: span)
        var unknown: [(name: SourceText, value: SourceValue)] = []
        for (name, value) in pairs {
            if let field = context.vocabulary.field(named: name.text, in: definition) {
                record.set(field, to: value, named: name, &context)
            } else {
                unknown.append((name, value))
            }
        }
        for (name, value) in unknown { record.setUnknown(name, to: value, &context) }
        record.reportMissing(&context)
        return record
    }
}

extension FieldDefinition.Value {
    /// Whether it is made of texts that can stand in a list.
    fileprivate var isListOfTexts: Bool {
        switch self {
        case .texts, .references, .posts: true
        default: false
        }
    }

    /// What is expected, when a value of YAML has the wrong form; nil when it fits.
    fileprivate func mismatch(with value: SourceValue) -> String? {
        switch (self, value) {
        case (.names, .mapping), (.record, .mapping), (.records, .list), (.texts, .text), (.texts, .list),
            (.references, .list),
            (.posts, .list):
            nil
        case (.record, .text(let text)) where text.isEmpty: nil
        case (.names, _), (.record, _): "a set of `key: value` lines"
        case (.records, .text(let text)) where text.isEmpty: nil
        case (.records, _): "a list"
        case (_, .text): nil
        case (.texts, _), (.references, _), (.posts, _): "a value or a list of them"
        default: "a single value"
        }
    }
}
