import Diagnostics
import Graph
package import Plan

/// What may be said of some actions in a sentence: how many are open, and how these stand to their dates, the worst first.
/// The parts add up to what is open.
package struct Headline: Sendable {
    /// How an open action is counted, in the order in which it is told.
    package enum Part: Sendable, CaseIterable {
        case overdue, inSilence, notSaid, beforePlan, paused, undated, notYetDue, delivered
    }

    /// How many are open.
    package let open: Int
    /// How many of them are counted how; none that is zero.
    package let parts: [(part: Part, count: Int)]
    /// The gates of their plans, where those that are delivered have them alike.
    package let gates: [Gate]
    /// How many of their steps are past their dates.
    package let steps: PastCount
    /// How many of them were reported on in as many days as a site lets pass without a report.
    package let reported: Int
    /// How many were never reported on and are too new for that to be silence.
    package let awaiting: Int
    /// How many days that is.
    package let period: Int
    /// The faults of their dates that are known and kept.
    package let kept: [KeptFaults]
    /// The sections and plans that are stated as a whole to be late or at risk.
    package let wholes: [StatedWhole]
    /// How many dates of them and their steps are left out as suspected misprints.
    package let leftOut: Int

    init(
        _ states: some Sequence<ActionState>, on day: Day, within days: Int, _ kept: [KeptFaults],
        _ wholes: [StatedWhole]
    ) {
        let open = states.filter(\.isOpen)
        let counts = Dictionary(grouping: open) { $0.headline }.mapValues(\.count)
        self.open = open.count
        self.kept = kept
        self.wholes = wholes
        gates = open.filter(\.standing.isDelivered).map(\.gates).shared
        period = days
        leftOut = open.reduce(0) { $0 + $1.leftOut.count }
        parts = Part.allCases.compactMap { part in counts[part].map { (part, $0) } }
        steps = open.reduce(PastCount()) { $0 + $1.stepCount }
        awaiting = open.count(where: \.awaitsFirstReport)
        reported = open.count { state in state.lastUpdate.map { day - $0 <= days } ?? false }
    }

    /// What of it is told where there is room for little: what is past its date; where nothing is, all of it.
    package var worst: [(part: Part, count: Int)] {
        let past = parts.filter { $0.part.state.isPast }
        return past.isEmpty ? parts : past
    }

    /// Whether some are dated before their plan began, or steps of theirs are.
    package var hasEarlyDates: Bool { actions.beforePlan + steps.beforePlan > 0 }
    /// Whether somebody said of any of them that it is overdue.
    package var isAnySaidOverdue: Bool { actions.overdue > 0 }
    /// On how many of them nothing was reported in that time.
    package var silent: Int { open - reported }
    /// Whether enough was reported to say anything good: of four in five at least.
    package var isWellReported: Bool { reported * 5 >= open * 4 }
    /// Whether it may be said that nothing is past its date.
    package var isClear: Bool { open > 0 && isWellReported && actions.isZero && steps.isZero && wholes.isEmpty }
    /// How many are past their dates, or were due before the plan began.
    package var actions: PastCount {
        PastCount(parts.flatMap { [WorkState](repeating: $0.part.state, count: $0.count) })
    }
}

extension Headline.Part {
    /// The state that it counts, of what is past its date.
    fileprivate var state: WorkState {
        switch self {
        case .overdue: .overdue
        case .inSilence: .passedInSilence
        case .notSaid: .passedNotSaid
        case .beforePlan: .dueBeforePlan
        case .paused, .undated, .notYetDue, .delivered: .asStated
        }
    }
}

extension ActionState {
    /// How an open action is counted in a headline.
    var headline: Headline.Part {
        switch standing {
        case .overdue: .overdue
        case .passedInSilence: .inSilence
        case .passedNotSaid: .notSaid
        case .dueBeforePlan: .beforePlan
        case .paused: .paused
        case .delivered, .deliveredLate: .delivered
        default: lastDay == nil ? .undated : .notYetDue
        }
    }
}

extension Assessment {
    /// What may be said of some actions in a sentence, and of the sections and plans that they are the whole of.
    package func headline(of ids: some Sequence<EntityID>, _ wholes: [StatedWhole] = []) -> Headline {
        let ids = Array(ids)
        return Headline(ids.map(state), on: day, within: plan.content.site.quietAfter, keptDates(of: ids), wholes)
    }

    /// What may be said of the plans in force.
    package var headline: Headline { headline(of: plansInForce.flatMap(plan.actions).map(\.id), attention.wholes) }

    /// What may be said of a plan in force.
    package func headline(of improvement: ImprovementPlan) -> Headline {
        headline(
            of: plan.actions(of: improvement).map(\.id),
            attention.wholes.filter { $0.id.scope == improvement.scope.text })
    }
}
