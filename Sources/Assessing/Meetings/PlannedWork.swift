import Graph
package import Plan

/// A work plan as it stood on the day.
package struct PlannedWork: Sendable {
    /// What is planned for a meeting, or no longer is.
    package struct Row: Sendable {
        /// What became of it.
        package enum State: Sendable {
            case expected
            /// It was moved to another meeting.
            case carried(to: Day)
            case dropped(Day)
        }

        package let entry: WorkPlan.Entry
        package let state: State
        /// The meeting for which it was planned before, where it had moved by the day.
        package var carriedFrom: Day?
        /// Why it is not where it was, where nothing of that was still to come on the day.
        package var why: PlainText?
        /// The item of an agenda that takes it.
        package var item: (meeting: Meeting, item: AgendaItem)?
    }

    /// The meetings with what is planned for each, in order; nil for what has no meeting yet.
    package let meetings: [(day: Day?, meeting: Meeting?, rows: [Row])]

    init(_ plan: WorkPlan, on day: Day, _ assessment: Assessment) {
        let content = assessment.plan.content
        // Of an earlier day nobody says which agendas were out; those of meetings that had been were.
        let known = content.meetings.filter { day == assessment.day || $0.date.value <= day }
        let items = known.flatMap { meeting in meeting.items.map { (meeting: meeting, item: $0) } }
        var rows: [(day: Day?, row: Row)] = []
        for entry in plan.entries where entry.added.map({ $0.value <= day }) ?? true {
            let item = items.first { $0.item.planned?.target?.id == plan.id(entry.id) }
            let isMoved = entry.carriedOn.map { $0.value <= day } ?? true
            let from = isMoved ? entry.carriedFrom?.value : nil
            let changes = [entry.carriedOn?.value, entry.dropped?.value].compactMap(\.self)
            let why = changes.allSatisfy { $0 <= day } ? entry.why : nil
            if let from, let meeting = entry.meeting?.value {
                rows.append((from, Row(entry: entry, state: .carried(to: meeting), why: why)))
            }
            let planned = isMoved ? entry.meeting?.value : entry.carriedFrom?.value
            let dropped = entry.dropped.flatMap { $0.value <= day ? $0.value : nil }
            let state = dropped.map { Row.State.dropped($0) } ?? .expected
            rows.append((planned, Row(entry: entry, state: state, carriedFrom: from, why: why, item: item)))
        }
        let board = content.board(named: plan.board.text)
        let own = board.map(content.meetings) ?? []
        let days = Set(rows.compactMap(\.day)).sorted()
        meetings =
            days.map { day in
                (day, own.first { $0.date.value == day }, rows.filter { $0.day == day }.map(\.row))
            } + [(nil, nil, rows.filter { $0.day == nil }.map(\.row))].filter { !$0.2.isEmpty }
    }
}

extension Assessment {
    /// A work plan as it stands on the day.
    package func planned(in plan: WorkPlan) -> PlannedWork { PlannedWork(plan, on: day, self) }

    /// A work plan as it stood in a version; nil for a version that bears no day or is to come, and where the plan states no
    /// day of a change after it: of the last the plan's own page tells, and of an earlier one nobody knows what it had.
    package func planned(in plan: WorkPlan, version: ImprovementPlan.Version) -> (day: Day, work: PlannedWork)? {
        guard case .period(_, .day(let then)) = version.date.value, then <= day else { return nil }
        let changes = plan.entries.flatMap { [$0.added, $0.carriedOn, $0.dropped] }.compactMap { $0?.value }
        guard changes.contains(where: { $0 > then }) else { return nil }
        return (then, PlannedWork(plan, on: then, self))
    }

    /// The bodies that have meetings with a file, or a work plan, in the order of the register.
    package var meetingBodies: [Board] {
        let content = plan.content
        let named = Set(
            (content.meetings.map(\.board) + content.workPlans.map(\.board))
                .compactMap { content.board(named: $0.text)?.name.text })
        return content.boards.filter { named.contains($0.name.text) }
    }

    /// The meetings of a body, those to come first in their order, then those that were, the newest first.
    package func meetingsInOrder(of board: Board) -> (toCome: [Meeting], held: [Meeting]) {
        let meetings = plan.content.meetings(of: board)
        return (meetings.filter(isToCome), meetings.filter { !isToCome($0) }.reversed())
    }

    /// The work plans of a body.
    package func workPlans(of board: Board) -> [WorkPlan] {
        plan.content.workPlans.filter { plan.content.board(named: $0.board.text)?.name.text == board.name.text }
    }
}
