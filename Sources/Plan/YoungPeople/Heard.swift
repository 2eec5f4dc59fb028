package import Diagnostics

/// What a group of young people said, and what was done about it: a row of `heard.csv`.
package struct Heard: Sendable {
    /// When they said it.
    package let date: Written<Day>
    /// Which group; never a person.
    package var group: PlainText
    /// Their own words, as they said them, which they agreed may be shown. They are never corrected or graded.
    package var said: PlainText?
    /// What it was about, in the council's words.
    package var about: PlainText?
    /// What was done.
    package var did: PlainText?
    /// Why nothing was done.
    package var whyNot: PlainText?
    /// What it is about: ids of the plan.
    package var refs: [ReferenceText] = []
    /// Who told them what came of it.
    package var toldBy: PlainText?
    /// When they were told.
    package var toldOn: Written<Day>?
    /// Who may see it.
    package var audience: Audience = .everyone
    /// Where the row stands.
    package let span: Span

    /// Whether they have an answer: what was done, or why not.
    package var isAnswered: Bool { did != nil || whyNot != nil }

    /// Makes a row.
    package init(date: Written<Day>, group: PlainText, span: Span) {
        self.date = date
        self.group = group
        self.span = span
    }
}
