package import Plan

/// How an action stands on a day: what is stated and what follows from the dates, side by side.
///
/// A class that never changes, for the same reason as `LinkedAction`.
package final class ActionState: Sendable {
    /// Whether there is still something to do.
    package enum Life: Sendable {
        /// Being worked on, or waiting for it.
        case open
        /// Not worked on until a day.
        case paused(until: WrittenWhen?)
        /// Ended by a row of the log.
        case ended(LogEntry)
        /// Ended with its plan, by the plan's statement.
        case endedWithPlan
        /// Not in the plan yet.
        case notYetAdded

        /// Whether it is open and its date counts: not while it is paused.
        package var isRunning: Bool { if case .open = self { true } else { false } }
        /// Whether there is still something to do; what is paused is open.
        package var isOpen: Bool {
            switch self {
            case .open, .paused: true
            case .ended, .endedWithPlan, .notYetAdded: false
            }
        }
    }

    /// Whether there is still something to do.
    package let life: Life
    /// The status that was last stated; *not stated* when there is none.
    package let status: Status
    /// The row that stated it.
    package let statement: LogEntry?
    /// The date that counts: the one last agreed.
    package let due: [WrittenWhen]
    /// The last day on which it is on time; nil when it has none.
    package let lastDay: Day?
    /// The rows that moved the date with somebody's agreement, oldest first.
    package let moves: [LogEntry]
    /// A later date that was asked for and not agreed, while there is something to do.
    package let request: LogEntry?
    /// How many days over its last agreed date it is; 0 when it is not overdue.
    package let daysOver: Int
    /// How each of its steps stands, in order.
    package let steps: [StepState]
    /// The steps whose dates have passed, in order.
    package let lateSteps: [StepState]
    /// The day of the last row about it or one of its steps.
    package let lastUpdate: Day?
    /// How many days nothing was reported for, when that is longer than the site allows; else nil.
    package let quietDays: Int?

    init(
        life: Life, status: Status, statement: LogEntry? = nil, due: [WrittenWhen] = [], lastDay: Day? = nil,
        moves: [LogEntry] = [], request: LogEntry? = nil, daysOver: Int = 0, steps: [StepState] = [],
        lastUpdate: Day? = nil, quietDays: Int? = nil
    ) {
        self.life = life
        self.status = status
        self.statement = statement
        self.due = due
        self.lastDay = lastDay
        self.moves = moves
        self.request = request
        self.daysOver = daysOver
        self.steps = steps
        lateSteps = steps.filter(\.isLate)
        self.lastUpdate = lastUpdate
        self.quietDays = quietDays
    }

    /// How many days the longest is over its date: it, or one of its steps.
    package var longestOver: Int { max(daysOver, lateSteps.map(\.daysOver).max() ?? 0) }
    /// Whether nothing was ever reported on it, and it is not silent yet.
    package var awaitsFirstReport: Bool { life.isRunning && lastUpdate == nil && quietDays == nil }
    /// Whether its last agreed date has passed and it has not ended.
    package var isOverdue: Bool { daysOver > 0 }
    /// Whether there is still something to do; what is paused is open.
    package var isOpen: Bool { life.isOpen }
    /// Whether the day is before it was added.
    package var isThere: Bool { if case .notYetAdded = life { false } else { true } }
    /// Whether it ended by being done.
    package var isComplete: Bool {
        if case .ended(let row) = life, case .status = row.status?.value { true } else { false }
    }
}
