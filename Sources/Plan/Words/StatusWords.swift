/// How actions stand, beside the words of the council's scale.
package struct StatusWords: Sendable {
    /// A state.
    package let notStated, paused, restarted, withdrawn, endedWithPlan, notYetAdded, laterDateAsked: String
    /// How long over its date something is, or nothing was reported (`days`).
    package let overdueBy, lateBy, quietFor: Phrase
    /// That a date passed and nobody has said whether it was kept; that something was done after it (`days`).
    package let passedInSilence, passedNotSaid, completedLate: Phrase
    /// That something was reported on, and not how it stands; it has no days.
    package let reportedOnly: Phrase
    /// That something was due before the work on it began, and what is counted apart for that (`what`); the same under a
    /// heading that says why.
    package let dueBeforePlan, countedApart, apart: Phrase
    /// What it means to be dated before the plan, for those who meet the words.
    package let whatBeforePlanMeans: String
    /// How long past their dates steps are (`steps`, `days`): one, and the longest of several; of late ones and others.
    package let stepLateBy, stepsLateBy, stepPassed, stepsPassed: Phrase
    /// That something is past its date, whether or not anybody said so; without its days.
    package let reviewPassed, past, inSilence, notSaid, beforePlan, doneLate: String
    /// How many are past their dates, in a cell whose column says of what (`count`).
    package let pastOverdue, pastLate, pastInSilence, pastNotSaid, pastBeforePlan: Phrase
    /// A status that was stated long ago (`status`, `days`); one of several that were stated longer ago than that; that
    /// some status was.
    package let saidAgo, saidOver: Phrase
    package let saidLongAgo: String
    /// That an action is behind the first gate of its plan: in the plan's words (`first`, `last`), and in others; that it
    /// was late then (`first`, `days`), also of what is complete now.
    package let deliveredNot, deliveredLate, completedDeliveredLate: Phrase
    package let delivered, lateDelivered: String
    package let gateLate: Phrase
    /// Who is to sign something off (`status`, `who`), and that nothing says so.
    package let awaitedBy, awaitedByNobody: Phrase
    /// Until when it rests (`date`), and where it goes on (`actions`).
    package let pausedUntil, mergedInto, splitInto, carriedTo: Phrase
    /// How many have a status (`count`, `status`).
    package let numbered: Phrase
}

extension StatusWords {
    /// In English.
    static func english(_ nouns: Nouns) -> StatusWords {
        StatusWords(
            notStated: "Not stated",
            paused: "Paused",
            restarted: "Restarted",
            withdrawn: "Withdrawn",
            endedWithPlan: "\(nouns.plan.upperOne) ended",
            notYetAdded: "Not yet added",
            laterDateAsked: "Later date asked for",
            overdueBy: "Overdue: {days} over",
            lateBy: "Late: {days} over",
            quietFor: "Nothing reported for {days}",
            passedInSilence: "Date passed {days} ago, nothing reported",
            passedNotSaid: "Date passed {days} ago, not said if done",
            completedLate: "Completed late, by {days}",
            reportedOnly: "Reported on, not said if done",
            dueBeforePlan: "Dated before the \(nouns.plan.one)",
            countedApart: "Dated before the \(nouns.plan.one), and counted apart: {what}.",
            apart:
                "These dates had passed already when the \(nouns.plan.one) began. Counted apart, and not as late: {what}.",
            whatBeforePlanMeans: """
                Dated before the \(nouns.plan.one): the date had passed already when the \(nouns.plan.one) began, so it is counted apart and \
                not as late.
                """,
            stepLateBy: "{steps}: {days} over",
            stepsLateBy: "{steps}: up to {days} over",
            stepPassed: "{steps}: {days} ago",
            stepsPassed: "{steps}: up to {days} ago",
            reviewPassed: "passed, and nothing reported since",
            past: "Past its date",
            inSilence: "Date passed, nothing reported",
            notSaid: "Date passed, not said if done",
            beforePlan: "Dated before the \(nouns.plan.one)",
            doneLate: "Completed late",
            pastOverdue: "{count} overdue",
            pastLate: "{count} late",
            pastInSilence: "{count} with nothing reported",
            pastNotSaid: "{count} not said if done",
            pastBeforePlan: "predating the \(nouns.plan.one): {count}",
            saidAgo: "{status}, said {days} ago",
            saidOver: "{status}, said over {days} ago",
            saidLongAgo: "Stated long ago",
            deliveredNot: "{first}, not yet {last}",
            deliveredLate: "{first} late, by {days}, not yet {last}",
            completedDeliveredLate: "complete, {first} late by {days}",
            delivered: "delivered, not yet complete",
            lateDelivered: "Delivered late",
            gateLate: "{gate} late",
            awaitedBy: "{status} by {who}",
            awaitedByNobody: "{status}, not said by whom",
            pausedUntil: "Paused until {date}",
            mergedInto: "Merged into {actions}",
            splitInto: "Split into {actions}",
            carriedTo: "Carried to {actions}",
            numbered: "{status}: {count}")
    }
}
