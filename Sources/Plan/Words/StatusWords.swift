/// How actions stand, beside the words of the council's scale.
package struct StatusWords: Sendable {
    /// A state.
    package let notStated, paused, restarted, withdrawn, endedWithPlan, notYetAdded, laterDateAsked: String
    /// How long over its date something is, or nothing was reported (`days`).
    package let overdueBy, lateBy, quietFor: Phrase
    /// How long over their dates steps are (`steps`, `days`): one, and the longest of several.
    package let stepLateBy, stepsLateBy: Phrase
    /// Until when it rests (`date`), and where it goes on (`actions`).
    package let pausedUntil, mergedInto, splitInto, carriedTo: Phrase
    /// How many have a status (`count`, `status`).
    package let numbered: Phrase
}

extension StatusWords {
    /// In English.
    static let english = StatusWords(
        notStated: "Not stated",
        paused: "Paused",
        restarted: "Restarted",
        withdrawn: "Withdrawn",
        endedWithPlan: "Ended with its plan",
        notYetAdded: "Not yet added",
        laterDateAsked: "Later date asked for",
        overdueBy: "Overdue: {days} over",
        lateBy: "Late: {days} over",
        quietFor: "Nothing reported for {days}",
        stepLateBy: "{steps}: {days} over",
        stepsLateBy: "{steps}: up to {days} over",
        pausedUntil: "Paused until {date}",
        mergedInto: "Merged into {actions}",
        splitInto: "Split into {actions}",
        carriedTo: "Carried to {actions}",
        numbered: "{status}: {count}")
}
