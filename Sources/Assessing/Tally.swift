package import Plan

/// How many of some actions stand how, on a day.
///
/// What it counts by `statuses`, as paused, delivered, complete and ended otherwise is together its total.
package struct Tally: Sendable {
    /// How many there are.
    package private(set) var total = 0
    /// How many are open.
    package private(set) var open = 0
    /// How many open ones are paused, whatever was stated of them before.
    package private(set) var paused = 0
    /// How many open ones are behind the first gate of their plan, and not behind the last.
    package private(set) var delivered = 0
    /// The gates of their plans, where these are called the same.
    package private(set) var gates: [Gate] = []
    /// How many are complete.
    package private(set) var complete = 0
    /// How many were withdrawn.
    package private(set) var withdrawn = 0
    /// How many go on as, or in, others: merged, split, or carried to another plan.
    package private(set) var mergedOrCarried = 0
    /// How many ended with their plan.
    package private(set) var endedWithPlan = 0
    /// How many open ones are past their last agreed dates.
    package private(set) var past = PastCount()
    /// How many steps of open ones are past their dates, whether or not the action is.
    package private(set) var pastSteps = PastCount()
    /// How many open ones nothing was reported on for too long.
    package private(set) var quiet = 0
    /// How many open ones have a request for a later date.
    package private(set) var requests = 0
    /// A status as it was stated.
    package struct Stated: Sendable, Hashable {
        package let status: Status
        /// Whether it was stated longer ago than the site lets pass.
        package let isOld: Bool

        fileprivate var rank: Int { WorkState.asStated.rank(status.meaning) }
    }

    /// How many of those that are being worked on have each status, the worst first, then in the order of the scale,
    /// those that were stated long ago apart; none that is zero.
    package private(set) var statuses: [(stated: Stated, count: Int)] = []

    /// Counts some states. `scale` gives the order of the statuses.
    package init(_ states: some Sequence<ActionState>, scale: [Status]) {
        var counts: [Stated: Int] = [:]
        var gates: [[Gate]] = []
        for state in states where state.isThere {
            total += 1
            switch state.life {
            case .open: counts[Stated(status: state.status, isOld: state.statedDaysAgo != nil), default: 0] += 1
            case .paused: paused += 1
            case .delivered:
                delivered += 1
                gates.append(state.gates)
            case .ended(let row): countEnding(row.status?.value)
            case .endedWithPlan: endedWithPlan += 1
            case .notYetAdded: break
            }
            guard state.isOpen else { continue }
            open += 1
            past.add(state.standing)
            pastSteps = pastSteps + state.stepCount
            if state.quietDays != nil { quiet += 1 }
            if state.request != nil { requests += 1 }
        }
        self.gates = gates.shared
        let others = Set(counts.keys.map(\.status)).filter { !scale.contains($0) }
        let told = Tally.both(scale + others).compactMap { stated in counts[stated].map { (stated, $0) } }
        statuses = told.enumerated().sorted { left, right in
            let (one, other) = (left.element.0.rank, right.element.0.rank)
            return (one, left.offset) < (other, right.offset)
        }.map(\.element)
    }

    /// Each status as it was stated of late, and long ago.
    private static func both(_ statuses: [Status]) -> [Stated] {
        statuses.flatMap { [Stated(status: $0, isOld: false), Stated(status: $0, isOld: true)] }
    }

    /// Whether something is open, and nobody has said of any of it how it stands.
    package var isWithoutStatus: Bool {
        paused == 0 && delivered == 0 && !statuses.isEmpty
            && statuses.allSatisfy { $0.stated.status.meaning == .notStated }
    }

    private mutating func countEnding(_ move: LogEntry.Move?) {
        switch move {
        case .withdrawn: withdrawn += 1
        case .merged, .split, .carried: mergedOrCarried += 1
        default: complete += 1
        }
    }
}
