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
    /// A status with its number.
    package let state: Phrase
    /// Kinds of gaps.
    package let noAction, noActionNone: String
    package let ownMeasures, withoutMeasure, measuresOf, withoutTag: String
    /// Short names of gaps in a thread.
    package let gapNoAction, gapNoTaggedMeasure, gapNoDifference: String
    package let gapNoLead, gapNoDate, gapNoMeasure, gapNoEvidence: Counted
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
    static let english = MatrixWords(
        title: "Matrix",
        leadIn: "Each recommendation against the plans and sections that answer it, and what is missing.",
        byPlan: "Recommendations and plans",
        gaps: "Named gaps",
        bySection: "Sections of {plan}",
        bySectionPart: "{first} to {last}",
        planCaption: "Actions that answer each recommendation, by plan",
        gapCaption: "Measures that are missing or untagged, by section of plans in force",
        nothing: "None",
        state: "{status} {count}",
        noAction: "Recommendations that no action of a plan in force carries",
        noActionNone: "Every recommendation that no later one takes up is carried by an action of a plan in force.",
        ownMeasures: "Actions and sections without measures, and measures without a tag",
        withoutMeasure: "Actions without a measure of their own",
        measuresOf: "Measures of the section",
        withoutTag: "Measures that carry no tag",
        gapNoAction: "no action in force",
        gapNoTaggedMeasure: "no tagged measure",
        gapNoDifference: "no difference stated",
        gapNoLead: Counted(one: "{count} action without a lead", other: "{count} actions without a lead"),
        gapNoDate: Counted(one: "{count} action without a date", other: "{count} actions without a date"),
        gapNoMeasure: Counted(one: "{count} action without a measure", other: "{count} actions without a measure"),
        gapNoEvidence: Counted(
            one: "{count} complete without evidence", other: "{count} complete without evidence"),
        ownPage: "The sections of {plan} stand on pages of their own:",
        noSection: "No section of this plan answers a recommendation.",
        measureNote: "A measure of the section counts for all its actions.",
        ofAll: "{untagged} of {all}")
}
