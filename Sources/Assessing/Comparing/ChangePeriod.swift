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
    /// What is different from states that were kept before, where the next of them or the last day is in it.
    package internal(set) var kept: [KeptChanges] = []
    /// What became of the actions of the plans that others superseded in it.
    package let successions: [Succession]
    /// What was found to have changed for children.
    package let differences: [KnownDifference]
    /// How many actions of the plans that it tells of were open at its end, and on how many of them nothing was reported
    /// in it.
    package let open, silent: Int

    /// What a change is about.
    package enum Kind: Int, Sendable, CaseIterable, Comparable {
        case ended, delivered, added, moved, asked, said, paused, lead, reworded, section, vanished

        package static func < (left: Kind, right: Kind) -> Bool { left.rawValue < right.rawValue }
    }

    /// Whether nothing changed.
    package var isEmpty: Bool {
        began.isEmpty && ended.isEmpty && changes.isEmpty && differences.isEmpty
            && kept.allSatisfy(\.changes.isEmpty)
    }

    /// The last day on which something in it happened; the day before it, when nothing did.
    package let lastEvent: Day

    /// - Parameter meant: The plans that it tells of; nil for all that are in force on either day.
    init(from earlier: Assessment, to later: Assessment, of meant: [ImprovementPlan]? = nil) {
        from = earlier.day
        to = later.day
        let candidates = meant ?? later.plan.content.plans
        began = candidates.filter { later.isInForce($0.id) && !earlier.isInForce($0.id) }
        ended = candidates.filter { !later.isInForce($0.id) && earlier.isInForce($0.id) }
        let plans = Set((meant ?? earlier.plansInForce + later.plansInForce).map(\.scope.text))
        let successions = ended.compactMap { Succession(of: $0, in: later) }
        let finished = Set(successions.flatMap(\.finished))
        changes =
            plans.isEmpty
            ? []
            : Comparison(from: earlier, to: later, plans: plans).byKind.filter { _, item in
                !(finished.contains(item.id) && item.changes.allSatisfy(\.isBareCompletion))
            }
        self.successions = successions
        let found = ChangePeriod.differences(from: earlier, to: later)
        // What changed through a recommendation is told where a plan that is meant answers it.
        let told = plans.union((meant ?? []).flatMap { $0.answers.targets.map(\.scope) })
        differences = meant == nil ? found : found.filter { told.contains($0.about.scope) }
        let span = ChangePeriod.span(earlier, later)
        let days = later.actions.flatMap(\.rows).map(\.date.value)
        let turns = began.compactMap { $0.beginning?.firstDay } + ended.compactMap { $0.ended?.value.firstDay }
        lastEvent =
            (days + turns + differences.map(\.difference.date.value)).filter(span.contains).max() ?? earlier.day
        let running = later.actions.filter { action in
            action.state.isOpen && (meant == nil ? later.isInForce(action.id) : plans.contains(action.scope))
        }
        open = running.count
        silent = running.count { $0.state.lastUpdate.map { !span.contains($0) } ?? true }
    }
}

extension ChangePeriod {
    /// What changed since an earlier state, of one that was kept with what bears no date.
    package init(since earlier: Assessment, to later: Assessment, kept: KeptStates.Reach?) {
        self.init(from: later.told(on: earlier.day), to: later)
        if let kept { self.kept = [KeptChanges(from: earlier, to: later, reach: [kept])] }
    }

    /// The days after one and up to another.
    private static func span(_ earlier: Assessment, _ later: Assessment) -> ClosedRange<Day> {
        let first = earlier.day.adding(days: 1)
        return first...max(first, later.day)
    }

    /// What was found to have changed for children between two days.
    package static func differences(from earlier: Assessment, to later: Assessment) -> [KnownDifference] {
        let span = span(earlier, later)
        return later.differences.grouped.map(\.row).filter { span.contains($0.difference.date.value) }
    }
}

extension [ChangePeriod] {
    /// The one of which is told what changed last: the first, which is the last in time, or where nothing changed in it the
    /// one before it.
    package var told: ChangePeriod? { endsInSilence ? self[1] : first }
    /// Whether nothing changed in the last, and something in the one before it.
    package var endsInSilence: Bool { count > 1 && self[0].isEmpty && !self[1].isEmpty }
}

extension Comparison {
    /// Each change by itself, by what kind it is.
    var byKind: [(kind: ChangePeriod.Kind, item: Item)] {
        items.flatMap { item in
            item.changes.filter { !$0.isEndOfPlan }.map { change in
                (ChangePeriod.Kind(change), item.with([change]))
            }
        }
        .enumerated().sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }.map(\.element)
    }
}

extension Comparison.Item {
    /// The same with some of what is different.
    func with(_ changes: [Comparison.Change]) -> Comparison.Item {
        Comparison.Item(
            id: id, name: name, formerID: formerID, isThere: isThere, isLed: isLed, isWhole: isWhole, changes: changes)
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
            case .lead, .handedOver: .lead
            case .wording: .reworded
            case .section: .section
            case .vanished: .vanished
            }
    }
}

extension Comparison.Change {
    /// Whether it says that an action is complete and nothing besides: that is told with what became of its plan's actions.
    fileprivate var isBareCompletion: Bool {
        if case .ended(.complete(let row)) = self { row.why == nil } else { false }
    }

    /// Whether it only says that the plan ended, which is said of the plan.
    fileprivate var isEndOfPlan: Bool {
        if case .ended(.withPlan) = self { true } else { false }
    }
}
