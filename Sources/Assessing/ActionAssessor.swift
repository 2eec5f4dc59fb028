import Diagnostics
import Graph
package import Plan

/// Works out how an action stands on a day, from what was known by then.
struct ActionAssessor {
    let linked: LinkedAction
    let plan: ImprovementPlan
    let site: Site
    let day: Day
    /// The readers for whom it is worked out; nil for those of the edition.
    var edition: Edition?

    private var rows: [LogEntry] { linked.log.filter { edition?.shows($0.audience) ?? true } }

    func assess() -> ActionState {
        let rows = rows
        let moves = rows.filter { $0.newDue != nil && $0.isAgreed }
        let due = moves.last?.newDue.map { [$0] } ?? linked.action.due
        let misprints = SuspectedMisprints(of: linked, site)
        let lastDay = lastDay(due.filter { misprints.fault(of: $0) == nil }, of: due.count)
        let lastUpdate = lastUpdate(rows)
        let passed = plan.gates.isEmpty ? [] : GatesPassed(rows).rows
        let life = life(rows, passed)
        let isInForce = plan.isInForce(on: day)
        let isRunning = life.isRunning && isInForce
        let isAwaited = life.isAwaited && isInForce
        let stated = statement(rows, life)
        let request = life.isOpen ? request(rows) : nil
        let standing = DatedWork(
            life: StateFacts.Life(life), due: isInForce && passed.tellsDelivery ? lastDay : nil, rows: rows,
            others: linked.stepLog.values.flatMap(\.self), request: request,
            meaning: stated?.status.meaning ?? .notStated, linked: linked, delivered: passed.first?.date.value
        ).standing(on: day)
        return ActionState(
            life: life, status: stated?.status ?? site.notStated, statement: stated?.row, due: due, lastDay: lastDay,
            moves: moves, request: request, gates: plan.gates, passed: passed, standing: standing.state,
            daysPast: standing.days,
            saidSince: standing.saidSince, steps: steps(isMoved: !moves.isEmpty, life, isRunning: isRunning, misprints),
            leftOut: life.isOpen ? misprints.all(of: due) : [],
            lastUpdate: lastUpdate,
            statedDaysAgo: isAwaited ? (stated?.row.date.value).flatMap(tooLong) : nil,
            reviewWaits: isRunning ? reviewWaits(lastUpdate) : nil,
            quietDays: isAwaited ? (lastUpdate ?? firstDay).flatMap(tooLong) : nil)
    }

    /// How many days ago it was to be looked at again, where nothing was reported since.
    private func reviewWaits(_ lastUpdate: Day?) -> Int? {
        guard let review = linked.action.review?.value.lastDay, review < day, lastUpdate.map({ $0 < review }) ?? true
        else { return nil }
        return day - review
    }

    /// The status that was last stated. Of what is open again after it was complete nobody has said how it stands.
    private func statement(
        _ rows: [LogEntry], _ life: ActionState.Life
    ) -> (status: Status, row: LogEntry)? {
        switch life {
        case .ended(let row):
            if case .passed(let passing) = row.status?.value {
                return (passing.status ?? site.complete ?? site.notStated, row)
            }
        // What was stated before it was delivered says nothing of what is still to come.
        case .delivered(let row):
            let since = rows.lastIndex { $0.span == row.span }.map { rows[rows.index(after: $0)...] } ?? []
            return Array(since).lastStatement
        default: break
        }
        guard let stated = rows.lastStatement, !(life.isOpen && stated.status.meaning == .complete) else { return nil }
        return stated
    }

    /// - Parameter passed: The rows by which it passed its gates.
    private func life(_ rows: [LogEntry], _ passed: [LogEntry]) -> ActionState.Life {
        if let added = linked.action.added?.value.firstDay, added > day { return .notYetAdded }
        let last = rows.lastMove
        switch last?.status?.value {
        case .some(let move) where move.isEnding && !move.isPassing:
            return last.map { .ended($0) } ?? .open
        case _ where passed.count == 2: return .ended(passed[1])
        case _ where plan.hasEnded(by: day): return .endedWithPlan
        // From the day on which it was to start again it can be overdue, whether or not anybody wrote "restarted".
        case .paused(let until) where until?.value.lastDay.map({ day < $0 }) ?? true: return .paused(until: until)
        default: return passed.first.map { .delivered($0) } ?? .open
        }
    }

