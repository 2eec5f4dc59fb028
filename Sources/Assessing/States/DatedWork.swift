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
    /// What was last stated of it.
    let meaning: Status.Meaning
    /// The action that it is, or is a step of.
    let linked: LinkedAction
    /// The day on which it passed the first gate of its plan: then it was done, whatever is still to be shown.
    var delivered: Day?

    /// How it stands on a day, how many days its date is past, and what was said, where that leaves it open.
    func standing(on day: Day) -> (state: WorkState, days: Int, saidSince: LogEntry?) {
        // What is done is measured on the day of the row that says so.
        let measured = delivered ?? (life == .done ? rows.lastMove?.date.value ?? day : day)
        let facts = facts(date(on: measured))
        let state = WorkState(facts)
        let isMeasured = state.isPast || [.dueBeforePlan, .completedLate, .deliveredLate].contains(state)
        return (
            state, isMeasured ? due.map { measured - $0 } ?? 0 : 0, facts.isLeftOpen ? lastSaid(facts.date) : nil
        )
    }

    private func facts(_ date: StateFacts.Date) -> StateFacts {
        guard let due, date.isOver else {
            return StateFacts(life: life, date: date, said: unstated.isEmpty ? .nothing : .words)
        }
        return StateFacts(life: life, date: date, said: .init(rows, others: others, due: due, request: request))
    }

    private func date(on day: Day) -> StateFacts.Date {
        guard let due else { return .doesNotCount }
        guard due < day else { return .toCome }
        return linked.liesBeforeBeginning(due) ? .passedBeforePlan : .passed
    }

    /// What was reported while nobody has stated how it stands: in words of its own, or of its parts.
    private var unstated: [LogEntry] {
        guard meaning == .notStated else { return [] }
        let since = rows.lastIndex { $0.status.map { !$0.value.isUnstated } ?? false }.map { $0 + 1 } ?? 0
        return others.filter { $0.text != nil || $0.status != nil } + rows[since...].filter { $0.text != nil }
    }

    /// What was reported last, since its date where that is over; of one day what is about the whole.
    private func lastSaid(_ date: StateFacts.Date) -> LogEntry? {
        let told = date.isOver ? (others + rows).filter(isSince) : unstated
        return told.enumerated().max { ($0.element.date.value, $0.offset) < ($1.element.date.value, $1.offset) }?
            .element
    }

    private func isSince(_ row: LogEntry) -> Bool { due.map { row.date.value >= $0 } ?? false }
}

extension StateFacts {
    /// Whether something was said that leaves open how it stands.
    fileprivate var isLeftOpen: Bool { life == .running && said == .words }
}

extension StateFacts.Date {
    /// Whether its last day is over.
    fileprivate var isOver: Bool { self == .passed || self == .passedBeforePlan }
}

extension LogEntry.Move {
    /// Whether it says nothing of how something stands.
    fileprivate var isUnstated: Bool {
        if case .status(let status) = self { status.meaning == .notStated } else { false }
    }
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
