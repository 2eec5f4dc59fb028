package import Plan

/// Something that is due: an action, or a step of one that has a date of its own. Lists of it are sorted and cut again and
/// again, so it is shared and not copied.
package final class DueItem: Sendable {
    /// The action.
    package let action: AssessedAction
    /// The place of the step among the action's steps; nil for the action itself.
    package let step: Int?
    /// The dates that count, as written.
    package let due: [WrittenWhen]
    /// The one of them that makes its day.
    package let written: WrittenWhen?
    /// The last day on which it is on time.
    package let day: Day
    /// How it stands.
    package let standing: WorkState
    /// How many days ago its date passed; 0 when it has not.
    package let daysPast: Int
    /// What was last reported, since its date where that has passed, and does not say whether it is complete.
    package let saidSince: LogEntry?
    /// How exactly the plan gives it.
    let precision: PlainTime.Precision
    /// That nobody works on its day; nil for a working day, and for a month or another longer time.
    package let nonWorking: NonWorkingDay?

    init(
        _ action: AssessedAction, step: StepState? = nil, due: [WrittenWhen], day: Day, _ calendar: WorkingCalendar
    ) {
        self.action = action
        self.step = step?.index
        self.due = due
        self.day = day
        standing = step?.standing ?? action.state.standing
        daysPast = step?.daysPast ?? action.state.daysPast
        saidSince = step?.saidSince ?? (step == nil ? action.state.saidSince : nil)
        let dates = due.filter { $0.value.lastDay == day }
        written = dates.first
        precision = dates.map(\.value.precision).min() ?? .month
        nonWorking = precision == .day ? NonWorkingDay(day, calendar) : nil
    }

    /// Earlier days come first, then by id, an action before its steps.
    package static func isBefore(_ left: DueItem, _ right: DueItem) -> Bool {
        if left.day != right.day { return left.day < right.day }
        return left.action.id == right.action.id
            ? (left.step ?? -1) < (right.step ?? -1) : left.action.id < right.action.id
    }
}

extension [DueItem] {
    /// How many of the actions among them are past their dates.
    package var pastActions: PastCount { PastCount(filter { $0.step == nil }.map(\.standing)) }
    /// How many of the steps.
    package var pastSteps: PastCount { PastCount(filter { $0.step != nil }.map(\.standing)) }
}
