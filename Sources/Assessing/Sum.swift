package import Graph
import Plan

/// The sum that closes: what was agreed and added, less what ended, is what is open.
package struct Sum: Sendable, Equatable {
    /// Actions that the plan had when it was first agreed.
    package private(set) var firstAgreed = 0
    /// Actions that were added since.
    package private(set) var added = 0
    /// Those of them that are complete.
    package private(set) var completed = 0
    /// Those that were withdrawn.
    package private(set) var withdrawn = 0
    /// Those that go on as, or in, others: merged, split, or carried to another plan.
    package private(set) var mergedOrCarried = 0
    /// Those that ended with their plan, by its statement.
    package private(set) var endedWithPlan = 0
    /// Those that are open, counted and not worked out, so that the sum is a check.
    package private(set) var open = 0

    /// An empty sum.
    package init() {}

    /// Adds an action.
    package mutating func add(_ linked: LinkedAction, _ state: ActionState) {
        guard state.isThere else { return }
        if linked.action.added == nil { firstAgreed += 1 } else { added += 1 }
        switch state.life {
        case .open, .paused, .delivered: open += 1
        case .endedWithPlan: endedWithPlan += 1
        case .notYetAdded: break
        case .ended(let row):
            switch row.status?.value {
            case .withdrawn: withdrawn += 1
            case .merged, .split, .carried: mergedOrCarried += 1
            default: completed += 1
            }
        }
    }
}
