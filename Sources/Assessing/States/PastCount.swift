/// How many of some actions, or of some steps, are past their dates, and how that is known.
package struct PastCount: Sendable, Hashable {
    /// Of how many it was said that they are not complete.
    package private(set) var overdue = 0
    /// On how many nothing was reported since.
    package private(set) var inSilence = 0
    /// Of how many it was not said since whether they are complete.
    package private(set) var notSaid = 0
    /// How many were due before the work on them began; they are counted apart.
    package private(set) var beforePlan = 0

    /// How many are past their dates, without those that are counted apart.
    package var total: Int { overdue + inSilence + notSaid }
    /// How many of them stand how, the worst first.
    package var parts: [(state: WorkState, count: Int)] {
        [(.overdue, overdue), (.passedInSilence, inSilence), (.passedNotSaid, notSaid)].filter { $0.count > 0 }
    }

    /// Whether nothing is past its date, not even what is counted apart.
    package var isZero: Bool { total + beforePlan == 0 }

    /// Counts some states.
    package init(_ states: some Sequence<WorkState> = []) {
        for state in states { add(state) }
    }

    /// Counts one that stands so.
    mutating func add(_ state: WorkState) {
        switch state {
        case .overdue: overdue += 1
        case .passedInSilence: inSilence += 1
        case .passedNotSaid: notSaid += 1
        case .dueBeforePlan: beforePlan += 1
        default: break
        }
    }

    /// Counts those of another.
    package static func + (left: PastCount, right: PastCount) -> PastCount {
        var sum = left
        sum.overdue += right.overdue
        sum.inSilence += right.inSilence
        sum.notSaid += right.notSaid
        sum.beforePlan += right.beforePlan
        return sum
    }
}
