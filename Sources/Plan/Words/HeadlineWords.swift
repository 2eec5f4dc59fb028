/// What is said of open actions in a sentence.
package struct HeadlineWords: Sendable {
    /// The sentence (`open`, `parts`), and that nothing is open.
    package let sentence: Phrase
    package let nothingOpen: String
    /// The same as the title of a paper.
    package let title: Phrase
    package let nothingOpenAsTitle: String
    /// Its parts, the worst first.
    package let overdue, inSilence, notSaid, beforePlan, paused, undated, notYetDue: Counted
    /// Those that are delivered; in the words of the plan's gates (`count`, `first`, `last`), of one and of several.
    package let delivered: Counted
    package let deliveredAs, severalDeliveredAs: Phrase
    /// What is stated of sections and plans as a whole (`parts`), and a part of it (`name`, `status`).
    package let asWhole, isStatedAs: Phrase
    /// The same of their steps (`parts`), and its parts.
    package let steps: Phrase
    package let late: Counted
    /// That none is said to be overdue, where that is so; the same as a sentence.
    package let noneOverdue, noneIsOverdue: String
    /// On how many of them nothing was reported (`count`, `open`, `days`); on each of them something.
    package let silent, allReported: Phrase
    /// How many of these were never reported on, and are too new to be asked about.
    package let tooNew: Counted
    /// The same of many (`count`, `days`) or all (`days`) of them, before how they stand (`silence`, `parts`): what is told
    /// of them must not be read without it.
    package let silentOn, silentOnAll, silenceFirst: Phrase
    /// What is counted alike, without its number.
    package let hasNoLastDay, isNotYetDue: String
    /// How many dates do not count.
    package let leftOut: Counted
    /// That too little was reported for anything good to be said.
    package let tooFew: String
}

extension HeadlineWords {
    /// In English.
    static func english(_ nouns: Nouns) -> HeadlineWords {
        HeadlineWords(
            sentence: "Of {open}, {parts}.",
            nothingOpen: "No \(nouns.action.one) is open.",
            title: "Of {open}, {parts}",
            nothingOpenAsTitle: "No \(nouns.action.one) is open",
            overdue: Counted(one: "{count} is overdue", other: "{count} are overdue"),
            inSilence: Counted(
                one: "{count} passed its date with nothing reported",
                other: "{count} passed their dates with nothing reported"),
            notSaid: Counted(
                one: "{count} passed its date, not said if done", other: "{count} passed their dates, not said if done"),
            beforePlan: Counted(
                one: "{count} is dated before the \(nouns.plan.one)",
                other: "{count} are dated before the \(nouns.plan.one)"),
            paused: Counted(one: "{count} is paused", other: "{count} are paused"),
            undated: Counted(one: "{count} has no end date", other: "{count} have no end date"),
            notYetDue: Counted(one: "{count} is not yet due", other: "{count} are not yet due"),
            delivered: Counted(
                one: "{count} is delivered and not yet complete", other: "{count} are delivered and not yet complete"),
            deliveredAs: "{count} is {first}, not yet {last}",
            severalDeliveredAs: "{count} are {first}, not yet {last}",
            asWhole: "As a whole, {parts}.",
            isStatedAs: "{name} is stated as {status}",
            steps: "Of their \(nouns.step.many), each with its own date, {parts}.",
            late: Counted(one: "{count} is late", other: "{count} are late"),
            noneOverdue: "none is said to be overdue",
            noneIsOverdue: "None is said to be overdue.",
            silent: "In the last {days} nothing was reported on {count} of the {open}.",
            allReported: "In the last {days} something was reported on each of them.",
            tooNew: Counted(
                one: "Of these, {count} is too new to count as not reported.",
                other: "Of these, {count} are too new to count as not reported."),
            silentOn: "nothing was reported on {count} in the last {days}",
            silentOnAll: "nothing was reported on any in the last {days}",
            silenceFirst: "{silence}; in all, {parts}",
            hasNoLastDay: "No end date",
            isNotYetDue: "Not yet due",
            leftOut: Counted(
                one: "{count} date left out as a suspected misprint.",
                other: "{count} dates left out as suspected misprints."),
            tooFew: "Too little was reported to say that nothing slipped.")
    }
}
