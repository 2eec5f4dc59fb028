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
    /// How many days over its date it is; 0 when it is not late.
    package let daysOver: Int

    /// Whether its date has passed, it is not done, and its action is being worked on.
    package var isLate: Bool { daysOver > 0 }
    /// Whether it has come to an end.
    package var isDone: Bool { move?.isEnding ?? false }
}
