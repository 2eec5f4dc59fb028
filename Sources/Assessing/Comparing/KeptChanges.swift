import Diagnostics
import Graph
package import Plan

/// What is different from a state of the plans that was kept: what bears no date in the sources (words, leads, sections),
/// so that no day of today's sources tells of it.
package struct KeptChanges: Sendable {
    /// The day of the state that was kept, and that of the next one, or of today.
    package let since, to: Day
    /// What is different, each change by itself.
    package let changes: [(kind: ChangePeriod.Kind, item: Comparison.Item)]
    /// The plans of which the state cannot tell how they stood.
    package let uncompared: [ImprovementPlan]

    /// Compares two states.
    ///
    /// - Parameter reach: What each of the two can tell of; nil for today's sources, which tell of everything.
    init(from earlier: Assessment, to later: Assessment, reach: [KeptStates.Reach]) {
        since = earlier.day
        to = later.day
        let there = Set(earlier.planIDs.map(\.scope))
        let asked = later.plan.content.plans.filter { there.contains($0.scope.text) }
        let compared = asked.filter { plan in reach.allSatisfy { $0.has(plan.scope.text) } }
        uncompared = asked.filter { plan in !reach.allSatisfy { $0.has(plan.scope.text) } }
        let scopes = Set(compared.map(\.scope.text))
        changes =
            scopes.isEmpty
            ? []
            : Comparison(from: earlier, to: later, plans: scopes).byKind.filter { change in
                (change.kind.isUndated || change.kind == .added && change.item.isWhole)
                    && !change.item.changes.contains(where: \.isAgreedWording)
            }
    }
}

extension Comparison.Change {
    /// Whether it is of words that a row agreed, which has a day.
    fileprivate var isAgreedWording: Bool {
        if case .wording(let wording) = self { wording.agreement != nil } else { false }
    }
}

extension ChangePeriod.Kind {
    /// Whether it is about what bears no date.
    fileprivate var isUndated: Bool {
        switch self {
        case .lead, .reworded, .section, .vanished: true
        case .ended, .delivered, .added, .moved, .asked, .said, .paused: false
        }
    }
}
