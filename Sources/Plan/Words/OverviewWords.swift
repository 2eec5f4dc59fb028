/// The first page.
package struct OverviewWords: Sendable {
    /// What the figures at the head are of, each as it stands after its number.
    package let open, overdue, atRisk, decisions, quiet: String
    /// The headings of parts.
    package let attention, progress, threads, quietBy, updates, contents: String
    /// What the attention table holds.
    package let attentionNote: String
    /// The sum as a sentence (`plan`, `come`, `open`), with what ended (`ended`).
    package let sum, sumLess: Phrase
    /// Its members (`count`).
    package let sumFirst, sumAdded, sumCompleted, sumWithdrawn, sumMerged, sumEnded: Phrase
    /// Columns.
    package let why, howItStands, silentActions, longest, updated, whatWasSaid, about: String
    /// Where there is nothing.
    package let nothingSlipped, noUpdates, noneSilent: String
    /// The rest of a list (`count`), and the way to a page of its own.
    package let more: Counted
    package let allDeadlines, allQuiet, allMoved, allDifferences, allMatrix, allVersions: String
    /// How many differences are recorded, and how recommendations share them (`with`, `all`).
    package let differences: Counted
    package let differenceReach: Phrase
    /// The latest of the judgements (`inspection`).
    package let judgedBy: Phrase
}

extension OverviewWords {
    /// In English.
    static func english(_ nouns: Nouns) -> OverviewWords {
        OverviewWords(
            open: "open now",
            overdue: "overdue",
            atRisk: "at risk or late in part",
            decisions: "decisions asked for",
            quiet: "not reported",
            attention: "What slipped or may slip, and why",
            progress: "Progress in figures",
            threads: "The threads",
            quietBy: "Who has not reported",
            updates: "Last updated",
            contents: "On this page",
            attentionNote:
                "The longest over first; then what is stated as late or at risk; then \(nouns.action.many) with a late step.",
            sum: "{plan}: {come}; {open} open now.",
            sumLess: "{plan}: {come}, less {ended}, leaves {open} open now.",
            sumFirst: "{count} first agreed",
            sumAdded: "{count} added",
            sumCompleted: "{count} completed",
            sumWithdrawn: "{count} withdrawn",
            sumMerged: "{count} merged or carried",
            sumEnded: "{count} ended with the plan",
            why: "Latest progress, and why",
            howItStands: "How it stands",
            silentActions: "\(nouns.action.upperMany) not reported",
            longest: "Longest silence",
            updated: "Updated",
            whatWasSaid: "What was reported",
            about: "About",
            nothingSlipped: "Nothing is overdue, late or at risk.",
            noUpdates: "Nothing has been reported on a plan in force.",
            noneSilent: "Everything open was reported on in time.",
            more: Counted(one: "and {count} more", other: "and {count} more"),
            allDeadlines: "All deadlines by month",
            allQuiet: "Every \(nouns.action.one) not reported",
            allMoved: "Every date that moved, with and without agreement",
            allDifferences: "Every difference made, by \(nouns.recommendation.one) and \(nouns.section.one)",
            allMatrix: "The \(nouns.recommendation.many) against all plans and \(nouns.section.many)",
            allVersions: "All versions of all plans",
            differences: Counted(
                one: "{count} difference made for children is recorded.",
                other: "{count} differences made for children are recorded."),
            differenceReach: "They belong to {with} of {all}.",
            judgedBy: "Judgements: {inspection}")
    }
}
