import Diagnostics
import Graph
import Plan

/// Where a text stands: what decides how it is read.
struct TextPlace: Sendable {
    /// The scope that bare ids are read in.
    let scope: String
    /// What holds the text, so that it is told what its references lead to; nil for what is on every page, and for pages
    /// that lead nowhere in the plan.
    let holder: Reference.Origin.Holder?
    /// The id by which faults are accepted.
    let subject: String
    /// The part of the holder.
    private(set) var part = Reference.Origin.Part.text
    /// Whether a recommendation in brackets is one that the holder answers.
    private(set) var hasTags = false
    /// Whether it is written for young people.
    private(set) var isForYoungPeople = false
    /// The field that it is the value of, by which its faults are accepted; nil for most.
    private(set) var field: FieldKey?
    /// Whether it says what another text of the holder says.
    private(set) var isRepeated = false

    init(scope: String = "", holder: Reference.Origin.Holder?, subject: String = "") {
        self.scope = scope
        self.holder = holder
        self.subject = subject
    }

    init(_ id: EntityID) { self.init(scope: id.scope, holder: .entity(id), subject: id.full) }

    /// The same holder, another part of it.
    func part(_ part: Reference.Origin.Part, tags: Bool = false) -> TextPlace {
        var place = self
        place.part = part
        place.hasTags = tags
        return place
    }

    /// The same place, for the value of a field.
    func field(_ field: FieldKey) -> TextPlace {
        var place = self
        place.field = field
        return place
    }

    /// What an acceptance of a fault here names; nil where a text belongs to nothing.
    var named: Diagnostic.Subject? {
        subject.isEmpty ? nil : .init(entity: subject, field: field?.rawValue ?? "")
    }

    /// The same place, for a text that says again what stands there.
    var again: TextPlace {
        var place = self
        place.isRepeated = true
        return place
    }

    /// The same holder, told in plain words.
    var forYoungPeople: TextPlace {
        var place = part(.text)
        place.isForYoungPeople = true
        return place
    }
}

/// What a field says by naming something else.
struct ReferenceUse: Sendable {
    /// How the reference is kept; nil where it only says what a row is about.
    let kind: Reference.Kind?
    /// The field that it stands in; nil for a plan's own column.
    let field: FieldKey?
    /// What may stand there; empty for anything.
    let expected: [Entity.Kind]

    init(_ kind: Reference.Kind?, _ field: FieldKey?, _ expected: Entity.Kind...) {
        self.init(kind, field, expected)
    }

    init(_ kind: Reference.Kind?, _ field: FieldKey?, _ expected: [Entity.Kind]) {
        self.kind = kind
        self.field = field
        self.expected = expected
    }
}
