package import Plan

extension ActionState {
    /// How it is going, as young people are told. What the dates say comes before what was stated: a promise whose day
    /// has passed is late, whatever its status. Nil for what goes on as something else, and what is not there yet.
    package var plain: PlainState? {
        switch life {
        case .notYetAdded, .endedWithPlan: nil
        case .paused: .moved
        case .ended: isComplete ? .done : isWithdrawn ? .stopped : nil
        case .open: isOverdue ? .late : PlainState(status.meaning)
        }
    }

    private var isWithdrawn: Bool {
        if case .ended(let row) = life, case .withdrawn = row.status?.value { true } else { false }
    }
}

extension PlainState {
    /// What a status means in plain words.
    init(_ meaning: Status.Meaning) {
        self =
            switch meaning {
            case .notStarted: .notStarted
            case .underWay, .onTrack: .doing
            case .atRisk: .maybeLate
            case .late: .late
            case .awaitingSignOff: .checking
            case .complete: .done
            case .rescheduled: .moved
            case .stopped: .stopped
            case .notStated: .notSaid
            }
    }
}

/// How a promise is going that is kept by several actions.
package struct PlainProgress: Sendable, Hashable {
    /// How each of them is going.
    package let states: [PlainState]

    /// Takes how each action is going.
    package init(_ states: [PlainState]) { self.states = states }

    /// How many there are, how many are done, and how many are late.
    package var count: Int { states.count }
    package var done: Int { states.count { $0 == .done } }
    package var late: Int { states.count { $0 == .late } }
    /// Of how many it is not said how they are going: nobody may take them for not begun.
    package var notSaid: Int { states.count { $0 == .notSaid } }

    /// How all of it is going. One late action makes it late: good news must not hide bad news.
    package var state: PlainState {
        if late > 0 { return .late }
        if states.contains(.maybeLate) { return .maybeLate }
        let running = states.filter { $0 != .stopped }
        if running.isEmpty { return states.isEmpty ? .notSaid : .stopped }
        if running.allSatisfy({ $0 == .done }) { return .done }
        if running.contains(where: { [.doing, .done, .checking, .moved].contains($0) }) { return .doing }
        return running.allSatisfy { $0 == .notStarted } ? .notStarted : .notSaid
    }
}