    /// A date that was asked for after the last one that was agreed.
    private func request(_ rows: [LogEntry]) -> LogEntry? {
        guard let last = rows.last(where: { $0.newDue != nil }), !last.isAgreed else { return nil }
        return last
    }

    private func lastUpdate(_ rows: [LogEntry]) -> Day? {
        let steps = linked.stepLog.values.flatMap(\.self).map(\.date.value)
        return (rows.map(\.date.value) + steps).max()
    }

    /// The last day of all its dates. Dates that belong to the steps one by one, and of which one never ends, have
    /// none together; `immediate` means the first day of the work.
    ///
    /// - Parameters:
    ///   - due: Those that count.
    ///   - count: How many there are with those that are left out.
    private func lastDay(_ due: [WrittenWhen], of count: Int) -> Day? {
        let days = due.map { $0.value == .immediate ? firstDay : $0.value.lastDay }
        if linked.action.hasDateForEachStep, count > 1, days.contains(nil) { return nil }
        return days.compactMap(\.self).max()
    }

    private var firstDay: Day? { linked.action.added?.value.lastDay ?? plan.firstDay }

    // MARK: - Steps

    /// A step's date is its own, or that of the action's dates which stands in its place; a date agreed later is one
    /// for all of them.
    private func steps(
        isMoved: Bool, _ life: ActionState.Life, isRunning: Bool, _ misprints: SuspectedMisprints
    ) -> [StepState] {
        let action = linked.action
        let isPaired = !isMoved && action.hasDateForEachStep
        return action.steps.indices.map { index in
            let step = action.steps[index]
            let due = step.due ?? (isPaired ? action.due[index] : nil)
            let rows = step.id.flatMap { linked.stepLog[EntityID(scope: linked.id.scope, local: $0.text)] } ?? []
            let last = rows.lastMove
            let move = last?.status?.value
            let isDone = move?.isEnding ?? false
            let isLeftOut = due.flatMap(misprints.fault) != nil
            let standing = DatedWork(
                life: StateFacts.Life(last, of: life, on: day),
                due: isRunning && !isLeftOut ? due?.value.lastDay : nil, rows: rows,
                meaning: move?.meaning ?? .notStated,
                linked: linked
            ).standing(on: day)
            return StepState(
                index: index, due: due, move: move,
                evidence: isDone ? last?.evidence : nil,
                statedDaysAgo: isRunning && !isDone ? (last?.date.value).flatMap(tooLong) : nil,
                standing: standing.state, daysPast: standing.days,
                saidSince: standing.saidSince, isLeftOut: isLeftOut)
        }
    }

    // MARK: - Silence

    /// How many days ago a day is, when that is longer than the site lets pass. What was never reported on is silent from
    /// the day on which its plan began, or was agreed.
    private func tooLong(since day: Day) -> Int? {
        let days = self.day - day
        return days > site.quietAfter ? days : nil
    }
}

extension ImprovementPlan {
    /// Whether it is in force on a day, so that its actions can be overdue.
    package func isInForce(on day: Day) -> Bool {
        switch state.value {
        case .draft, .notStated: false
        case .agreed, .published: beginning?.firstDay.map { $0 <= day } ?? true
        case .closed, .superseded:
            (beginning?.firstDay.map { $0 <= day } ?? true) && (ended?.value.firstDay.map { day < $0 } ?? false)
        }
    }

    /// The last day on which it may have begun; the day of its first version, where nothing says when it did.
    package var firstDay: Day? { beginning?.lastDay }

    /// Whether it has ended as a whole by a day.
    package func hasEnded(by day: Day) -> Bool {
        state.value.hasEnded && (ended?.value.firstDay.map { $0 <= day } ?? true)
    }
}
