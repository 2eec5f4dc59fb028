package import Diagnostics

/// An action: what will be achieved, who leads, how, by when, and how one will know.
package struct Action: Sendable {
    /// Its id in its plan.
    package let id: LocalID
    /// The group of its section that it belongs to.
    package var group: LocalID?
    /// What is printed in place of its id; nil for the id.
    package var printedAs: PlainText?
    /// What will be achieved.
    package var title: PlainText
    /// Who leads, as written; the registry of posts takes it apart.
    package var lead: PlainText?
    /// The dates first agreed, in the order written.
    package var due: [WrittenWhen] = []
    /// The whole of what was written as its dates.
    package var dueSource: SourceText?
    /// When work starts.
    package var starts: WrittenWhen?
    /// When an action without a last day is looked at again.
    package var review: WrittenWhen?
    /// The recommendations that it answers.
    package var answers: [ReferenceText] = []
    /// The day on which it was added, when it was not in the plan as first agreed.
    package var added: WrittenWhen?
    /// The earlier actions that it carries on.
    package var continues: [ReferenceText] = []
    /// Ids that it had before.
    package var formerly: [LocalID] = []
    /// How it will be done.
    package var steps: [Step] = []
    /// How one will know.
    package var measures: [Measure] = []
    /// What lies behind it.
    package var context: Prose?
    /// The same for young people.
    package var plainWords: Prose?
    /// What it is about for young people, where that is another topic than its section's.
    package var topic: Topic?
    /// The place among its steps of the one that the plain words are about; nil for the whole of it.
    package var plainStep: Int?
    /// Why it is late, moved or stopped, for young people. Of the log they are told only its plain words.
    package var plainWhy: Prose?
    /// When that was last looked at beside the plan; no value where what is written cannot be understood.
    package var plainWordsLookedAt: Written<PlainWordsMark?>?
    /// Any other text.
    package var prose: [Prose] = []
    /// The values of the plan's own columns, by key.
    package var columns: [String: ColumnValue] = [:]
    /// Who may see it.
    package var audience: Audience = .everyone
    /// Where fields stand that were given, and say nothing.
    package var blank: [FieldKey: Span] = [:]

    /// Makes an action with nothing but its name.
    package init(id: LocalID, title: PlainText) {
        self.id = id
        self.title = title
    }
}

extension Action {
    /// Whether its dates belong to its steps, one to each in order, rather than to the whole of it.
    package var hasDateForEachStep: Bool { due.count > 1 && due.count == steps.count }

    /// Whether anything says when it is due, be it roughly: a date of its own or of a step.
    package var hasDate: Bool { due.contains(where: \.namesTime) || steps.contains { $0.due != nil } }

    /// Whether it is written that it has no date.
    package var saysNoDate: Bool { !due.isEmpty && due.allSatisfy { $0.value == .noDeadline } && !hasDate }
}

/// A step: part of how an action will be done.
package struct Step: Sendable {
    /// Its own id, when the log reports on it.
    package var id: LocalID?
    /// What will be done.
    package var text: Prose
    /// Who leads it, written in it as `(lead: …)`, where that is another than its action's lead.
    package var lead: PlainText?
    /// Its own date, written in it as `(due …)`.
    package var due: WrittenWhen?
    /// What will be done, without its date: for places that tell the date beside the words. The same as its text, where
    /// it has none.
    package var undated: Prose
    /// The same for young people.
    package var plainWords: Prose?
    /// What it is made of.
    package var steps: [Step] = []

    /// Makes a step.
    package init(text: Prose) {
        self.text = text
        undated = text
    }

    /// Its id and those of the steps within it.
    package var allIDs: [LocalID] { (id.map { [$0] } ?? []) + steps.flatMap(\.allIDs) }

    /// It and the steps within it, in order.
    package var withParts: [Step] { [self] + steps.flatMap(\.withParts) }
}

/// A measure: how one will know. Expected outcomes and things already done have the same form.
package struct Measure: Sendable {
    /// Its own id, when something refers to it.
    package var id: LocalID?
    /// What will be seen.
    package var text: Prose
    /// What it is made of.
    package var parts: [Measure] = []

    /// Makes a measure.
    package init(text: Prose) { self.text = text }

    /// It and its parts, in order.
    package var withParts: [Measure] { [self] + parts.flatMap(\.withParts) }

    /// Its id and those of its parts.
    package var allIDs: [LocalID] { (id.map { [$0] } ?? []) + parts.flatMap(\.allIDs) }
}
