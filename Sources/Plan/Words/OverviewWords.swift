/// The first page.
package struct OverviewWords: Sendable {
    /// The headings of parts.
    package let progress, threads, quietBy, updates, contents: String
    /// The first screen: what slipped, what is only at risk of it, what changed, what to decide, the way to all changes;
    /// the same where they are told by month.
    package let slipped, maySlip, changed, toDecide, allChanges, allChangesByMonth: String
    /// When what slipped will be back (`date`), which date is asked for (`date`), a later date as a question (`from`,
    /// `to`).
    package let backBy, asksFor, question: Phrase
    /// What was last said of it (`text`), where nobody gave a reason.
    package let lastSaid: Phrase
    /// That nothing says when it will be back.
    package let noDateGiven: String
    /// What stands before the sections and plans that are stated as a whole to be late or at risk.
    package let statedAsWhole: String
    /// What the attention table holds.
    package let attentionNote: String
    /// The sum as a sentence (`plan`, `come`, `open`), with what ended (`ended`).
    package let sum, sumLess: Phrase
    /// What is open (`count`, with `parts` of it), and its parts (`count`, `delivered`).
    package let sumOpen, sumPaused, sumOfPaused, sumOfDelivered: Phrase
    /// Its members (`count`).
    package let sumFirst, sumPublished, sumAtFirst, sumAdded, sumCompleted, sumWithdrawn, sumMerged, sumEnded: Phrase
    /// Columns.
    package let howItStands, silentActions, longest, whatWasSaid, about: String
    /// Where there is nothing.
    package let nothingSlipped, nothingPast, noneSilent: String
    /// That nothing was ever reported on a plan, or on some actions of it, and how old it is (`plan`, `actions`, `age`,
    /// `days`); how old at most (`age`).
    package let nothingYet, notYet, atMost: Phrase
    /// That some are counted more than once.
    package let jointLeads: String
    /// That nothing is to be decided, and which date the actions changed since (`date`).
    package let nothingToDecide: String
    /// Which board decides, and when (`board`, `date` of its meeting), before what it is asked; that no report puts it to one.
    package let boardDecides: Phrase
    package let noBoardAsked: String
    /// That the date of what it is to decide on passes before it sits, or even the later one that is asked for.
    package let passesFirst, askedPassesFirst: String
    /// From which id to which some are (`first`, `last`); the same of the actions of a plan; of recommendations, one and
    /// several (`ids`).
    package let fromTo, codes, codeOfRecommendation, codesOfRecommendations: Phrase
    /// What changed since a day (`date`): one of a meeting, of a paper, or the last of a month.
    package let changedSinceMeeting, changedSincePaper, changedSince: Phrase
    /// The rest of a list (`count`): of anything, of actions, of what a paper asks a board; and the way to a page of its own.
    package let more, moreActions, moreAsked: Counted
    package let allDeadlines, allQuiet, allMoved, allDifferences, allMatrix, allVersions, allPlans: String
    /// How many differences are recorded, and how recommendations share them (`with`, `all`).
    package let differences: Counted
    package let differenceReach: Phrase
    /// The recommendations of an earlier inspection that no later one takes up (`inspection`).
    package let notTakenUp: Phrase
}

extension OverviewWords {
    /// In English.
    static func english(_ nouns: Nouns) -> OverviewWords {
        OverviewWords(
            progress: "Progress in figures",
            threads: "\(nouns.recommendation.upperMany)",
            quietBy: "Who has not reported",
            updates: "Last updated",
            contents: "On this page",
            slipped: "What slipped",
            maySlip: "What may slip",
            changed: "What changed",
            toDecide: "What to decide",
            allChanges: "All changes, meeting by meeting",
            allChangesByMonth: "All changes, month by month",
            backBy: "Back by {date}.",
            asksFor: "Asks for {date}.",
            question: "Move from {from} to {to}?",
            lastSaid: "Last said: {text}",
            noDateGiven: "No date given.",
            statedAsWhole: "Stated as a whole:",
            attentionNote:
                "What is longest past its date stands first, \(nouns.action.many) and \(nouns.step.many) alike, whether or not anybody has said so; then what is stated as late or at risk; then what is dated before its \(nouns.plan.one).",
            sum: "{plan}: {come}; {open}.",
            sumLess: "{plan}: {come}, less {ended}, leaves {open}.",
            sumOpen: "{count} open now",
            sumPaused: "{count} open now, {parts}",
            sumOfPaused: "{count} of them paused",
            sumOfDelivered: "{count} of them {delivered}",
            sumFirst: "{count} first agreed",
            sumPublished: "{count} first published",
            sumAtFirst: "{count} at first",
            sumAdded: "{count} added",
            sumCompleted: "{count} completed",
            sumWithdrawn: "{count} withdrawn",
            sumMerged: "{count} merged or carried",
            sumEnded: "{count} ended with the \(nouns.plan.one)",
            howItStands: "How it stands",
            silentActions: "\(nouns.action.upperMany) not reported",
            longest: "Longest silence",
            whatWasSaid: "What was reported",
            about: "About",
            nothingSlipped: "Nothing is past its date, or stated as late or at risk.",
            nothingPast: "Nothing is past its date, or stated as late.",
            noneSilent: "Everything open was reported on in time.",
            nothingYet:
                "Nothing has been reported yet on {plan}. The \(nouns.plan.one) is {age} old; its \(nouns.action.many) count as not reported when nothing was said for more than {days}.",
            notYet:
                "Nothing has been reported yet on {actions} of {plan}, too new to count as not reported.",
            atMost: "at most {age}",
            jointLeads:
                "What several are responsible for counts for each of them, so the columns add up to more than there is.",
            nothingToDecide: "Nothing: no later date is asked for, and no report puts a question to a board.",
            boardDecides: "{board}, {date}:",
            noBoardAsked: "In no report to a board yet:",
            passesFirst: "Its date passes before the board sits.",
            askedPassesFirst: "The later date, too, passes before the board sits.",
            fromTo: "{first}–{last}",
            codes: "({first}–{last})",
            codeOfRecommendation: "{ids}: \(nouns.recommendation.one)",
            codesOfRecommendations: "{ids}: \(nouns.recommendation.many)",
            changedSinceMeeting: "What changed since the meeting of {date}",
            changedSincePaper: "What changed since the paper of {date}",
            changedSince: "What changed since {date}",
            more: Counted(one: "and {count} more", other: "and {count} more"),
            moreActions: Counted(
                one: "and {count} more \(nouns.action.one)", other: "and {count} more \(nouns.action.many)"),
            moreAsked: Counted(one: "and {count} more in that paper", other: "and {count} more in that paper"),
            allDeadlines: "All deadlines by month",
            allQuiet: "Every \(nouns.action.one) not reported",
            allMoved: "Dates asked for, and dates that moved",
            allDifferences: "Every difference made",
            allMatrix: "The \(nouns.recommendation.many) against all \(nouns.plan.many) and \(nouns.section.many)",
            allVersions: "All versions of all \(nouns.plan.many)",
            allPlans: "All \(nouns.plan.many), with their figures",
            differences: Counted(
                one: "{count} difference made\(nouns.forPeople) is recorded.",
                other: "{count} differences made\(nouns.forPeople) are recorded."),
            differenceReach: "That is for {with} of {all}.",
            notTakenUp: "{inspection}: what no later \(nouns.inspection.one) takes up")
    }
}
