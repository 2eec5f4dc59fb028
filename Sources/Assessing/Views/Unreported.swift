import Diagnostics
import Graph
package import Plan

/// A plan on whose actions nothing was reported yet, and that is too new for that to be silence.
package struct Unreported: Sendable {
    package let plan: ImprovementPlan
    /// How many actions it is.
    package let count: Int
    /// How many days ago it began, at least and at most, where nothing was ever reported on any of it; else nil.
    package let age: ClosedRange<Int>?
}

extension Assessment {
    /// The plans of some actions on which nothing was reported yet.
    package func unreported(_ actions: [AssessedAction]) -> [Unreported] {
        plan.content.plans.compactMap { plan in
            let count = actions.count { $0.scope == plan.scope.text }
            return count > 0 ? Unreported(plan: plan, count: count, age: plan.log.isEmpty ? age(of: plan) : nil) : nil
        }
    }
}
