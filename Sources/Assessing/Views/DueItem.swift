package import Plan

/// Something that is due: an action, or a step of one that has a date of its own.
package struct DueItem: Sendable {
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
    /// How many days over its date it is; 0 when it is not.
    package let daysOver: Int
    /// Whether the plan names the day, and not a month or another longer time.
    package let isToTheDay: Bool
    /// Whether its day lies before the work on it began.
    package let isBeforeBeginning: Bool
    /// That nobody works on its day; nil for a working day, and for a month or another longer time.
    package let nonWorking: NonWorkingDay?

    init(
        _ action: AssessedAction, step: Int? = nil, due: [WrittenWhen], day: Day, daysOver: Int,
        _ calendar: WorkingCalendar
    ) {
        self.action = action
        self.step = step
        self.due = due
        self.day = day
        self.daysOver = daysOver
        let dates = due.filter { $0.value.lastDay == day }
        written = dates.first
        isToTheDay = dates.contains { if case .period(_, .day) = $0.value { true } else { false } }
        isBeforeBeginning = dates.contains(where: action.liesBeforeBeginning)
        nonWorking = isToTheDay ? NonWorkingDay(day, calendar) : nil
    }

    /// Earlier days come first, then by id, an action before its steps.
    package static func isBefore(_ left: DueItem, _ right: DueItem) -> Bool {
        if left.day != right.day { return left.day < right.day }
        return left.action.id == right.action.id
            ? (left.step ?? -1) < (right.step ?? -1) : left.action.id < right.action.id
    }
}
