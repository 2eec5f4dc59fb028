import Diagnostics
package import Linking
package import Plan

/// How everything stands on a day. It is worked out from the linked plan and the day alone, so it can be asked for as
/// many days as a report needs.
package struct Assessment: Sendable {
    /// The day.
    package let day: Day
    /// The linked plan that it was worked out from.
    private let plan: LinkedPlan
    /// The states of the actions, in the order of the linked plan's actions.
    private let states: [ActionState]
    private let index: [EntityID: Int]

    fileprivate init(_ linked: LinkedPlan, on day: Day) {
        self.day = day
        plan = linked
        let plans = Dictionary(
            linked.content.plans.map { ($0.scope.text, $0) }, uniquingKeysWith: { first, _ in first })
        states = linked.actions.map { action in
            guard let plan = plans[action.id.scope] else { return .unknown(linked.content.site) }
            return ActionAssessor(linked: action, plan: plan, site: linked.content.site, day: day).assess()
        }
        index = Dictionary(
            linked.actions.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// How an action stands.
    package func state(of id: EntityID) -> ActionState {
        index[id].map { states[$0] } ?? .unknown(plan.content.site)
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

    /// The actions of plans in force whose date has passed, the longest over first.
    package var overdue: [EntityID] {
        plan.actions.map(\.id).filter { state(of: $0).isOverdue }
            .sorted { (-state(of: $0).daysOver, $0) < (-state(of: $1).daysOver, $1) }
    }

    /// The open actions of plans in force that are due on the day or after it, the nearest first.
    package var dueNext: [EntityID] {
        let due = plan.actions.compactMap { action -> (day: Day, id: EntityID)? in
            let state = state(of: action.id)
            guard state.isOpen, isInForce(action.id), let last = state.lastDay, last >= day else { return nil }
            return (last, action.id)
        }
        return due.sorted { ($0.day, $0.id) < ($1.day, $1.id) }.map(\.id)
    }

    /// The actions that nothing was reported on for too long, the quietest first.
    package var quiet: [EntityID] {
        plan.actions.map(\.id).filter { state(of: $0).quietDays != nil }
            .sorted { (-(state(of: $0).quietDays ?? 0), $0) < (-(state(of: $1).quietDays ?? 0), $1) }
    }

    /// The open actions for which a later date was asked and not agreed: decisions that a board is asked for.
    package var requests: [EntityID] {
        plan.actions.map(\.id).filter { state(of: $0).isOpen && state(of: $0).request != nil }
    }

    /// Whether the plan of an entity is in force on the day.
    package func isInForce(_ id: EntityID) -> Bool { plan.plan(id.scope)?.isInForce(on: day) ?? false }

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
        state(of: action).isOpen ? plan.posts.holder(of: post, on: day) : post
    }
}

extension LinkedPlan {
    /// Works out how everything stands on a day.
    package func assess(on day: Day) -> Assessment { Assessment(self, on: day) }
}

extension ActionState {
    /// Nothing is known.
    fileprivate static func unknown(_ site: Site) -> ActionState {
        ActionState(
            life: .open, status: site.notStated, statement: nil, due: [], lastDay: nil, moves: [], request: nil,
            daysOver: 0, lateSteps: [], lastUpdate: nil, quietDays: nil)
    }
}
