/// The thread of a recommendation.
package struct ThreadWords: Sendable {
    /// The knots of the thread.
    package let found, answered, evidenced, measured, difference, later: String
    /// The thread where it is a small drawing, as it is read out (`recommendation`, `knots`): a knot (`name`, `count`),
    /// one that holds in part, and one of which nothing is known (`name`).
    package let glyph, knot, knotInPart, knotNone: Phrase
    /// What stands in a knot of which nothing is known.
    package let none: String
    /// How many of how many (`count`, `all`), and how many are stated (`count`).
    package let ofAll, stated: Phrase
    /// Where else it was found before (`findings`).
    package let foundBefore: Phrase
    /// What is complete: that it has evidence, and that nothing is.
    package let withEvidence, nothingComplete: String
    /// Measures: that they name it, that none of some does, that there is none.
    package let measuresName: String
    package let noneNames: Counted
    package let noMeasure: String
    /// Who checked what changed.
    package let byOthers, byLead, byNobody: Counted
    /// That nothing in force answers it, that no difference is stated, that a later inspection takes it up or does not.
    package let noAction, noDifference, takesUp, noLater: String
    /// Where something was found (`inspection`).
    package let foundIn: Phrase
    /// The headings of the page's parts.
    package let cameFrom, firstDone, beingDone, nextInspection: String
    /// Who carries it on.
    package let takenUpBy: String
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
            found: "Found",
            answered: "Answered",
            evidenced: "Evidence",
            measured: "Measured",
            difference: "Difference",
            later: "Later",
            glyph: "The thread of {recommendation}: {knots}",
            knot: "{name} {count}",
            knotInPart: "{name} {count} in part",
            knotNone: "{name} none",
            none: "None",
            ofAll: "{count} of {all}",
            stated: "{count} stated",
            foundBefore: "found before: {findings}",
            withEvidence: "complete, with evidence",
            nothingComplete: "no \(nouns.action.one) is said to be complete",
            measuresName: "measures name it",
            noneNames: Counted(
                one: "{count} measure, and it does not name it", other: "{count} measures, none names it"),
            noMeasure: "no measure",
            byOthers: Counted(one: "{count} checked by others", other: "{count} checked by others"),
            byLead: Counted(
                one: "{count} checked by its own \(nouns.lead.one)",
                other: "{count} checked by their own \(nouns.lead.many)"),
            byNobody: Counted(
                one: "{count} where nobody is said to have checked",
                other: "{count} where nobody is said to have checked"),
            noAction: "no \(nouns.action.one) in force",
            noDifference: "nothing is stated",
            takesUp: "takes it up",
            noLater: "no later \(nouns.inspection.one) is linked to it",
            foundIn: "({inspection})",
            cameFrom: "Where it came from",
            firstDone: "What was first done",
            beingDone: "What is done about it, and by whom",
            nextInspection: "What the next \(nouns.inspection.one) said",
            takenUpBy: "A later \(nouns.inspection.one) takes it up:",
            noEarlier: "No earlier finding is named as its origin.",
            nonePast: "No \(nouns.action.one) and no \(nouns.step.one) is past its date.",
            madeBy: "Made by {inspection}, {date}",
            whoChecked: "What difference it made, and who checked")
    }
}
