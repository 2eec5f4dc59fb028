package import Diagnostics

/// What a group of young people said, and what was done about it: a row of `heard.csv`.
package struct Heard: Sendable {
    /// When they said it.
    package let date: Written<Day>
    /// Which group; never a person.
    package var group: PlainText
    /// Their own words, as they said them, which they agreed may be shown. They are never corrected or graded.
    package var said: PlainText?
    /// The last day on which they agreed that their words are shown; nil where they named none.
    package var consentUntil: Written<Day>?
    /// Where their words stand that are no longer shown, because they took their consent back or it has ended.
    package private(set) var silenced: SourceText?
    /// How many young people it could have come from: those of the group whom it concerns.
    package var ofHowMany: Written<Int>?
    /// What it was about, in the council's words.
    package var about: PlainText?
    /// What was done.
    package var did: PlainText?
    /// What will be done: an answer that is a promise.
    package var willDo: PlainText?
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

    /// Whether they have an answer: what was done, what will be, or why not.
    package var isAnswered: Bool { did != nil || willDo != nil || whyNot != nil }

    /// Up to how many young people are a handful, of whom one can be guessed.
    package static let handful = 5

    /// Takes their words away for good, which are no longer to be shown.
    package mutating func silence(_ words: SourceText) {
        said = nil
        silenced = words
    }

    /// The same without their words from the day after their consent has ended.
    package func quotable(on day: Day) -> Heard {
        guard let words = said?.source, let last = consentUntil?.value, last < day else { return self }
        var row = self
        row.silence(words)
        return row
    }

    /// Makes a row.
    package init(date: Written<Day>, group: PlainText, span: Span) {
        self.date = date
        self.group = group
        self.span = span
    }
}
