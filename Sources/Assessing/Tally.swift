package import Plan

/// How many of some actions stand how, on a day.
package struct Tally: Sendable {
    /// How many there are.
    package private(set) var total = 0
    /// How many are open.
    package private(set) var open = 0
    /// How many are complete.
    package private(set) var complete = 0
    /// How many open ones are over their last agreed date.
    package private(set) var overdue = 0
    /// How many open ones have a late step, without being overdue themselves.
    package private(set) var stepLate = 0
    /// How many open ones nothing was reported on for too long.
    package private(set) var quiet = 0
    /// How many open ones have a request for a later date.
    package private(set) var requests = 0
    /// How many open ones have each status, in the order of the scale; none that is zero.
    package private(set) var statuses: [(status: Status, count: Int)] = []

    /// Counts some states. `scale` gives the order of the statuses.
    package init(_ states: some Sequence<ActionState>, scale: [Status]) {
        var counts: [Status: Int] = [:]
        for state in states where state.isThere {
            total += 1
            if state.isComplete { complete += 1 }
            guard state.isOpen else { continue }
            open += 1
            counts[state.status, default: 0] += 1
            if state.isOverdue { overdue += 1 } else if !state.lateSteps.isEmpty { stepLate += 1 }
            if state.quietDays != nil { quiet += 1 }
            if state.request != nil { requests += 1 }
        }
        let others = counts.keys.filter { !scale.contains($0) }
        statuses = (scale + others).compactMap { status in counts[status].map { (status, $0) } }
    }
}
