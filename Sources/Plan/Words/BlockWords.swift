/// What live blocks say.
package struct BlockWords: Sendable {
    /// Which actions are meant (`names`, or `date`), one after the other.
    package let ofPlans, inSections, answering, ledBy, withStatus, dueBefore, dueAfter: Phrase
    /// What is asked for with `overdue`: silence is no better.
    package let pastDate: String
    /// What stands between alternatives.
    package let alternative: String
    /// What is counted, and what is said of it (`what`, `filters`).
    package let counted: Phrase
    /// No action at all, and none of those meant (`filters`).
    package let noAction: String
    package let noActionOf: Phrase
    /// What is said of no action (`subject`); that none was silent for longer than `days`.
    package let none, noneSlipped, noneAsked, noneMeasured, noneWaiting: Phrase
    /// Things that are due.
    package let due: Counted
    package let noneDue: String
    package let noneDueOf: Phrase
    /// What other blocks show nothing of.
    package let noJudgements: Phrase
    package let noVersions: Phrase
    package let noInspections, noPlans, noAbbreviations: String
    /// Captions of tables (`plan`, `versions`).
    package let versionsOf: Phrase
    /// What the sum is of, on a day (`what`, `date`).
    package let sum: Phrase
    package let waiting, abbreviations: String
    /// The columns of tables.
    package let when, deadline, timesMoved, daysLate, reason, account, correctiveAction, backOnTrackBy, abbreviation,
        standsFor: String
    /// How often something happened, that it did not, and that it was asked for (`date`).
    package let times: Counted
    package let notMoved: String
    package let askedFor: Phrase
    /// What a recommendation's thread is told by.
    package let madeBy: String
}

extension BlockWords {
    /// In English.
    static func english(_ nouns: Nouns) -> BlockWords {
        BlockWords(
            ofPlans: "of {names}",
            inSections: "in {names}",
            answering: "answering {names}",
            ledBy: "led by {names}",
            withStatus: "with the status {names}",
            dueBefore: "due before {date}",
            dueAfter: "due after {date}",
            pastDate: "past its date",
            alternative: " or ",
            counted: "{what} {filters}",
            noAction: "No \(nouns.action.one)",
            noActionOf: "No \(nouns.action.one) {filters}",
            none: "{subject}.",
            noneSlipped:
                "{subject} is past its date, stated as late or at risk, or has \(nouns.step.anyOne) past its date, and no date has moved.",
            noneAsked: "{subject} has a later date that was asked for and not agreed.",
            noneMeasured: "{subject} has a measure.",
            noneWaiting:
                "{subject} has gone without a report for more than {days}, counted from the beginning of its \(nouns.plan.one).",
            due: Counted(
                one: "{count} \(nouns.action.one) or \(nouns.step.one)",
                other: "{count} \(nouns.action.many) and \(nouns.step.many)"),
            noneDue: "No \(nouns.action.one) or \(nouns.step.one) is due.",
            noneDueOf: "No \(nouns.action.one) or \(nouns.step.one) {filters}.",
            noJudgements: "No judgement of {inspection} is stated.",
            noVersions: "No version of {plan} is stated.",
            noInspections: "No \(nouns.inspection.one) is stated.",
            noPlans: "No \(nouns.plan.one) is stated.",
            noAbbreviations: "No abbreviation of the glossary is used here.",
            versionsOf: "{versions} of {plan}",
            sum: "{what}: the sum, as at {date}",
            waiting: "Who has not reported",
            abbreviations: "Abbreviations used here",
            when: nouns.heading(.when, "When"),
            deadline: "Deadline",
            timesMoved: "Date moved",
            daysLate: "Days since its date",
            reason: "Why",
            account: "What was said, and what is done",
            correctiveAction: "Corrective \(nouns.action.one)",
            backOnTrackBy: "Back on track by",
            abbreviation: "Abbreviation",
            standsFor: "Stands for",
            times: Counted(one: "once", other: "{count} times"),
            notMoved: "Not moved",
            askedFor: "asked for: {date}",
            madeBy: "Asked by")
    }
}
