/// What stands in papers: board reports, committee reports, annexes and threads.
package struct ReportWords: Sendable {
    /// The list of papers, and what stands above it.
    package let title, leadIn: String
    /// How many papers there are.
    package let papers: Counted
    /// The kinds of papers.
    package let board, committee, annex, thread, threadInShort: String
    /// What stands in the list of papers: its columns.
    package let paper, kind, meeting, asAt, files: String
    /// The facts at a paper's head.
    package let to, reportOf, portfolio, clearedBy: String
    /// The parts of a committee report, in the order in which councils print them.
    package let summary, recommendations, background, consultation, options, analysis, councilPlan, implications: String
    package let risk: String
    /// How the recommendations begin (`board`), where no board is named, and what stands before a reason.
    package let isAskedTo: Phrase
    package let meetingIsAskedTo, reason: String
    /// That there is nothing to say under some heads (`heads`).
    package let noImplications: Phrase
    /// What stands at a paper's end.
    package let contactDetails, author, chiefOfficer, contacts, wards, backgroundPapers, annexes, abbreviations: String
    /// An annex by its letter (`letter`).
    package let annexLetter: Phrase
    /// An annex with its title (`annex`, `title`).
    package let annexOf: Phrase
    /// That a paper was given out (`date`, `version`), the first time and after a correction, and the same where the day
    /// is not known.
    package let issued, corrected, issuedUndated, correctedUndated: Phrase
    /// The foot of a sheet: `Page 1 of 2` is made of these.
    package let page, of: String
    /// What stands between the name of a part of a paper and the number of its page.
    package let onPage: String
    /// The parts of a board report.
    package let boardIsAsked, exceptions, changed, difference, meetings, due, waiting, load, word, text, figures,
        dueLater, changedInFull, progress, threads, otherActions, kept: String
    /// That there is no earlier report or meeting of the board to compare with.
    package let firstToBoard: String
    /// How many more there are (`count`), and the part that has them (`place`); the part that says how something is known.
    package let moreIn, howKnown, moreAndHowKnown: Phrase
    /// How many stood how by their dates at the meetings before.
    package let atMeetingsInBrief: String
    /// Those that ended and were not completed, by how (`ways`), and the ways.
    package let ended: Phrase
    package let withdrawn, takenIntoOthers, withPlan: String
    /// Who has one open action, none of them past its date (`leads`).
    package let oneEach: Phrase
    /// How many actions stood how at the meetings before, and in all; what each lead carries.
    package let atMeetings, allActions, openByLead, request: String
    /// What the table by section shows, and which actions have rows in it; the part that has the others (`place`).
    package let bySection: String
    package let onlyExceptions: Phrase
    /// That nothing was reported; on how many of `all` something was, and for how many of these evidence is named.
    package let noWord: String
    package let ownWord, evidencedWord: Phrase
    /// Who checked the differences (`differences`): others, the lead, nobody who is named.
    package let checkedWord: Phrase
    /// By when the papers of a meeting are due (`date`), by which clock (`clock`); the rule follows.
    package let papersDue: Phrase
    /// The contents of a paper.
    package let contents: String
    /// What was asked, and what came of it.
    package let asked, askedBefore, askedOn, about, cameOfIt, nothingCame: String
    /// The number of a paragraph that there is none of.
    package let unknownParagraph: String
}

