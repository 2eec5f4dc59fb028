/// What changed between two days or two states of a plan, in words.
package struct ChangeWords: Sendable {
    /// The life of an action: what it did.
    package let added, reopened, restarted, vanished, gone: String
    /// How it ended: as `how` (complete, withdrawn …), why (`why`).
    package let ended, endedBecause: Phrase
    /// That it is open again, and why (`why`).
    package let reopenedBecause: Phrase
    /// That it passed the first gate of its plan (`gate`: not yet behind the last; `who` checked).
    package let delivered: Phrase
    package let endedWithPlan: String
    /// Another status (`from`, `to`): said by its lead, or by nobody who is named; after nothing was said, and nothing
    /// being said any more.
    package let status, statusNobody, statusFirst, statusGone: Phrase
    /// Another date (`from`, `to`): agreed (`who`), or with nobody named; one that was asked for (`date`).
    package let deadlineAgreed, deadlineNotAgreed, asked: Phrase
    /// The same in a list of what is said (`from`, `to`), and by how many days a date moved (`days`).
    package let toldShort, toldFirst, laterBy, earlierBy: Phrase
    /// What was told (`what`), and why (`why`).
    package let because: Phrase
    /// Another lead (`from`, `to`), posts that took over (`from`, `to`), another section (`section`).
    package let lead, handedOver, section: Phrase
    /// Another title (`from`, `to`); steps and measures that were added or taken out (`items`).
    package let title, stepsAdded, stepsRemoved, measuresAdded, measuresRemoved: Phrase
    /// A text that is told word for word (`text`), and what stands between two changes.
    package let quoted: Phrase
    package let separator: String
    /// That it had another id (`id`).
    package let formerly: Phrase
    /// Before words that were taken out of a title or put into it, for who does not see how they are marked; and how
    /// they are.
    package let takenOut, putIn, howMarked: String
    package let reworded: String
    /// Who agreed words (`who`), behind what is told of them (`what`).
    package let wordsAgreed: Phrase
    /// The same of a title whose words stand before it.
    package let titleAgreed: Phrase
    /// Above the table, always with both days: since a day (`date`, `to`), and since one of which the plans were kept.
    package let since, sinceKept: Phrase
    /// That plans (`plans`) are not compared with what was kept of a day (`date`), which does not tell how they stood.
    package let notCompared: Phrase
    /// That nothing changed between two days (`date`, `to`).
    package let none: Phrase
    /// The page of all changes, and what stands under its title; the same where its spans are months.
    package let page, leadIn, leadInByMonth: String
    /// The heads of its parts: since a meeting (`from`, `to`), and between two (`from`, `to`).
    package let sinceMeeting, betweenMeetings: Phrase
    /// What stands below an earlier period, where nothing changed in the last (`date`).
    package let nothingAfter: Phrase
    /// That a plan began, or is new where nothing says that it did (`plan`, `actions`), or ended (`plan`) in between.
    package let planBegan, planNew, planEnded: Phrase
    /// The same with what became of its actions (`plan`, `parts`), and how many became what (`count`).
    package let planEndedWith: Phrase
    package let countContinued, countFinished, countEnded, countNamed, countUnnamed: Phrase
    /// What kinds of changes there are.
    package let kindEnded, kindDelivered: String
    package let kindAdded, kindMoved, kindAsked, kindSaid, kindPaused, kindLead, kindReworded: String
    package let kindSection, kindVanished, kindDifference: String
    /// Behind how many changed in a way, where some of them follow.
    package let amongThem: String
    /// Behind how many have another status: how many have which (`statuses`).
    package let toStatuses: Phrase
    /// That nothing changed between two days (`from`, `to`), and that there is no day to compare with.
    package let nothing: Phrase
    package let noSpan: String
    /// On how many actions nothing was reported (`silent`, `actions`), under a heading with both days.
    package let silentThen: Phrase
    /// That something differs from what was kept of a day (`date`), with which days (`days`) words are compared, and that
    /// none was kept.
    package let keptSince, keptDays: Phrase
    package let keptNone: String
    /// That of a span none was kept that what bears no date could be compared with.
    package let keptNoneThen: String
    /// What became of the actions of a plan (`plan`) that another (`successor`) superseded.
    package let succession, continuedAs, namedAgain, unnamedAgain: Phrase
    package let continued, finished, endedOtherwise, unnamed: String
    /// The files with the same.
    package let feed, data: String
    /// The head of the file of rows, and what it calls what is about a plan as a whole.
    package let columns: [String]
    package let kindPlan: String
    /// How many earlier spans are not compared.
    package let uncompared: Counted
}

