import Diagnostics
package import Linking
package import Plan

/// How everything stands on a day. It is worked out from the linked plan and the day alone, so it can be asked for as
/// many days as a report needs.
package struct Assessment: Sendable {
    /// The day.
    package let day: Day
    /// The actions of plans in force whose date has passed, the longest over first.
    package let overdue: [EntityID]
    /// The open actions of plans in force that are due on the day or after it, the nearest first.
    package let dueNext: [EntityID]
    /// The actions that nothing was reported on for too long, the quietest first.
    package let quiet: [EntityID]
    /// The open actions for which a later date was asked and not agreed: decisions that a board is asked for.
    package let requests: [EntityID]
    /// The linked plan that it was worked out from.
    private let plan: LinkedPlan
    private let states: [EntityID: ActionState]
    /// The plans that are in force on the day.
    private let inForce: Set<String>

    fileprivate init(_ linked: LinkedPlan, on day: Day) {
        self.day = day
        plan = linked
        let site = linked.content.site
        inForce = Set(linked.content.plans.filter { $0.isInForce(on: day) }.map(\.scope.text))
        let plans = Dictionary(
            linked.content.plans.map { ($0.scope.text, $0) }, uniquingKeysWith: { first, _ in first })
        var found: [(id: EntityID, state: ActionState)] = []
        for action in linked.actions {
            guard let plan = plans[action.id.scope] else { continue }
            found.append((action.id, ActionAssessor(linked: action, plan: plan, site: site, day: day).assess()))
        }
        states = Dictionary(found.map { ($0.id, $0.state) }, uniquingKeysWith: { first, _ in first })
        let running = found.filter { [inForce] in $0.state.isOpen && inForce.contains($0.id.scope) }
        overdue = running.filter(\.state.isOverdue).sorted {
            (-$0.state.daysOver, $0.id) < (-$1.state.daysOver, $1.id)
        }.map(\.id)
        dueNext = running.compactMap { action in action.state.lastDay.map { (day: $0, id: action.id) } }
            .filter { $0.day >= day }.sorted { ($0.day, $0.id) < ($1.day, $1.id) }.map(\.id)
        quiet = running.compactMap { action in action.state.quietDays.map { (days: $0, id: action.id) } }
            .sorted { (-$0.days, $0.id) < (-$1.days, $1.id) }.map(\.id)
        requests = found.filter { $0.state.isOpen && $0.state.request != nil }.map(\.id)
    }

    /// How an action stands.
    package func state(of id: EntityID) -> ActionState {
        states[id] ?? ActionState(life: .open, status: plan.content.site.notStated)
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

    /// The status last stated of a section as a whole; nil when none was.
    package func statement(of section: LinkedSection) -> (status: Status, row: LogEntry)? {
        for row in section.log.reversed() where row.date.value <= day {
            if case .status(let status) = row.status?.value { return (status, row) }
        }
        return nil
    }

    /// Whether the plan of an entity is in force on the day.
    package func isInForce(_ id: EntityID) -> Bool { inForce.contains(id.scope) }

    /// The actions of each post that leads any, and those whose lead is not known: open ones with the post that has
    /// the work on the day, ended ones with the post that had it.
    package var actionsByPost: [PostRegistry.Index: [EntityID]] {
        var result: [PostRegistry.Index: [EntityID]] = [:]
        for action in plan.actions {
            for lead in action.leads {
                guard case .post(let post) = lead.who else { continue }
                let holder = holder(of: post, action.id)
                if result[holder]?.last != action.id { result[holder, default: []].append(action.id) }
            }
        }
        return result
    }

    /// The post that has an action on the day, when `post` is written as its lead.
    package func holder(of post: PostRegistry.Index, _ action: EntityID) -> PostRegistry.Index {
        let last: Day? =
            switch state(of: action).life {
            case .ended(let row): row.date.value
            case .endedWithPlan: plan.plan(action.scope)?.ended?.value.firstDay
            case .open, .paused, .notYetAdded: day
            }
        return plan.posts.holder(of: post, on: last ?? day)
    }
}

extension LinkedPlan {
    /// Works out how everything stands on a day.
    package func assess(on day: Day) -> Assessment { Assessment(self, on: day) }
}
