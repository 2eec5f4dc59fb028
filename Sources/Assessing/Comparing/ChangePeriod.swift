import Diagnostics
import Graph
package import Plan

/// What changed between two days: from the end of one to the end of the other.
package struct ChangePeriod: Sendable {
    /// The day before it, and its last.
    package let from, to: Day
    /// The plans that began or ended in it.
    package let began, ended: [ImprovementPlan]
    /// What changed about actions, each change by itself, by what kind it is.
    package let changes: [(kind: Kind, item: Comparison.Item)]
    /// What was found to have changed for children.
    package let differences: [KnownDifference]
    /// How many actions were open at its end in plans in force, and on how many of them nothing was reported in it.
    package let open, silent: Int

    /// What a change is about.
    package enum Kind: Int, Sendable, CaseIterable, Comparable {
        case ended, delivered, added, moved, asked, said, paused, lead, reworded, section, vanished

        package static func < (left: Kind, right: Kind) -> Bool { left.rawValue < right.rawValue }
    }

    /// Whether nothing changed.
    package var isEmpty: Bool { began.isEmpty && ended.isEmpty && changes.isEmpty && differences.isEmpty }

    init(from earlier: Assessment, to later: Assessment) {
        from = earlier.day
        to = later.day
        began = later.plan.content.plans.filter { later.isInForce($0.id) && !earlier.isInForce($0.id) }
        ended = later.plan.content.plans.filter { !later.isInForce($0.id) && earlier.isInForce($0.id) }
        let plans = Set((earlier.plansInForce + later.plansInForce).map(\.scope.text))
        let items = plans.isEmpty ? [] : Comparison(from: earlier, to: later, plans: plans).items
        changes = items.flatMap { item in
            item.changes.filter { !$0.isEndOfPlan }.map { change in
                let alone = Comparison.Item(
                    id: item.id, formerID: item.formerID, after: item.after, changes: [change])
                return (Kind(change), alone)
            }
        }
        .enumerated().sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }.map(\.element)
        let span = earlier.day.adding(days: 1)...later.day
        differences = later.differences.grouped.map(\.row).filter { span.contains($0.difference.date.value) }
        let running = later.actions.filter { later.isInForce($0.id) && $0.state.isOpen }
        open = running.count
        silent = running.count { $0.state.lastUpdate.map { !span.contains($0) } ?? true }
    }
}

extension ChangePeriod.Kind {
    init(_ change: Comparison.Change) {
        self =
            switch change {
            case .ended: .ended
            case .added: .added
            case .deadline: .moved
            case .requested: .asked
            case .delivered: .delivered
            case .status: .said
            case .paused, .restarted, .reopened: .paused
            case .lead: .lead
            case .wording: .reworded
            case .section: .section
            case .vanished: .vanished
            }
    }
}

extension Comparison.Change {
    /// Whether it only says that the plan ended, which is said of the plan.
    fileprivate var isEndOfPlan: Bool {
        if case .ended(.withPlan) = self { true } else { false }
    }
}
