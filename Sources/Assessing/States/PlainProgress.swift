package import Plan

/// How a promise is going that is kept by several actions.
package struct PlainProgress: Sendable, Hashable {
    /// How each of them is going.
    package let states: [PlainState]
    /// Of how many these are told; with those of which nothing is told in plain words.
    package let all: Int

    /// Takes how each action is going, and of how many they are.
    package init(_ states: [PlainState], of all: Int? = nil) {
        self.states = states
        self.all = max(all ?? 0, states.count)
    }

    /// Whether there are more than are told.
    package var isPart: Bool { all > count }

    /// How many there are, how many are done, and how many are late.
    package var count: Int { states.count }
    package var done: Int { states.count { $0 == .done || $0 == .doneLate } }
    package var late: Int { states.count { $0 == .late } }
    /// Of how many the date has passed, and nobody said whether they are done.
    package var datePassed: Int { states.count { $0 == .datePassed } }
    /// Of how many it is not said how they are going: nobody may take them for not begun.
    package var notSaid: Int { states.count { $0 == .notSaid } }
    /// Of how many something was said, and not whether they are done.
    package var saidOnly: Int { states.count { $0 == .saidOnly } }

    /// How many may be late, are being done, are checked, moved, wait for their last gate, are not begun, rest and were
    /// stopped: as many as stand below the word of each. With those above they are all.
    package var maybeLate: Int { states.count { $0 == .maybeLate } }
    package var doing: Int { states.count { $0 == .doing } }
    package var checking: Int { states.count { $0 == .checking } }
    package var moved: Int { states.count { $0 == .moved } }
    package var delivered: Int { states.count { $0 == .delivered || $0 == .deliveredLate } }
    package var notStarted: Int { states.count { $0 == .notStarted } }
    package var paused: Int { states.count { $0 == .paused } }
    package var stopped: Int { states.count { $0 == .stopped } }

    /// How all of it is going. One late action makes it late, and silence about one no better: good news must not hide
    /// bad news.
    package var state: PlainState {
        if let alike = states.first, states.allSatisfy({ $0 == alike }) { return alike }
        if let worst = [PlainState.late, .datePassed, .maybeLate].first(where: states.contains) { return worst }
        let running = states.filter { $0 != .stopped }
        guard let first = running.first else { return .notSaid }
        if running.allSatisfy({ $0 == first }) { return first }
        if done == running.count { return .doneLate }
        if done + delivered == running.count { return running.contains(.deliveredLate) ? .deliveredLate : .delivered }
        if running.contains(where: {
            [.doing, .done, .doneLate, .delivered, .deliveredLate, .checking, .moved].contains($0)
        }) {
            return .doing
        }
        return [PlainState.notSaid, .saidOnly].first(where: running.contains) ?? .paused
    }
}
