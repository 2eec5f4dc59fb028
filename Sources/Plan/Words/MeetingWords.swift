/// Meetings, agendas, minutes and work plans.
package struct MeetingWords: Sendable {
    /// The list of meetings, and what stands above it.
    package let title, leadIn: String
    /// The kinds of pages.
    package let meeting, minutes, body, workPlan, minute: String
    /// Tables and their columns.
    package let meetings: Counted
    package let toCome, held, day, agenda, papersBy, state, answer, member, role, from, until: String
    /// The facts of a meeting.
    package let time, place, called, clerk, speak, filming, cancelled, boardKind: String
    /// By when to register to speak (`time`, `day`).
    package let speakBy: Phrase
    /// An agenda: what stands beside an item.
    package let presenter, paper, annexes, noPaper, purpose, late, about, planned: String
    /// The pages of a pack that somebody else numbered (`pages`).
    package let printedPages: Phrase
    package let purposes: [AgendaItem.Purpose: String]
    /// Why the public may not have a paper (`reason`), who confirmed the title, and the notices.
    package let notForPublication, confidential, publicInterest, titleConfirmedBy, privateNotice, furtherNotice,
        representations, response, urgency, keyDecision, exception: String
    package let exemptBy: Phrase
    /// Minutes.
    package let present, apologies, attended, substitutes, declarations, started, finished, resolved, reason,
        corrections: String
    /// Somebody who sat for somebody (`who`, `other`), an interest (`who`, `interest`), and in which business (`item`).
    package let satFor, declared, declaredIn: Phrase
    /// Whether they are approved (`meeting`).
    package let draft, shortDraft, shortApproved, shortCorrected: String
    package let approved, approvedWithCorrections: Phrase
    /// A minute by its number (`number`), and an item (`number`).
    package let numbered, itemNumbered: Phrase
    /// The same within a sentence.
    package let minuteInText, itemInText: Phrase
    /// That a later meeting corrects what stands here (`meeting`).
    package let corrects: Phrase
    /// What was asked for.
    package let asksInAll: Counted
    package let asked, askedOf, nobodyNamed, recommendedTo, answered, open: String
    package let askedBy, replyBy, passed, received: Phrase
    package let receivedNotStated: String
    /// What bodies said about something.
    package let said, onAgenda: String
    /// The law, with what it was compared with and by whom days are settled (`text`), for which rules (`rules`).
    package let law, rule, lastDay, done, source, computed, noLaw: String
    package let notChecked, checked, settledBy, inTime, wasLate: Phrase
    /// How members stand.
    package let members, byOffice: String
    package let kinds: [Board.Kind: String]
    package let roles: [OfficeHolder.Role: String]
    /// What rules ask for.
    package let duties: [AccessRule.Duty: String]
    /// Work plans.
    package let planItems, versions, without: String
    package let carriedTo, carriedFrom, dropped, added: Phrase
    package let onTheAgenda: String
    package let calendar: String
    /// The pack of a meeting (`meeting`), and the notice at its head (`board`).
    package let pack: String
    package let packOf, noticeOfPublic, noticeOf: Phrase
    /// On which pages a paper stands: what is before the number of the only one, of the first of several, and of the last.
    package let onPage, onPages, toPage: String
    /// The same in the pack, from a page of the site (`first`, `last`).
    package let pageOfPack, pagesOfPack: Phrase
    /// The same of a supplement (`number`), what it is called, the notice at its head (`meeting`), and on which day it was
    /// published (`day`).
    package let pageOfSupplement, pagesOfSupplement, supplement, supplementTo, publishedOn: Phrase
    /// What a supplement adds or corrects, and that a paper was not there yet.
    package let adds, toFollow: String
    /// How papers can be had in other languages.
    package let languages, telephone: String
    /// A version of a work plan (`version`, `day`).
    package let workPlanOn: Phrase
    /// The papers of a pack that the public may not have, and what stands before the numbers of their pages.
    package let ownPapers, ownMark: String
    /// That an item stands there once more, with what everybody's copy lacks.
    package let inFull: String
    /// That a pack claims no standard because of papers that others made (`papers`), and that they can be had otherwise.
    package let unclaimed: Phrase
    package let otherFormat: String
    /// That problem of a pack, in the accessibility statement (`papers`).
    package let unclaimedProblem: Phrase
    /// A document as others made it.
    package let asMade: String
    /// What stands on a page between two papers.
    package let leftBlank: String
    /// That a paper is not printed in the pack (`paper`).
    package let publishedByItself: Phrase
    package let contact: String
    /// The days of the week, Monday first.
    let weekdays: [String]
    /// What an entry of the calendar says (`board`).
    package let meetingOf, papersFor: Phrase
}