extension ReportWords {
    /// In English.
    static func english(_ nouns: Nouns) -> ReportWords {
        ReportWords(
            title: "Papers",
            leadIn:
                "Reports to boards and committees, with their \(nouns.annex.many), each as at the day that it names.",
            papers: Counted(one: "{count} paper", other: "{count} papers"),
            board: "Board report",
            committee: "Committee report",
            annex: nouns.annex.upperOne,
            thread: "Thread of one \(nouns.recommendation.one)",
            threadInShort: "Thread",
            paper: "Paper",
            kind: "Kind",
            meeting: "Meeting",
            asAt: "As at",
            files: "Files",
            to: "To",
            reportOf: "Report of",
            portfolio: "Portfolio of",
            clearedBy: "Cleared by",
            summary: "Summary",
            recommendations: "Recommendations",
            background: "Background",
            consultation: "Consultation",
            options: "Options",
            analysis: "Analysis",
            councilPlan: "Council plan",
            implications: "Implications",
            risk: "Risk management",
            isAskedTo: "The {board} is asked to:",
            meetingIsAskedTo: "The meeting is asked to:",
            reason: "Reason:",
            noImplications: "There is nothing to report at this stage under: {heads}.",
            contactDetails: "Contact details",
            author: "Author",
            chiefOfficer: "Chief officer responsible",
            contacts: "For more information",
            wards: "Wards affected",
            backgroundPapers: "Background papers",
            annexes: nouns.annex.upperMany,
            abbreviations: "What the abbreviations mean",
            annexLetter: "\(nouns.annex.upperOne) {letter}",
            annexOf: "{annex}: {title}",
            issued: "Issued on {date}, version {version}",
            corrected: "Corrected: issued again on {date}, version {version}",
            issuedUndated: "Version {version}, day of issue not stated",
            correctedUndated: "Corrected: version {version}, day of issue not stated",
            page: "Page",
            of: "of",
            onPage: ", page",
            boardIsAsked: "What the board is asked to decide",
            exceptions: "What is past its date or at risk, why, and when it is back",
            changed: "What changed",
            difference: "What difference it made",
            meetings: "Where \(nouns.action.many) stood at each meeting",
            due: "Due next",
            waiting: "Who has not reported",
            load: "Load by \(nouns.lead.one)",
            word: "On whose word this rests",
            text: "Report",
            figures: "What the figures say",
            dueLater: "Due next, continued",
            changedInFull: "What changed, one by one",
            progress: "Progress by \(nouns.section.one)",
            threads: "\(nouns.appendix.upperOne): the threads",
            otherActions: "\(nouns.appendix.upperOne): the other \(nouns.action.many)",
            kept: "\(nouns.appendix.upperOne): faults kept as printed",
            firstToBoard:
                "No earlier report to this board or meeting of it is recorded, so there is nothing to compare with.",
            moreIn: "{count} more: {place}.",
            howKnown: "When, how this is known and who checked it: {place}.",
            moreAndHowKnown: "{count} more, and when, how this is known and who checked it: {place}.",
            atMeetingsInBrief: "\(nouns.action.upperMany) by their dates at the last meetings and now",
            ended: "Ended: {ways}",
            withdrawn: "withdrawn",
            takenIntoOthers: "taken into others",
            withPlan: "with the \(nouns.plan.one)",
            oneEach: "With one open \(nouns.action.one) each, none past its date: {leads}.",
            atMeetings: "\(nouns.action.upperMany) by status at the last meetings and now",
            allActions: "All \(nouns.action.many)",
            openByLead: "Open \(nouns.action.many) by \(nouns.lead.one)",
            request: "What was asked",
            bySection: "How each \(nouns.section.one) stands",
            onlyExceptions:
                "Only \(nouns.action.many) that are past their dates, at risk or moved have rows here. The others: {place}.",
            noWord:
                "Nothing was reported on these \(nouns.action.many). What stands here is the \(nouns.plan.one)’s own, and nobody has said how far it is done.",
            ownWord:
                "Something was reported on {reported} of {all}. For {evidenced} of these a report names evidence; the others rest on what their \(nouns.lead.many) say.",
            evidencedWord: "Something was reported on {reported} of {all}, each time with its evidence.",
            checkedWord:
                "{differences} Checked by somebody other than the \(nouns.lead.one): {others}; by the \(nouns.lead.one): {lead}; by whom is not stated: {nobody}.",
            papersDue: "Papers for this meeting are due by {date} ({clock}):",
            contents: "Contents",
            asked: "What was asked, and what came of it",
            askedBefore: "Requests of earlier meetings",
            askedOn: "Asked on",
            about: "About",
            cameOfIt: "What came of it",
            nothingCame: "Nothing is stated of what came of it.",
            unknownParagraph: "?")
    }
}
