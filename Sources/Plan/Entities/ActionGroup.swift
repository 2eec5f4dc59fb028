/// A heading within a section that groups the actions behind it, where a plan has one level more: an item of a standard,
/// a strand of a workstream.
package struct ActionGroup: Sendable {
    /// Its id in its plan.
    package let id: LocalID
    /// What is printed in place of its id; nil for the id.
    package var printedAs: PlainText?
    /// Its title.
    package var title: PlainText
    /// Who leads it, as written.
    package var lead: PlainText?
    /// The dates that the plan prints for it. What is late is told of its actions.
    package var due: [WrittenWhen] = []
    /// What it answers, as written; its actions answer that too.
    package var answers: [ReferenceText] = []
    /// What it is about.
    package var prose: [Prose] = []
    /// Who may see it, and the actions behind it.
    package var audience: Audience = .everyone

    /// Makes a group with nothing but its name.
    package init(id: LocalID, title: PlainText) {
        self.id = id
        self.title = title
    }
}

extension ActionGroup: Numbered {}