extension MeetingWords {
    /// In English.
    static func english(_ nouns: Nouns) -> MeetingWords {
        MeetingWords(
            title: "Meetings",
            leadIn:
                "What boards and committees take, what they decided, and what came of what they asked for. Days are computed; the proper officer decides.",
            meeting: "Meeting", minutes: "Minutes", body: "Body", workPlan: "Work plan", minute: "Minute",
            meetings: Counted(one: "{count} meeting", other: "{count} meetings"),
            toCome: "Meetings to come", held: "Meetings that were held", day: "Day", agenda: "Agenda",
            papersBy: "Papers published by", state: "How it stands", answer: "What came of it", member: "Member",
            role: "Office",
            from: "From", until: "Until",
            time: "Time", place: "Place", called: "Called to it", clerk: "Whom to ask", speak: "To speak, register by",
            filming: "Filming", cancelled: "Not held", boardKind: "Kind of body",
            speakBy: "{time} on {day}",
            presenter: "Presented by", paper: "Paper", annexes: nouns.annex.upperMany, noPaper: "No paper",
            purpose: "For",
            late: "Taken late", about: "About", planned: "In the work plan",
            printedPages: "pages {pages} in the source",
            purposes: [.decision: "Decision", .noting: "Noting", .discussion: "Discussion"],
            notForPublication: "Not for publication", confidential: "Confidential information",
            publicInterest: "Why it is kept back", titleConfirmedBy: "Title confirmed by",
            privateNotice: "Notice of private business", furtherNotice: "Further notice",
            representations: "What was said against it", response: "Answer to that", urgency: "Urgency agreed by",
            keyDecision: "Key decision announced", exception: "Notice given instead",
            exemptBy: "Exempt by paragraph {paragraph} of Schedule 12A to the Local Government Act 1972",
            present: "Present", apologies: "Apologies", attended: "In attendance", substitutes: "Substitutes",
            declarations: "Declarations of interest", started: "Started", finished: "Finished", resolved: "Resolved",
            reason: "Reason", corrections: "Corrections",
            satFor: "{who} for {other}", declared: "{who}: {interest}", declaredIn: "(in {item})",
            draft: "Draft: no later minutes here approve them",
            shortDraft: "Draft", shortApproved: "Approved", shortCorrected: "Approved with corrections",
            approved: "Approved as a correct record: {meeting}",
            approvedWithCorrections: "Approved with corrections: {meeting}",
            numbered: "Minute {number}", itemNumbered: "Item {number}",
            minuteInText: "minute {number}", itemInText: "item {number}",
            corrects: "A later meeting corrected these minutes. Their text stands as it was: {meeting}",
            asksInAll: Counted(one: "{count} thing that was asked for", other: "{count} things that were asked for"),
            asked: "What was asked for, and what came of it", askedOf: "Asked of", nobodyNamed: "not stated",
            recommendedTo: "Recommended to", answered: "Answered", open: "Unanswered",
            askedBy: "by {day}", replyBy: "reply due by {day}",
            passed: "Unanswered; it was due by {day}",
            received: "received on {day}",
            receivedNotStated: "the day on which it was received is not stated, so no clock runs",
            said: "What committees said and decided", onAgenda: "On the agenda",
            law: "What the law of the day asks for", rule: "Rule", lastDay: "Last day", done: "Done", source: "Source",
            computed: "Computed from the rules of the calendar; the proper officer decides.",
            noLaw: "No law opens its meetings and papers to the public.",
            notChecked: "Not compared with the law’s own words: {rules}.",
            checked: "Compared with {text}: {rules}.", settledBy: "Which days count is settled by {text}: {rules}.",
            inTime: "{day}, in time",
            wasLate: "{day}, after the last day",
            members: "Members", byOffice: "Members stand by their offices",
            kinds: [
                .executive: "Executive", .committee: "Council or committee", .joint: "Joint committee",
                .partnership: "Statutory partnership", .board: "Board",
            ],
            roles: [
                .chair: "Chair", .viceChair: "Vice-chair", .member: "Member", .votingCoOptee: "Co-optee with a vote",
                .coOptee: "Co-optee", .substitute: "Substitute",
            ],
            duties: [
                .notice: "Notice of the meeting", .papers: "Agenda and papers open to the public", .late: "Late items",
                .participation: "Registering to speak", .exclusion: "Excluding the public",
                .privateNotice: "Notice of private business", .furtherNotice: "Further notice of private business",
                .privateUrgency: "Urgent private business", .keyDecision: "Announcing a key decision",
                .exception: "General exception", .specialUrgency: "Special urgency", .record: "Record of decisions",
                .backgroundPapers: "Background papers", .callIn: "Call-in", .reply: "Reply to scrutiny",
            ],
            planItems: "Items", versions: "Versions", without: "No meeting yet",
            carriedTo: "carried to {day}", carriedFrom: "carried from {day}", dropped: "dropped on {day}",
            added: "added on {day}", onTheAgenda: "agenda:",
            calendar: "Meetings and publication days as a calendar",
            pack: "Pack", packOf: "Agenda pack: {meeting}", noticeOfPublic: "Notice of a public meeting of {board}",
            noticeOf: "Notice of a meeting of {board}", onPage: "page", onPages: "pages", toPage: "to",
            pageOfPack: "page {first} of the pack", pagesOfPack: "pages {first} to {last} of the pack",
            pageOfSupplement: "page {first}, in supplement {number}",
            pagesOfSupplement: "pages {first} to {last}, in supplement {number}",
            supplement: "Supplement {number}", supplementTo: "Supplement {number} to the agenda pack: {meeting}",
            publishedOn: "Published on {day}",
            adds: "What it adds or corrects", toFollow: "to follow", languages: "Languages", telephone: "Telephone",
            workPlanOn: "Version {version}, as it stood on {day}",
            ownPapers: "Papers that are not for publication", ownMark: "E",
            inFull: "Once more, with what everybody’s copy lacks.",
            unclaimed:
                "This pack claims no standard of accessibility, because papers in it that others made do not: {papers}.",
            otherFormat: "Ask whom to ask below for them in another format.",
            unclaimedProblem:
                "Papers in it that others made do not say that they can be read by everybody: {papers}. They can be had in another format on request.",
            asMade: "As it was made",
            leftBlank: "This page is intentionally left blank",
            publishedByItself: "This paper is published by itself and is not printed here: {paper}",
            contact: "Contact",
            weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
            meetingOf: "{board}: meeting", papersFor: "{board}: last day to publish the papers")
    }

    fileprivate func weekday(of day: Day) -> String { weekdays[day.weekday.rawValue - 1] }

    /// The letter of a resolution among several, as minutes print it: `(ii)`.
    package static func letter(_ place: Int) -> String {
        let ones = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"]
        let number = place + 1
        return "(" + String(repeating: "x", count: number / 10) + ones[number % 10] + ")"
    }
}

extension Words {
    /// A day with its weekday: `Tuesday 24 September 2019`.
    package func dayWithWeekday(_ day: Day) -> String { "\(meetings.weekday(of: day)) \(self.day(day))" }
}
