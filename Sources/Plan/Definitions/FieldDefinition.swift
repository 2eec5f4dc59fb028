/// What a field, list or column is: its names, what it holds and what it is for.
///
/// The reader, "did you mean" and the guide's tables work from these values, so that a field is defined once.
package struct FieldDefinition: Sendable {
    /// What a field holds.
    package enum Value: Sendable {
        /// Text as typed.
        case text
        /// Several texts.
        case texts
        /// A whole number, 0 or more.
        case number
        /// One of a closed set of words.
        case choice([String])
        /// A day of the calendar.
        case day
        /// A day, a period, or words for when.
        case when
        /// Several of those, with `;` between them.
        case whens
        /// One or more posts.
        case posts
        /// References to other entities, with commas between them.
        case references
        /// The entity's own id.
        case id
        /// Who may see it.
        case audience
        /// A list of records, each with fields of its own.
        case records(RecordDefinition)
        /// One record with fields of its own.
        case record(RecordDefinition)
        /// Names given by the council, each with a list of texts.
        case names
        /// A list of steps under a heading.
        case steps
        /// A list of measures under a heading.
        case measures
        /// Markdown under a heading.
        case prose
    }

    /// Its key.
    package let key: FieldKey
    /// What it holds.
    package let value: Value
    /// Whether a record without it is faulty.
    package let isRequired: Bool
    /// What it is for, in an author's words.
    package let doc: String
    /// The names it goes by unless the council gives others; the first is the usual one.
    package let names: [String]
    /// The names as they are compared.
    let foldedNames: [String]

    /// Defines a field; without `names` it goes by its key.
    package init(_ key: FieldKey, _ value: Value, required: Bool = false, names: [String] = [], _ doc: String) {
        self.key = key
        self.value = value
        isRequired = required
        self.doc = doc
        self.names = names.isEmpty ? [key.rawValue] : names
        foldedNames = self.names.map { Vocabulary.fold($0) }
    }
}

extension FieldDefinition {
    /// Whether it counts once something is given, so that a placeholder in it is no answer. What names something (a title,
    /// a term) may be called as it likes; `none` among dates and closed words has a meaning of its own.
    package var isAnswer: Bool {
        switch value {
        case .prose: true
        case .posts, .when, .references: !isRequired
        case .text: !isRequired && FieldDefinition.answers.contains(key)
        default: false
        }
    }

    /// Whether a value says nothing in it, so that it counts as not stated.
    package func saysNothing(_ text: String) -> Bool { fault(of: text) != nil }

    /// Why a value says nothing in it; nil when it says something.
    package func fault(of text: String) -> Placeholder.Fault? {
        guard isAnswer else { return nil }
        if Placeholder.isWhole(of: text) { return .noAnswer }
        switch key {
        case .evidence: return Placeholder.isNoEvidence(text) ? .noProof : nil
        case .whatChanged: return Placeholder.isNoDifference(text) ? .noProof : nil
        case .whereKept: return Placeholder.provesNothing(text) ? .noProof : nil
        case .text: return Placeholder.tellsNothing(text) ? .noNews : nil
        case .did: return Placeholder.takesNote(text) ? .noDeed : nil
        case .why: return Placeholder.givesNoReason(text) ? .noReason : nil
        default: return nil
        }
    }

    private static let answers: Set<FieldKey> = [
        .about, .agreedBy, .by, .chair, .checkedBy, .checkedWith, .contact, .correctiveAction, .did, .evidence, .from,
        .lookedAt, .meets, .note, .organisation, .portfolio, .purpose, .reason, .source, .statement, .to, .toldBy,
        .wards,
        .notAccepted, .responseBy, .signOffBy, .whereKept, .whoChecked, .why, .whyNot, .willDo,
    ]
}

/// What a record is made of: a front matter, an item of a YAML list, a row of a CSV, the fields of an entry, a block.
package struct RecordDefinition: Sendable {
    /// What the record is, in an author's words (`an action`).
    package let name: String
    /// Its fields.
    package let fields: [FieldDefinition]

    /// Defines a record.
    package init(_ name: String, _ fields: [FieldDefinition]) {
        self.name = name
        self.fields = fields
    }

    /// The field of a key.
    package subscript(key: FieldKey) -> FieldDefinition? { fields.first { $0.key == key } }
}

/// What a Markdown document with entries is made of.
package struct DocumentDefinition: Sendable {
    /// The part between the `---` lines.
    package let front: RecordDefinition
    /// The lists and texts under headings of the document's own, before its entries.
    package let parts: RecordDefinition
    /// The fields of its entries; nil when it has none.
    package let entry: RecordDefinition?
    /// The lists and texts under the headings of its entries.
    package let entryParts: RecordDefinition
    /// The fields of the headings that group its entries; nil when it has none.
    package let group: RecordDefinition?

    /// Defines a kind of document.
    package init(
        front: RecordDefinition, parts: RecordDefinition = RecordDefinition("a page", []),
        entry: RecordDefinition? = nil, entryParts: RecordDefinition = RecordDefinition("an entry", []),
        group: RecordDefinition? = nil
    ) {
        self.group = group
        self.front = front
        self.parts = parts
        self.entry = entry
        self.entryParts = entryParts
    }

    /// What is written in such a document.
    package var textKind: TextKind {
        if front[.easyRead] != nil { return .youngPeople }
        return front[.report] != nil ? .paper : .document
    }
}
