import Diagnostics
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
        /// Behind the first gate of its plan, by a row of the log, and not behind the last.
        case delivered(LogEntry)
        /// Ended by a row of the log.
        case ended(LogEntry)
        /// Ended with its plan, by the plan's statement.
        case endedWithPlan
        /// Not in the plan yet.
        case notYetAdded

        /// Whether it is open and its date counts: not while it is paused.
        package var isRunning: Bool { if case .open = self { true } else { false } }
        /// Whether somebody ought to report on it: it is worked on, or its last gate is to come.
        package var isAwaited: Bool { if case .delivered = self { true } else { isRunning } }
        /// Whether there is still something to do; what is paused is open.
        package var isOpen: Bool {
            switch self {
            case .open, .paused, .delivered: true
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
    /// The gates of its plan; none where it has none.
    package let gates: [Gate]
    /// The rows by which it passed them, as far as they hold.
    package let passed: [LogEntry]
    /// How it stands, in the one word that everything else shows.
    package let standing: WorkState
    /// How many days ago its date passed, or how many it was done after it; 0 when it was not.
    package let daysPast: Int
    /// What was last reported of it, since its date where that has passed, and does not say whether it is complete.
    package let saidSince: LogEntry?
    /// How each of its steps stands, in order.
    package let steps: [StepState]
    /// The steps that are past their dates, in order.
    package let pastSteps: [StepState]
    /// How many of its steps are past their dates.
    package let stepCount: PastCount
    /// The dates of it and its steps that are left out as suspected misprints, while there is something to do.
    package let leftOut: [LeftOutDate]
    /// The day of the last row about it or one of its steps.
    package let lastUpdate: Day?
    /// How many days ago its status was stated, when that is longer than the site allows and it is worked on; else nil.
    package let statedDaysAgo: Int?
    /// How many days ago it was to be looked at again, where it is worked on and nothing was reported since; else nil.
    package let reviewWaits: Int?
    /// How many days nothing was reported for, when that is longer than the site allows; else nil.
    package let quietDays: Int?

    init(
        life: Life, status: Status, statement: LogEntry? = nil, due: [WrittenWhen] = [], lastDay: Day? = nil,
        moves: [LogEntry] = [], request: LogEntry? = nil, gates: [Gate] = [], passed: [LogEntry] = [],
        standing: WorkState = .asStated, daysPast: Int = 0,
        saidSince: LogEntry? = nil, steps: [StepState] = [], leftOut: [LeftOutDate] = [], lastUpdate: Day? = nil,
        statedDaysAgo: Int? = nil, reviewWaits: Int? = nil,
        quietDays: Int? = nil
    ) {
        self.life = life
        self.status = status
        self.statement = statement
        self.due = due
        self.lastDay = lastDay
        self.moves = moves
        self.request = request
        self.gates = gates
        self.passed = passed
        self.standing = standing
        self.daysPast = daysPast
        self.saidSince = saidSince
        self.steps = steps
        self.leftOut = leftOut
        pastSteps = steps.filter(\.isPast)
        stepCount = PastCount(steps.map(\.standing))
        self.lastUpdate = lastUpdate
        self.statedDaysAgo = statedDaysAgo
        self.reviewWaits = reviewWaits
        self.quietDays = quietDays
    }

    /// How many days ago the longest past of the dates passed that are not counted apart: its own, or one of a step.
    package var longestPast: Int { max(isPast ? daysPast : 0, pastSteps.map(\.daysPast).max() ?? 0) }
    /// How many days ago the longest past of its steps passed that stand so.
    package func longestPast(of standing: WorkState) -> Int {
        steps.filter { $0.standing == standing }.map(\.daysPast).max() ?? 0
    }
    /// Whether it or one of its steps was due before the work on it began.
    package var hasDateBeforePlan: Bool { standing == .dueBeforePlan || stepCount.beforePlan > 0 }
    /// How young people are told of it; nil for what goes on as something else, and what is not there yet.
    package var plain: PlainState? { standing.plain(status.meaning, isReported: saidSince != nil) }
    /// Whether nothing was ever reported on it, and it is not silent yet.
    package var awaitsFirstReport: Bool { life.isRunning && lastUpdate == nil && quietDays == nil }
    /// Whether a date of its own is left out as a suspected misprint.
    package func leaves(out date: WrittenWhen) -> Bool {
        leftOut.contains { $0.step == nil && $0.date.source.text == date.source.text }
    }
    /// The gates of its plan, whether each is passed, and the row that says so; nil where none is shown.
    package var gateRows: [(gate: Gate, isPassed: Bool, row: LogEntry?)] {
        gates.enumerated().map { index, gate in
            let row = passed.indices.contains(index) ? passed[index] : nil
            return (gate, row != nil, row?.passing?.gate == gate ? row : nil)
        }
    }
    /// Whether it waits for somebody to say that it is done, and who that is.
    package var awaitsSignOff: Bool { status.meaning == .awaitingSignOff }
    package var signOffBy: PlainText? { awaitsSignOff ? statement?.signOffBy : nil }
    /// Whether its date has passed and nobody has said that it is done.
    package var isPast: Bool { standing.isPast }
    /// Whether there is still something to do; what is paused is open.
    package var isOpen: Bool { life.isOpen }
    /// Whether the day is before it was added.
    package var isThere: Bool { if case .notYetAdded = life { false } else { true } }
    /// Whether it ended by being done.
    package var isComplete: Bool {
        guard case .ended(let row) = life else { return false }
        return switch row.status?.value {
        case .status, .passed: true
        default: false
        }
    }
}
