/// Long lists and how they are split.
package struct ListWords: Sendable {
    /// The pages.
    package let attention, quiet, moved, difference, versions: String
    /// What stands under their titles.
    package let attentionLeadIn, movedLeadIn, differenceLeadIn, versionsLeadIn: String
    /// What was not reported for how long (`days`).
    package let quietLeadIn: Phrase
    /// The parts of pages.
    package let withoutAgreement, withAgreement, byRecommendation, bySection, byLead, actions: String
    /// Where there is nothing.
    package let noneMoved, noneAgreed, noVersions: String
    package let noDifferences: Phrase
    /// That some differences are counted more than once.
    package let sharedDifferences: String
    /// When a date was asked for or agreed (`date`).
    package let askedOn, agreedOn: Phrase
    /// Columns.
    package let datedFrom, datedTo, kinds, checkedBy, latest, differences, supersedes: String
    /// Which page of a list it is (`number`, `count`), and the name of a page (`page`, `number`).
    package let pageOf, pageNamed: Phrase
    /// The way to the other pages of a list, and to where one goes on (`number`).
    package let pages: String
    package let goesOn: Phrase
    /// Rows of a list (`first`, `last`, `all`).
    package let rows: Phrase
    /// What stands above a table about what all of its rows share (`count`), or most of them (`same`, `count`).
    package let sameInAll, sameInMost: Phrase
    /// That nothing is stated where cells of some columns (`columns`) are empty.
    package let emptyCells: Phrase
    /// Things that are counted.
    package let moves: Counted
}

extension ListWords {
    /// In English.
    static func english(_ nouns: Nouns) -> ListWords {
        ListWords(
            attention: "What slipped or may slip",
            quiet: "Who has not reported",
            moved: "Dates that moved",
            difference: "What changed\(nouns.forPeople)",
            versions: "Versions",
            attentionLeadIn:
                "Open \(nouns.action.many) of \(nouns.plan.many) in force that are past their dates, stated as late or at risk, or have \(nouns.step.anyOne) past its date.",
            movedLeadIn:
                "A date moves when somebody agrees. Until then the \(nouns.action.one) is measured against its last agreed date.",
            differenceLeadIn:
                "Every difference made\(nouns.forPeople) that the \(nouns.plan.many) record, with how it is known and who checked.",
            versionsLeadIn:
                "The versions of every \(nouns.plan.one), what superseded what, and how \(nouns.plan.many) ended.",
            quietLeadIn: "Open \(nouns.action.many) on which nothing was reported for more than {days}.",
            withoutAgreement: "Later dates asked for and not agreed",
            withAgreement: "Dates that moved with agreement",
            byRecommendation: "By \(nouns.recommendation.one)",
            bySection: "By \(nouns.section.one)",
            byLead: "By \(nouns.lead.one)",
            actions: "The \(nouns.action.many)",
            noneMoved: "No later date was asked for without being agreed.",
            noneAgreed: "No date has moved.",
            noVersions: "No version is stated.",
            noDifferences: "no source states what difference {plan} made\(nouns.forPeople).",
            sharedDifferences:
                "A difference that belongs to several \(nouns.recommendation.many) counts for each of them.",
            askedOn: "asked for on {date}",
            agreedOn: "agreed on {date}",
            datedFrom: "From",
            datedTo: "To",
            kinds: "How it is known",
            checkedBy: "Who checked",
            latest: "Latest",
            differences: "Differences",
            supersedes: "Supersedes",
            pageOf: "Page {number} of {count}",
            pageNamed: "{page}, page {number}",
            pages: "Pages",
            goesOn: "Continued on page {number}",
            rows: "{first} to {last} of {all}",
            sameInAll: "The same in all {count} rows:",
            sameInMost: "The same in {same} of {count} rows; each of the others says its own:",
            emptyCells: "Where nothing stands under {columns}, nothing is stated.",
            moves: Counted(one: "{count} date", other: "{count} dates"))
    }
}
