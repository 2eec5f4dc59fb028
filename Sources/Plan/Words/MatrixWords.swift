/// Recommendations against plans and their sections, and what is missing there.
package struct MatrixWords: Sendable {
    /// The page.
    package let title, leadIn: String
    /// The parts of the page; the sections of a plan (`plan`), and of some of them (`first`, `last`).
    package let byPlan, gaps: String
    package let bySection, bySectionPart: Phrase
    /// The captions of tables.
    package let planCaption, gapCaption: String
    /// What stands in a cell without an action, and how it is read out.
    package let nothing: String
    /// Kinds of gaps.
    package let noAction, noActionNone, noActionBut, refused, notLinked: String
    package let ownMeasures, withoutMeasure, measuresOf, withoutTag: String
    /// Short names of gaps in a thread.
    package let gapNoAction, gapNotLinked, gapNoTaggedMeasure, gapNoDifference: String
    package let gapNoLead, gapNoDate, gapNoMeasure, gapNoEvidence, gapNoReport, gapNoStatus: Counted
    /// Which plan stands on a page of its own (`plan`).
    package let ownPage: Phrase
    /// A plan without a section that answers one.
    package let noSection: String
    /// That the measures of a section count for its actions.
    package let measureNote: String
    /// Untagged of all (`untagged`, `all`).
    package let ofAll: Phrase
}

extension MatrixWords {
    /// In English.
    static func english(_ nouns: Nouns) -> MatrixWords {
        MatrixWords(
            title: "Matrix",
            leadIn:
                "Each \(nouns.recommendation.one) against the \(nouns.plan.many) and \(nouns.section.many) that answer it, and what is missing.",
            byPlan: "\(nouns.recommendation.upperMany) and \(nouns.plan.many)",
            gaps: "Named gaps",
            bySection: "\(nouns.section.upperMany) of {plan}",
            bySectionPart: "{first} to {last}",
            planCaption: "\(nouns.action.upperMany) that answer each \(nouns.recommendation.one), by \(nouns.plan.one)",
            gapCaption:
                "Measures that are missing or name no \(nouns.recommendation.one), by \(nouns.section.one) of \(nouns.plan.many) in force",
            nothing: "None",
            noAction:
                "\(nouns.recommendation.upperMany) that no \(nouns.action.one) of \(nouns.plan.anyOne) in force carries",
            noActionNone:
                "Every \(nouns.recommendation.one) that no later one takes up is carried by at least one \(nouns.action.one) of \(nouns.plan.anyOne) in force.",
            noActionBut:
                "All others that no later one takes up are carried by at least one \(nouns.action.one) of \(nouns.plan.anyOne) in force.",
            refused: "Not accepted:",
            notLinked: "Of these this site links nothing in force:",
            ownMeasures:
                "\(nouns.action.upperMany) and \(nouns.section.many) without measures, and measures that name no \(nouns.recommendation.one)",
            withoutMeasure: "\(nouns.action.upperMany) without a measure of their own",
            measuresOf: "Measures of the \(nouns.section.one)",
            withoutTag: "Measures that name no \(nouns.recommendation.one)",
            gapNoAction: "no \(nouns.action.one) in force",
            gapNotLinked: "not linked by this site",
            gapNoTaggedMeasure: "no measure that names it",
            gapNoDifference: "no difference stated",
            gapNoLead: Counted(
                one: "{count} \(nouns.action.one) with no \(nouns.lead.one)",
                other: "{count} \(nouns.action.many) with no \(nouns.lead.one)"),
            gapNoDate: Counted(
                one: "{count} \(nouns.action.one) without a date", other: "{count} \(nouns.action.many) without a date"),
            gapNoMeasure: Counted(
                one: "{count} \(nouns.action.one) without a measure",
                other: "{count} \(nouns.action.many) without a measure"),
            gapNoEvidence: Counted(
                one: "{count} complete without evidence", other: "{count} complete without evidence"),
            gapNoReport: Counted(
                one: "{count} \(nouns.action.one) not reported", other: "{count} \(nouns.action.many) not reported"),
            gapNoStatus: Counted(
                one: "{count} \(nouns.action.one) with no status",
                other: "{count} \(nouns.action.many) with no status"),
            ownPage: "The \(nouns.section.many) of {plan} stand on pages of their own:",
            noSection: "No \(nouns.section.one) of this \(nouns.plan.one) answers any \(nouns.recommendation.one).",
            measureNote: "A measure of the \(nouns.section.one) counts for all its \(nouns.action.many).",
            ofAll: "{untagged} of {all}")
    }
}
