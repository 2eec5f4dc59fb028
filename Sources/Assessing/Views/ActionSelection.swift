import Diagnostics
package import Graph
package import Plan

/// The actions that a filter lets through on the day.
package struct ActionSelection: Sendable {
    /// Which are meant.
    package let filter: ResolvedFilter
    private let assessment: Assessment

    init(_ filter: ResolvedFilter, _ assessment: Assessment) {
        self.filter = filter
        self.assessment = assessment
    }

    /// The actions, by plan and in order.
    package var actions: [AssessedAction] { assessment.actions.filter(isWanted) }

    /// The actions of each plan that has any, and of which it is stated whether it is in force or has ended.
    package var byPlan: [(plan: ImprovementPlan, actions: [EntityID])] {
        let actions = Dictionary(grouping: actions, by: \.scope)
        return assessment.plan.content.plans.filter(\.state.value.isStated).compactMap { plan in
            actions[plan.scope.text].map { (plan, $0.map(\.id)) }
        }
    }

    /// The sections that have any of the actions, with them.
    package var bySection: [(section: LinkedSection, actions: [EntityID])] {
        let actions = Dictionary(grouping: actions, by: \.section)
        return assessment.plan.sections.compactMap { section in
            actions[section.id].map { (section, $0.map(\.id)) }
        }
    }

    /// Those that slipped or may slip, as a board looks at them.
    package var exceptions: [AssessedAction] { assessment.attention.exceptions.filter(isWanted) }

    /// The sections and plans that are stated as a whole to be late or at risk.
    package var wholes: [StatedWhole] {
        assessment.attention.wholes.filter { whole in
            isWantedAsWhole(whole.id) ?? isWanted(whole.id)
        }
    }

    /// Whether a section or group is let through as a whole; nil for anything else.
    package func isWantedAsWhole(_ id: EntityID) -> Bool? {
        if let section = assessment.plan.section(id) { return isWanted(section) }
        return assessment.plan.group(id).map { isWanted($0.group, in: $0.section) }
    }

    /// Those for which a later date is asked.
    package var requests: [EntityID] { assessment.requests.compactMap(assessment.action).filter(isWanted).map(\.id) }

    /// Those that nothing was reported on for too long, the quietest first.
    package var quiet: [AssessedAction] { assessment.quiet.compactMap(assessment.action).filter(isWanted) }

    /// Those that nothing was ever reported on and that are too new to be silent.
    package var unreported: [AssessedAction] { assessment.attention.unreported.filter(isWanted) }

    /// What is due, of the actions and of their steps. A step has a day of its own, so it is not the action's that counts
    /// for it.
    package var due: [DueItem] {
        let deadlines = assessment.deadlines(of: assessment.actions.filter(isWantedWhenever))
        return (deadlines.past + deadlines.beforePlan + deadlines.months.flatMap(\.items)).filter { isInTime($0.day) }
    }

    /// What changed for children through what is meant: sections, their actions, recommendations and plans as a whole.
    package var differences: [KnownDifference] {
        let plan = assessment.plan
        let sections = plan.sections.flatMap { section -> [KnownDifference] in
            let own = isWanted(section) ? section.differences.about(section.id) : []
            let actions = section.actions.compactMap(assessment.action).filter(isWanted)
            return own + actions.flatMap(\.knownDifferences)
        }
        let others = plan.otherDifferences.keys.sorted().filter { isWanted($0) }
        return sections + others.flatMap { (plan.otherDifferences[$0] ?? []).about($0) }
    }

    /// Whether an action is let through.
    package func isWanted(_ action: AssessedAction) -> Bool { isWantedWhenever(action) && isDue(action.state) }

    /// Whether a section is let through as a whole: not where the filter asks for what only actions have.
    package func isWanted(_ section: LinkedSection) -> Bool {
        !filter.asksForActions && isIn(section.id, ties: section.ties)
    }

    /// Whether a group is let through as a whole.
    private func isWanted(_ group: LinkedGroup, in section: LinkedSection) -> Bool {
        var others = filter
        others.groups = nil
        return !others.asksForActions && filter.groups?.contains(group.id) ?? true
            && isIn(section.id, ties: section.ties + group.ties)
    }

    /// Whether something else is let through as a whole, a plan or a recommendation.
    package func isWanted(_ id: EntityID) -> Bool {
        guard !filter.asksForActions, filter.sections == nil else { return false }
        if id.local.isEmpty { return filter.recommendations == nil && filter.plans?.contains(id) ?? true }
        return filter.recommendations?.contains(id) ?? (filter.plans == nil)
    }

    /// Whether an action is let through, whatever its date.
    private func isWantedWhenever(_ action: AssessedAction) -> Bool {
        action.state.isThere && isIn(action.section, ties: action.ties) && isGrouped(action) && isLed(action)
            && hasState(action.state)
    }

    private func isGrouped(_ action: AssessedAction) -> Bool {
        guard let wanted = filter.groups else { return true }
        return action.action.group.map { wanted.contains(EntityID(scope: action.scope, local: $0.text)) } ?? false
    }

    private func isInTime(_ day: Day) -> Bool {
        (filter.dueBefore.map { day < $0 } ?? true) && (filter.dueAfter.map { day > $0 } ?? true)
    }

    private func isIn(_ section: EntityID, ties: [Tie]) -> Bool {
        (filter.plans?.contains { $0.scope == section.scope } ?? true) && (filter.sections?.contains(section) ?? true)
            && (filter.recommendations.map { wanted in ties.contains { wanted.contains($0.recommendation) } } ?? true)
    }

    private func isLed(_ action: AssessedAction) -> Bool {
        guard let wanted = filter.leads else { return true }
        return action.leads.contains { lead in
            guard case .post(let post) = lead.who else { return false }
            return wanted.contains(post) || wanted.contains(assessment.holder(of: post, action: action.id))
        }
    }

    private func hasState(_ state: ActionState) -> Bool { filter.states?.contains(where: state.isIn) ?? true }

    private func isDue(_ state: ActionState) -> Bool {
        if filter.dueBefore == nil, filter.dueAfter == nil { return true }
        return state.lastDay.map(isInTime) ?? false
    }
}

extension ActionState {
    /// Whether what a filter asks for is true of it. Statuses of the scale count for what is being worked on, save for
    /// those that mean that it is done.
    fileprivate func isIn(_ wanted: ResolvedFilter.State) -> Bool {
        switch wanted {
        case .status(let other): status == other && (life.isAwaited || isComplete)
        case .standing(.overdue): isPast
        case .standing(.atRisk): life.isAwaited && status.meaning == .atRisk
        case .standing(.open): isOpen
        case .standing(.delivered): standing.isDelivered
        case .standing(.notReported): quietDays != nil
        }
    }
}

extension Assessment {
    /// The actions that a filter lets through.
    package func select(_ filter: ActionFilter) -> ActionSelection {
        var wanted = filter.resolved ?? ResolvedFilter()
        wanted.dueBefore = filter.dueBefore
        wanted.dueAfter = filter.dueAfter
        if let states = wanted.recommendationStates {
            let named = wanted.recommendations?.compactMap(plan.recommendation) ?? plan.recommendations
            wanted.recommendations = named.filter { linked in
                let thread = thread(of: linked)
                return states.contains(where: thread.stands)
            }.map(\.id)
        }
        return ActionSelection(wanted, self)
    }
}
