/// What changed between two days or two states of a plan, in words.
package struct ChangeWords: Sendable {
    /// The life of an action: what it did.
    package let added, reopened, restarted, vanished: String
    /// How it ended: as `how` (complete, withdrawn …), why (`why`).
    package let ended, endedBecause: Phrase
    /// That it is open again, and why (`why`).
    package let reopenedBecause: Phrase
    /// That it passed the first gate of its plan (`gate`: not yet behind the last; `who` checked).
    package let delivered: Phrase
    /// Another status (`from`, `to`): said by its lead, or by nobody who is named; after nothing was said, and nothing
    /// being said any more.
    package let status, statusNobody, statusFirst, statusGone: Phrase
    /// Another date (`from`, `to`): agreed (`who`), or with nobody named; one that was asked for (`date`).
    package let deadlineAgreed, deadlineNotAgreed, asked: Phrase
    /// Another lead (`from`, `to`), another section (`section`).
    package let lead, section: Phrase
    /// Another title (`from`, `to`); steps and measures that were added or taken out (`items`).
    package let title, stepsAdded, stepsRemoved, measuresAdded, measuresRemoved: Phrase
    /// A text that is told word for word (`text`), and what stands between two changes.
    package let quoted: Phrase
    package let separator: String
    /// That it had another id (`id`).
    package let formerly: Phrase
    /// Above the table, always with both days: since a day (`date`, `to`), from a snapshot (`name`, `date`) to the page's
    /// day (`to`) or another.
    package let since, fromSnapshot, betweenSnapshots: Phrase
    /// That plans (`plans`) are not compared with a snapshot (`name`), because it does not tell how they stood.
    package let notCompared: Phrase
    /// That nothing changed between two days (`date`, `to`).
    package let none: Phrase
    /// The page of all changes, and what stands under its title.
    package let page, leadIn: String
    /// The heads of its parts: since a meeting (`from`, `to`), and between two (`from`, `to`).
    package let sinceMeeting, betweenMeetings: Phrase
    /// That a plan began (`plan`, `actions`) or ended (`plan`) in between, and on how many actions nothing was reported
    /// (`silent`, `actions`).
    package let planBegan, planEnded, silentOf: Phrase
    /// What kinds of changes there are.
    package let kindEnded, kindDelivered: String
    package let kindAdded, kindMoved, kindAsked, kindSaid, kindPaused, kindLead, kindReworded: String
    package let kindSection, kindVanished, kindDifference: String
    /// That nothing changed between two days.
    package let nothing: String
    /// How many earlier spans are not compared.
    package let uncompared: Counted
}

extension ChangeWords {
    /// In English.
    static func english(_ nouns: Nouns) -> ChangeWords {
        ChangeWords(
            added: "Added to the plan",
            reopened: "Open again",
            restarted: "Work began again after a pause",
            vanished: "No longer in the plan; nothing says how it ended",
            ended: "Ended: {how}",
            endedBecause: "Ended: {how} ({why})",
            reopenedBecause: "Open again ({why})",
            delivered: "{gate}, checked by {who}",
            status: "Its \(nouns.lead.one) now says “{to}” (was “{from}”)",
            statusNobody: "Now stated as “{to}” (was “{from}”)",
            statusFirst: "Now stated as “{to}” (nothing was stated before)",
            statusGone: "No longer stated how it stands (was “{from}”)",
            deadlineAgreed: "Date moved from {from} to {to}, agreed by {who}",
            deadlineNotAgreed: "Date changed from {from} to {to}; nothing says who agreed",
            asked: "A later date was asked for, and not agreed: {date}",
            lead: "\(nouns.lead.upperOne) was {from}, is now {to}",
            section: "Moved to {section}",
            title: "Was worded “{from}”",
            stepsAdded: "Steps added: {items}",
            stepsRemoved: "Steps taken out: {items}",
            measuresAdded: "Measures added: {items}",
            measuresRemoved: "Measures taken out: {items}",
            quoted: "“{text}”",
            separator: ". ",
            formerly: "Formerly {id}",
            since: "Changes from {date} to {to}",
            fromSnapshot: "Changes from {name} ({date}) to {to}",
            betweenSnapshots: "Changes from {from} ({date}) to {to} ({until})",
            notCompared: "Not compared, because {name} does not tell how they stood: {plans}",
            none: "No \(nouns.action.one) of these plans changed from {date} to {to}.",
            page: "Changes",
            leadIn: "What changed from one meeting to the next, the newest first, and since the last one.",
            sinceMeeting: "Since {from}, up to {to}",
            betweenMeetings: "From {from} to {to}",
            planBegan: "{plan} began, with {actions}.",
            planEnded: "{plan} ended.",
            silentOf: "Nothing was reported on {silent} of {actions} that were open on {to}.",
            kindEnded: "Ended",
            kindDelivered: "Behind their first gate",
            kindAdded: "Added",
            kindMoved: "Dates moved",
            kindAsked: "Later dates asked for",
            kindSaid: "What \(nouns.lead.many) now say",
            kindPaused: "Paused, or begun again",
            kindLead: "Other \(nouns.lead.many)",
            kindReworded: "Reworded",
            kindSection: "In another \(nouns.section.one)",
            kindVanished: "No longer in the plan",
            kindDifference: "Changed for children",
            nothing: "Nothing is recorded as changed between these days.",
            uncompared: Counted(
                one:
                    "{count} earlier span is not compared here. The page of each \(nouns.action.one) tells its whole history.",
                other:
                    "{count} earlier spans are not compared here. The page of each \(nouns.action.one) tells its whole history."
            ))
    }
}
