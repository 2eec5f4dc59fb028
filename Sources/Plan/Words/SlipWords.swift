/// The dates of actions on a line of time.
package struct SlipWords: Sendable {
    /// The column of the lines; which day is marked on them (`date`), where that does not stand above them.
    package let dates: String
    package let datesAround: Phrase
    /// What the marks on the lines mean.
    package let key: SlipKeyWords
    /// How it stands and what was said of it, where both stand in one column.
    package let standingAndAccount: String
    /// The date of a step (`step`, `date`), and one that counted after the first and before the last (`date`).
    package let step, then: Phrase
    /// A later date that is asked for (`date`), and when it is to be back on track (`date`).
    package let asked, back: Phrase
    /// The same where there is room for little (`date`).
    package let backInBrief: Phrase
    /// What a line is called for those who do not see it: of which action, and what stands on it (`action`, `dates`); for how
    /// long its date is past (`days`); and the scale above the lines, with the day that is marked (`date`).
    package let drawing, over, scale: Phrase
    /// The date that counts (`date`).
    package let agreed: Phrase
    /// What the lines show: how much is past its date (`past`, `days`), and what is stated to be at risk.
    package let past: Phrase
    package let atRisk: Counted
    /// How many later dates are asked for.
    package let requests: Counted
}

extension SlipWords {
    /// In English.
    static func english(_ nouns: Nouns) -> SlipWords {
        SlipWords(
            dates: "Dates",
            datesAround: "Dates; the upright line is {date}",
            key: .english,
            standingAndAccount: "How it stands, and why",
            step: "\(nouns.step.one) {step}: {date}",
            then: "then {date}",
            asked: "asked for: {date}",
            back: "back on track: {date}",
            backInBrief: "back: {date}",
            drawing: "Dates of {action}: {dates}",
            over: "{days} past its date",
            scale: "Scale of time, on which {date} is marked",
            agreed: "due {date}",
            past: "{past}: at most {days} past the date.",
            atRisk: Counted(
                one: "{count} \(nouns.action.one) is stated as late or at risk.",
                other: "{count} \(nouns.action.many) are stated as late or at risk."),
            requests: Counted(
                one: "{count} later date is asked for and not agreed.",
                other: "{count} later dates are asked for and not agreed."))
    }
}
