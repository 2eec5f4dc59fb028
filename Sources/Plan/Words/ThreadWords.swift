/// The thread of a recommendation, drawn and as a list.
package struct ThreadWords: Sendable {
    /// The name of the part, and of the drawing (`recommendation`).
    package let heading: String
    package let drawing: Phrase
    /// The knots of the thread.
    package let finding, recommendation, doneFirst, actions, measures, difference, later: String
    /// What stands in a knot of which nothing is known.
    package let none: String
    /// Things that are counted in it.
    package let accounts, measuresTagged, differencesMade: Counted
    /// Where something was found (`inspection`); how many actions of a plan (`actions`, `plan`).
    package let foundIn, ofPlan: Phrase
    /// How many of the measures carry the tag (`measures`, `tagged`), and that none does.
    package let ofWhichTagged, noneTagged: Phrase
    /// The headings of the page's parts.
    package let cameFrom, firstDone, beingDone, nextInspection: String
    /// What the next inspection said: nothing yet, or who carries it on.
    package let noLaterInspection, takenUpBy: String
    /// That no earlier finding is named.
    package let noEarlier: String
    /// That nothing of what is being done is past its date.
    package let nonePast: String
    /// That the recommendation was made (`inspection`, `date`).
    package let madeBy: Phrase
    /// That the dates of the log say how it was checked.
    package let whoChecked: String
}

extension ThreadWords {
    /// In English.
    static func english(_ nouns: Nouns) -> ThreadWords {
        ThreadWords(
            heading: "The thread",
            drawing: "The thread of {recommendation}, from finding to difference made; the list says the same",
            finding: "Found before",
            recommendation: "Recommended",
            doneFirst: "First done",
            actions: "\(nouns.action.upperMany) of plans in force",
            measures: "How we will know",
            difference: "Difference made",
            later: "Taken up by",
            none: "Nothing stated",
            accounts: Counted(one: "{count} account of what was done", other: "{count} accounts of what was done"),
            measuresTagged: Counted(one: "{count} measure", other: "{count} measures"),
            differencesMade: Counted(one: "{count} difference made", other: "{count} differences made"),
            foundIn: "({inspection})",
            ofPlan: "{actions} of {plan}",
            ofWhichTagged: "{measures} ({tagged} naming it)",
            noneTagged: "{measures} (none naming it)",
            cameFrom: "Where it came from",
            firstDone: "What was first done",
            beingDone: "What is done about it, and by whom",
            nextInspection: "What the next inspection said",
            noLaterInspection: "No later inspection that these pages know of speaks of it.",
            takenUpBy: "A later inspection takes it up:",
            noEarlier: "No earlier finding is named as its origin.",
            nonePast: "No \(nouns.action.one) and no step is past its date.",
            madeBy: "Made by {inspection}, {date}",
            whoChecked: "What difference it made, and who checked")
    }
}
