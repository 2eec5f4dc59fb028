package import Diagnostics
package import Graph
import Parallel
package import Plan

/// How everything stands on a day. It is worked out from the linked plan and the day alone, so it can be asked for as
/// many days as a report needs.
package final class Assessment: Sendable {
    /// The day.
    let day: Day
    /// Everything that was known by the day.
    package let plan: LinkedPlan
    /// The actions, in the order of their plans.
    package let actions: [AssessedAction]
    /// The actions of plans in force whose dates have passed without a word that they are done, the longest past first.
    package let past: [EntityID]
    /// The actions that nothing was reported on for too long, the quietest first.
    package let quiet: [EntityID]
    /// The open actions for which a later date was asked and not agreed: decisions that a board is asked for.
    package let requests: [EntityID]
    /// The faults that are known and kept, each with the id of what has it.
    let accepted: [(fault: AcceptedFault, of: String)]
    /// Everything, whenever it was written down.
    private let whole: LinkedPlan
    /// Every action of the plan by its id.
    private let byID: [EntityID: AssessedAction]
    /// The plans that are in force on the day.
    private let inForce: Set<String>
    private let madeViews = Once<Views>()
    let madeDifferences = Once<Differences>()
    private let madeScorecards = Once<AssessedScorecards>()

    fileprivate init(_ whole: LinkedPlan, on day: Day, accepting accepted: [(fault: AcceptedFault, of: String)]) {
        let linked = whole.known(by: day)
        self.day = day
        self.whole = whole
        self.accepted = accepted
        plan = linked
        let site = linked.content.site
        inForce = Set(linked.content.plans.filter { $0.isInForce(on: day) }.map(\.scope.text))
        let plans = Dictionary(
            linked.content.plans.map { ($0.scope.text, $0) }, uniquingKeysWith: { first, _ in first })
        let found = linked.actions.compactMap { action in
            plans[action.id.scope].map { plan in
                AssessedAction(action, ActionAssessor(linked: action, plan: plan, site: site, day: day).assess())
            }
        }
        actions = found
        byID = Dictionary(found.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let running = found.filter { [inForce] in $0.state.isOpen && inForce.contains($0.id.scope) }
        past = running.filter(\.state.isPast).sorted {
            (-$0.state.daysPast, $0.id) < (-$1.state.daysPast, $1.id)
        }.map(\.id)
        quiet = running.compactMap { action in action.state.quietDays.map { (days: $0, id: action.id) } }
            .sorted { (-$0.days, $0.id) < (-$1.days, $1.id) }.map(\.id)
        requests = found.filter { $0.state.request != nil }.map(\.id)
    }

    /// The day, for whoever writes it down.
    package var reportingDay: ReportingDay { ReportingDay(day) }

    /// How the same plan stands on another day, before or after this one.
    package func told(on day: Day) -> Assessment {
        day == self.day ? self : Assessment(whole, on: day, accepting: accepted)
    }

    /// What pages ask for across plans; most days that a report asks for need none of it.
    var views: Views { madeViews.value { Views(self) } }

    /// All indicators with what their figures say.
    var scorecards: AssessedScorecards { madeScorecards.value { AssessedScorecards(plan) } }

    /// The action of an id.
    package func action(_ id: EntityID) -> AssessedAction? { byID[id] }

    /// How an action stands.
    package func state(of id: EntityID) -> ActionState {
        byID[id]?.state ?? ActionState(life: .open, status: plan.content.site.notStated)
    }

    /// How many of some actions stand how.
    package func tally(_ ids: some Sequence<EntityID>) -> Tally {
        Tally(ids.map(state), scale: plan.content.site.statuses)
    }

    /// The sum of some actions.
    package func sum(_ ids: some Sequence<EntityID>) -> Sum {
        var sum = Sum()
        for id in ids {
            if let action = plan.action(id) { sum.add(action, state(of: id)) }
        }
        return sum
    }

    /// Whether the plan of an entity is in force on the day.
    package func isInForce(_ id: EntityID) -> Bool { inForce.contains(id.scope) }
}

extension LinkedPlan {
    /// Works out how everything stands on a day.
    ///
    /// - Parameter problems: What is wrong whatever the day is, of which some may be known and kept.
    package func assess(on day: Day, knowing problems: [Diagnostic] = []) -> Assessment {
        Assessment(self, on: day, accepting: Acceptance.named(content.site.accepted, among: problems))
    }
}