extension ChangeWords {
    /// In English.
    static func english(_ nouns: Nouns) -> ChangeWords {
        ChangeWords(
            added: "Added to the \(nouns.plan.one)",
            reopened: "Open again",
            restarted: "Work began again after a pause",
            vanished: "No longer in the \(nouns.plan.one); nothing says how it ended",
            gone: "No longer in the \(nouns.plan.one)",
            ended: "Ended: {how}",
            endedBecause: "Ended: {how} ({why})",
            reopenedBecause: "Open again ({why})",
            delivered: "{gate}, checked by {who}",
            endedWithPlan: "Ended with its \(nouns.plan.one)",
            status: "Its \(nouns.lead.one): “{to}” (was “{from}”)",
            statusNobody: "Now stated as “{to}” (was “{from}”)",
            statusFirst: "Now stated as “{to}” (nothing was stated before)",
            statusGone: "No longer stated how it stands (was “{from}”)",
            deadlineAgreed: "Date moved from {from} to {to}{span}, agreed by {who}",
            deadlineNotAgreed: "Date changed from {from} to {to}{span}; nothing says who agreed",
            asked: "Not agreed: asks for {date}{span}",
            toldShort: "“{to}” (was “{from}”)",
            toldFirst: "“{to}” (nothing stated before)",
            laterBy: ", {days} later",
            earlierBy: ", {days} earlier",
            because: "{what} ({why})",
            lead: "\(nouns.lead.upperOne) was {from}, is now {to}",
            handedOver: "The work went from {from} to {to}",
            section: "Moved to {section}",
            title: "Was worded “{from}”",
            stepsAdded: "\(nouns.step.upperMany) added: {items}",
            stepsRemoved: "\(nouns.step.upperMany) taken out: {items}",
            measuresAdded: "Measures added: {items}",
            measuresRemoved: "Measures taken out: {items}",
            quoted: "“{text}”",
            separator: ". ",
            formerly: "Formerly {id}",
            takenOut: "taken out: ",
            putIn: "put in: ",
            howMarked: "Words that were taken out are struck through, words that were put in are underlined.",
            reworded: "Title reworded: ",
            wordsAgreed: "{what} (reworded, agreed by {who})",
            titleAgreed: "(agreed by {who})",
            since: "Changes from {date} to {to}",
            sinceKept: "Changes since the \(nouns.plan.many) as kept on {date}, up to {to}",
            notCompared: "Not compared, because what was kept of {date} does not tell how they stood: {plans}",
            none: "No \(nouns.action.one) of these \(nouns.plan.many) changed from {date} to {to}.",
            page: "Changes",
            leadIn: "What changed from one meeting or paper to the next, the newest first, and since the last one.",
            leadInByMonth: "What changed month by month, the newest first.",
            sinceMeeting: "Since {from}, up to {to}",
            betweenMeetings: "From {from} to {to}",
            nothingAfter: "No change recorded since {date}.",
            planBegan: "{plan} began, with {actions}.",
            planNew: "{plan} is new, with {actions}.",
            planEnded: "{plan} ended.",
            planEndedWith: "{plan} ended: {parts}.",
            countContinued: "{count} continued",
            countFinished: "{count} reported finished",
            countEnded: "{count} ended otherwise",
            countNamed: "{count} named again",
            countUnnamed: "{count} not referred to again",
            kindEnded: "Ended",
            kindDelivered: "Behind their first gate",
            kindAdded: "Added",
            kindMoved: "Dates moved",
            kindAsked: "Later dates asked for",
            kindSaid: "Status changed",
            kindPaused: "Paused, or begun again",
            kindLead: "Other \(nouns.lead.many)",
            kindReworded: "Reworded",
            kindSection: "In another \(nouns.section.one)",
            kindVanished: "No longer in the \(nouns.plan.one)",
            kindDifference: "Changed\(nouns.forPeople)",
            amongThem: ", among them",
            toStatuses: ", to {statuses}",
            nothing: "No change recorded, {from} to {to}.",
            noSpan: "No meeting, paper or report is recorded before this day, so there is nothing to compare with.",
            silentThen: "No report on {silent} of {actions} open then.",
            keptSince: "Different from what was kept of {date}",
            keptDays:
                "Words, \(nouns.step.many), measures, \(nouns.lead.many) and \(nouns.section.many) bear no date. What is said of them is found by comparing with the \(nouns.plan.many) as they were kept on {days}.",
            keptNone:
                "Words, \(nouns.step.many), measures, \(nouns.lead.many) and \(nouns.section.many) bear no date, and no earlier state of the \(nouns.plan.many) was kept: whether they changed cannot be told.",
            keptNoneThen:
                "Words, \(nouns.step.many), measures, \(nouns.lead.many) and \(nouns.section.many) bear no date, and the \(nouns.plan.many) were not kept at both ends of this time: whether they changed cannot be told.",
            succession: "What became of the \(nouns.action.many) of {plan}",
            continuedAs: "continued as {actions}",
            namedAgain: "Named again in {successor}",
            unnamedAgain:
                "{successor}, as it stands here, refers to none of these, and nothing says what became of them.",
            continued: "Continued",
            finished: "Reported finished",
            endedOtherwise: "Ended otherwise",
            unnamed: "Not referred to again",
            feed: "Atom feed of changes",
            data: "CSV of changes",
            columns: ["from", "to", "kind", "plan", "id", "title", "change"],
            kindPlan: nouns.plan.upperOne,
            uncompared: Counted(
                one:
                    "{count} earlier span is not compared here. The page of each \(nouns.action.one) tells its whole history.",
                other:
                    "{count} earlier spans are not compared here. The page of each \(nouns.action.one) tells its whole history."
            ))
    }
}
