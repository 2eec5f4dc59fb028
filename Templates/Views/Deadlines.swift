import Assessing
import Linking
import Plan

/// Something that is due: an action, or a step of one that has a date of its own.
struct DueItem: Sendable {
    /// The action.
    let action: ActionEntry
    /// The place of the step among the action's steps; nil for the action itself.
    let step: Int?
    /// The dates that count, as written.
    let due: [WrittenWhen]
    /// The last day on which it is on time.
    let day: Day

    /// Earlier days come first, then by id, an action before its steps.
    static func isBefore(_ left: DueItem, _ right: DueItem) -> Bool {
        if left.day != right.day { return left.day < right.day }
        return left.action.id == right.action.id
            ? (left.step ?? -1) < (right.step ?? -1) : left.action.id < right.action.id
    }
}

/// What the open actions of plans in force are due when, and their steps.
struct Deadlines: Sendable {
    /// What falls due in one month.
    struct Span: Sendable {
        let month: Month
        let items: [DueItem]
    }

    /// What is over its date, the longest first.
    let overdue: [DueItem]
    /// What is due on the day or later, by month.
    let months: [Span]
    /// What is paused and past its date.
    let paused: [ActionEntry]
    /// What has no last day, and what is to be reviewed, the nearest review first.
    let openEnded: [ActionEntry]

    /// Sorts the actions of plans in force.
    init(_ actions: some Sequence<ActionEntry>, on day: Day) {
        var items: [DueItem] = []
        var paused: [ActionEntry] = []
        var openEnded: [ActionEntry] = []
        for action in actions where action.state.isOpen {
            items += Deadlines.steps(of: action, day)
            if action.state.lastDay == nil || action.linked.action.review != nil { openEnded.append(action) }
            guard let last = action.state.lastDay else { continue }
            if last < day, !action.state.isOverdue {
                paused.append(action)
            } else {
                items.append(DueItem(action: action, step: nil, due: action.state.due, day: last))
            }
        }
        items.sort(by: DueItem.isBefore)
        let split = items.firstIndex { $0.day >= day } ?? items.endIndex
        overdue = Array(items[..<split])
        months = Deadlines.spans(items[split...])
        self.paused = paused
        self.openEnded = openEnded.sorted { left, right in
            let one = left.linked.action.review?.value.lastDay ?? .latest
            let two = right.linked.action.review?.value.lastDay ?? .latest
            return one == two ? left.id < right.id : one < two
        }
    }

    /// How many overdue actions, late steps and things to come a month has.
    typealias MonthCount = (month: Month, overdue: Int, lateSteps: Int, due: Int)

    /// How much each month has, of what is over its date and of what is to come.
    var counts: [MonthCount] {
        var counts: [MonthCount] = []
        for item in overdue {
            let month = item.day.calendarMonth
            if counts.last?.month != month { counts.append((month, 0, 0, 0)) }
            if item.step == nil {
                counts[counts.count - 1].overdue += 1
            } else {
                counts[counts.count - 1].lateSteps += 1
            }
        }
        for span in months {
            if counts.last?.month != span.month { counts.append((span.month, 0, 0, 0)) }
            counts[counts.count - 1].due = span.items.count
        }
        return counts
    }

    /// Everything that has a day.
    var count: Int { overdue.count + months.reduce(0) { $0 + $1.items.count } }

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

    /// The steps that are late, which is known already, and those to come that are not complete and whose day is not
    /// the action's own.
    private static func steps(of action: ActionEntry, _ day: Day) -> [DueItem] {
        let state = action.state
        var items = state.lateSteps.compactMap { late in
            late.due.value.lastDay.map { DueItem(action: action, step: late.index, due: [late.due], day: $0) }
        }
        for index in action.linked.action.steps.indices {
            guard let due = action.dueOfStep(at: index), let last = due.value.lastDay, last >= day,
                last != state.lastDay, !action.isStepComplete(at: index, on: day)
            else { continue }
            items.append(DueItem(action: action, step: index, due: [due], day: last))
        }
        return items
    }
}

extension ActionEntry {
    /// The date of a step: its own, or the one of the action's dates that stands in its place while none has moved.
    func dueOfStep(at index: Int) -> WrittenWhen? {
        let (dates, steps) = (linked.action.due, linked.action.steps)
        let isPaired = state.moves.isEmpty && dates.count > 1 && dates.count == steps.count
        return steps[index].due ?? (isPaired ? dates[index] : nil)
    }

    /// Whether the log says that a step is done.
    func isStepComplete(at index: Int, on day: Day) -> Bool {
        guard let step = linked.action.steps[index].id else { return false }
        let rows = linked.stepLog[EntityID(scope: scope, local: step.text)] ?? []
        return rows.last { $0.date.value <= day && $0.status != nil }?.status?.value.isEnding ?? false
    }
}
