/// A section or priority of a plan, with its actions.
package struct Section: Sendable {
    /// Its id in its plan.
    package let id: LocalID
    /// The number printed before its title; it may change while the id stays.
    package var number: PlainText?
    /// What is printed in place of its id; nil for the id.
    package var printedAs: PlainText?
    /// Its title.
    package var title: PlainText
    /// Who leads it, as written.
    package var lead: PlainText?
    /// The recommendations that it answers.
    package var answers: [ReferenceText] = []
    /// Ids that it had before.
    package var formerly: [LocalID] = []
    /// Its own measures: the expected outcomes.
    package var measures: [Measure] = []
    /// What it is about.
    package var prose: [Prose] = []
    /// The same for young people.
    package var plainWords: Prose?
    /// What its actions are about for young people.
    package var topic: Topic?
    /// When that was last looked at beside the plan; no value where what is written cannot be understood.
    package var plainWordsLookedAt: Written<PlainWordsMark?>?
    /// What it has a column for, of what came of it; nil where that is as in the whole plan.
    package var outcomes: [OutcomeColumn]?
    /// The headings that group its actions, in order.
    package var groups: [ActionGroup] = []
    /// Its actions, in order.
    package var actions: [Action] = []
    /// Who may see it.
    package var audience: Audience = .everyone

    /// Makes a section with nothing in it yet.
    package init(id: LocalID, title: PlainText) {
        self.id = id
        self.title = title
    }

    /// What plans print of what came of a section. The raw value is its name.
    package enum OutcomeColumn: String, Sendable, CaseIterable {
        case completed, difference
        case next = "next steps"
    }
}
