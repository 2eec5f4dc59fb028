package import Plan

/// What the open actions of plans in force are due when, and their steps.
package struct Deadlines: Sendable {
    /// What falls due in one month.
    package struct Span: Sendable {
        package let month: Month
        package let items: [DueItem]
    }

    /// What is past its date, the longest first: what was said to be late, and what nobody spoke of.
    package let past: [DueItem]
    /// What was due before the work on it began, in the order of the dates.
    package let beforePlan: [DueItem]
    /// What is due on the day or later, by month.
    package let months: [Span]
    /// The dates that are left out as suspected misprints.
    package let leftOut: [LeftOutDate]
    /// What is paused and past its date.
    package let paused: [AssessedAction]
    /// What has no last day, and what is to be reviewed, the nearest review first.
    package let openEnded: [AssessedAction]

    /// Sorts the actions of plans in force, and steps of others that are asked for without them.
    init(
        _ actions: some Sequence<AssessedAction>, stepsOf others: [LedSteps] = [], on day: Day,
        _ calendar: WorkingCalendar
    ) {
        var items: [DueItem] = []
        var paused: [AssessedAction] = []
        var openEnded: [AssessedAction] = []
        var leftOut: [LeftOutDate] = []
        for action in actions where action.state.isOpen {
            items += Deadlines.steps(of: action, day, calendar)
            leftOut += action.state.leftOut
            let goesOn = action.state.lastDay == nil || action.state.due.contains(where: \.value.goesOn)
            if goesOn || action.action.review != nil { openEnded.append(action) }
            guard let last = action.state.lastDay else { continue }
            // What is delivered has kept its date, or missed it; it is due no more.
            if action.state.standing.isDelivered { continue }
            if last < day, action.state.standing == .paused {
                paused.append(action)
            } else {
                items.append(DueItem(action, due: action.state.due, day: last, calendar))
            }
        }
        for led in others where led.action.state.isOpen {
            items += Deadlines.steps(of: led.action, only: led.steps, day, calendar)
        }
        items.sort(by: DueItem.isBefore)
        let split = items.firstIndex { $0.day >= day } ?? items.endIndex
        past = items[..<split].filter(\.standing.isPast)
        beforePlan = items[..<split].filter { $0.standing == .dueBeforePlan }
        months = Deadlines.spans(items[split...])
        let until = day.calendarMonth.adding(months: 1).lastDay
        soon = (items[split...].prefix { $0.day <= until }.map(\.self), until)
        today = (day.calendarMonth, Double(day - day.calendarMonth.firstDay) / Double(day.calendarMonth.dayCount))
        self.paused = paused
        self.leftOut = leftOut
        self.openEnded = openEnded.sorted { left, right in
            let one = left.action.review?.value.lastDay ?? .latest
            let two = right.action.review?.value.lastDay ?? .latest
            return one == two ? left.id < right.id : one < two
        }
    }

    /// What is due from the day until the end of the next month, and the last day of that.
    package let soon: (items: [DueItem], until: Day)

    /// The month of the day, and how much of it had passed by the day: where the day stands on a line of months.
    package let today: (month: Month, passed: Double)

    /// How many actions and steps past their dates, and how many things to come, a month has.
    package struct MonthCount: Sendable {
        package let month: Month
        package fileprivate(set) var past = PastCount()
        package fileprivate(set) var pastSteps = PastCount()
        package fileprivate(set) var due = 0
    }

    /// How much each month has, of what is past its date and of what is to come.
    package var counts: [MonthCount] {
        var counts: [Month: MonthCount] = [:]
        for item in past + beforePlan {
            let month = item.day.calendarMonth
            if item.step == nil {
                counts[month, default: MonthCount(month: month)].past.add(item.standing)
            } else {
                counts[month, default: MonthCount(month: month)].pastSteps.add(item.standing)
            }
        }
        for span in months { counts[span.month, default: MonthCount(month: span.month)].due = span.items.count }
        return counts.values.sorted { $0.month < $1.month }
    }

    /// What is due on the day or later, the nearest first.
    package var toCome: [DueItem] { months.flatMap(\.items) }

    /// How many things have a day.
    package var count: Int { past.count + beforePlan.count + toCome.count }

    /// The first and the last month that anything of it falls into, the day included.
    package var monthsSpanned: (first: Month, last: Month) {
        let found = (past + beforePlan).map(\.day.calendarMonth) + months.map(\.month) + [today.month]
        return (found.min() ?? today.month, found.max() ?? today.month)
    }

    private static func spans(_ items: ArraySlice<DueItem>) -> [Span] {
        var spans: [Span] = []
        var start = items.startIndex
        for index in items.indices {
            let month = items[index].day.calendarMonth
            let next = items.index(after: index)
            guard next == items.endIndex || items[next].day.calendarMonth != month else { continue }
            spans.append(Span(month: month, items: Array(items[start..<next])))
            start = next
        }
        return spans
    }

    /// The steps that are past their dates, and those to come that are not done and whose day is not the action's own.
    ///
    /// - Parameter wanted: The places of the steps that are meant, which stand without their action; nil for all.
    private static func steps(
        of action: AssessedAction, only wanted: [Int]? = nil, _ day: Day, _ calendar: WorkingCalendar
    ) -> [DueItem] {
        action.state.steps.compactMap { step in
            guard wanted?.contains(step.index) ?? true, let due = step.due, let last = due.value.lastDay
            else { return nil }
            let isSaidOfAction = wanted == nil && last == action.state.lastDay
            let isToCome = !step.isLeftOut && last >= day && !isSaidOfAction && !step.isDone
            guard step.isPast || step.standing == .dueBeforePlan || isToCome else { return nil }
            return DueItem(action, step: step, due: [due], day: last, calendar)
        }
    }
}
