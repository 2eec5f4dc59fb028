package import Plan

/// How a step of an action stands on a day.
package struct StepState: Sendable {
    /// Its place among the action's steps, from 0.
    package let index: Int
    /// The date that counts for it: its own, or the one of the action's dates that stands in its place, while none of
    /// them has moved. Nil when it has none.
    package let due: WrittenWhen?
    /// What was last said of how it stands.
    package let move: LogEntry.Move?
    /// How it is known that it was done, where the row that says so tells.
    package let evidence: PlainText?
    /// How many days ago that was, when that is longer than the site allows and it is worked on; else nil.
    package let statedDaysAgo: Int?
    /// How it stands. Only rows about the step itself say so, never its words or those of the action.
    package let standing: WorkState
    /// How many days ago its date passed, or how many it was done after it; 0 when it was not.
    package let daysPast: Int
    /// What was last reported of it, since its date where that has passed, and does not say whether it is complete.
    package let saidSince: LogEntry?
    /// Whether its date is left out as a suspected misprint.
    package let isLeftOut: Bool

    /// Whether its date has passed, nobody has said that it is done, and its action is being worked on.
    package var isPast: Bool { standing.isPast }
    /// What its last status means.
    var meaning: Status.Meaning { move?.meaning ?? .notStated }
    /// Whether it has come to an end.
    package var isDone: Bool { move?.isEnding ?? false }
}

extension LogEntry.Move {
    /// What it states of how something stands; *not stated* where it states something else.
    var meaning: Status.Meaning { if case .status(let status) = self { status.meaning } else { .notStated } }
}
