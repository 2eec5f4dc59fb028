import Graph
import Plan

/// An action or a step with its date and what was said of it: what the table is asked about.
struct DatedWork {
    let life: StateFacts.Life
    /// Its last day; nil where none counts.
    let due: Day?
    /// The rows about it, oldest first.
    let rows: [LogEntry]
    /// Rows about its parts.
    var others: [LogEntry] = []
    /// A later date that was asked for and not agreed.
    var request: LogEntry?
    /// The action that it is, or is a step of.
    let linked: LinkedAction
    /// The day on which it passed the first gate of its plan: then it was done, whatever is still to be shown.
    var delivered: Day?

    /// How it stands on a day, how many days its date is past, and what was said since, where that leaves it open.
    func standing(on day: Day) -> (state: WorkState, days: Int, saidSince: LogEntry?) {
        // What is done is measured on the day of the row that says so.
        let measured = delivered ?? (life == .done ? rows.lastMove?.date.value ?? day : day)
        let facts = StateFacts(
            life: life, date: date(on: measured),
            said: due.map { .init(rows, others: others, due: $0, request: request) } ?? .nothing)
        let state = WorkState(facts)
        let isMeasured = state.isPast || [.dueBeforePlan, .completedLate, .deliveredLate].contains(state)
        return (
            state, isMeasured ? due.map { measured - $0 } ?? 0 : 0,
            state == .passedNotSaid ? lastSaid : nil
        )
    }

    private func date(on day: Day) -> StateFacts.Date {
        guard let due else { return .doesNotCount }
        guard due < day else { return .toCome }
        return linked.liesBeforeBeginning(due) ? .passedBeforePlan : .passed
    }

    /// What was reported last; of one day what is about the whole.
    private var lastSaid: LogEntry? {
        let since = (others + rows).filter(isSince)
        return since.enumerated().max { ($0.element.date.value, $0.offset) < ($1.element.date.value, $1.offset) }?
            .element
    }

    private func isSince(_ row: LogEntry) -> Bool { due.map { row.date.value >= $0 } ?? false }
}

extension StateFacts.Life {
    /// What the life of an action is to the table.
    init(_ life: ActionState.Life) {
        self =
            switch life {
            case .open: .running
            case .paused: .paused
            case .delivered: .delivered
            case .ended(let row): StateFacts.Life(ending: row.status?.value)
            case .endedWithPlan: .endedWithPlan
            case .notYetAdded: .toCome
            }
    }

    /// What the life of a step is: that of its last row, else that of its action.
    init(_ row: LogEntry?, of action: ActionState.Life, on day: Day) {
        switch row?.status?.value {
        case .some(let move) where move.isEnding: self.init(ending: move)
        case .paused(let until) where until?.value.lastDay.map({ day < $0 }) ?? true: self = .paused
        default:
            if case .paused = action { self = .paused } else { self = .running }
        }
    }

    private init(ending move: LogEntry.Move?) {
        self =
            switch move {
            case .withdrawn: .withdrawn
            case .merged, .split, .carried: .goesOn
            default: .done
            }
    }
}
