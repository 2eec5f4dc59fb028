import Assessing
import Diagnostics
import HTMLKit
import Linking
import Plan

/// The actions that a filter lets through on the page's day.
struct ActionSelection {
    let filter: ActionFilter
    /// The scope that bare ids of the filter are read in.
    let scope: String
    let context: PageContext
    /// The plans, sections and recommendations that are meant.
    private let plans: [EntityID]
    private let sections: [EntityID]
    private let recommendations: [EntityID]
    private let leads: [PostRegistry.Index]

    init(_ filter: ActionFilter, in scope: String, _ context: PageContext) {
        self.filter = filter
        self.scope = scope
        self.context = context
        plans = context.ids(filter.plans, in: scope)
        sections = context.ids(filter.sections, in: scope)
        recommendations = context.ids(filter.recommendations, in: scope)
        leads = filter.leads.compactMap { context.plan.posts[$0.text] }
    }

    /// The actions, by plan and in order.
    var actions: [ActionEntry] {
        context.plan.actions.compactMap { context.entry($0.id) }.filter(isWanted)
    }

    /// The actions of each plan that has any.
    var byPlan: [(plan: ImprovementPlan, actions: [EntityID])] {
        let actions = Dictionary(grouping: actions, by: \.scope)
        return context.plan.content.plans.compactMap { plan in
            actions[plan.scope.text].map { (plan, $0.map(\.id)) }
        }
    }

    /// The actions of plans in force that are not done.
    var running: [ActionEntry] { actions.filter { $0.state.isOpen && context.isInForce($0.id) } }

    /// Whether an action is let through.
    func isWanted(_ action: ActionEntry) -> Bool { isWantedWhenever(action) && isDue(action.state) }

    /// Whether an action is let through, whatever its date.
    func isWantedWhenever(_ action: ActionEntry) -> Bool {
        action.state.isThere && isIn(action.linked.section, ties: action.linked.ties) && isLed(action)
            && hasStatus(action.state)
    }

    /// Whether a section is let through as a whole: not where the filter asks for what only actions have.
    func isWanted(_ section: LinkedSection) -> Bool {
        !asksForActions && isIn(section.id, ties: section.ties)
    }

    /// Whether something else is let through as a whole, a plan or a recommendation.
    func isWanted(_ id: EntityID) -> Bool {
        guard !asksForActions, sections.isEmpty else { return false }
        if id.local.isEmpty { return recommendations.isEmpty && (plans.isEmpty || plans.contains(id)) }
        return recommendations.isEmpty ? plans.isEmpty : recommendations.contains(id)
    }

    /// Whether a day lies in the time that is asked for.
    func isInTime(_ day: Day) -> Bool {
        (filter.dueBefore.map { day < $0 } ?? true) && (filter.dueAfter.map { day > $0 } ?? true)
    }

    private var asksForActions: Bool {
        !filter.leads.isEmpty || !filter.statuses.isEmpty || filter.dueBefore != nil || filter.dueAfter != nil
    }

    private func isIn(_ section: EntityID, ties: [Tie]) -> Bool {
        (filter.plans.isEmpty || plans.contains { $0.scope == section.scope })
            && (filter.sections.isEmpty || sections.contains(section))
            && (filter.recommendations.isEmpty || ties.contains { recommendations.contains($0.recommendation) })
    }

    private func isLed(_ action: ActionEntry) -> Bool {
        filter.leads.isEmpty
            || action.linked.leads.contains { lead in
                guard case .post(let post) = lead.who else { return false }
                return leads.contains(post) || leads.contains(context.assessment.holder(of: post, action.id))
            }
    }

    private func hasStatus(_ state: ActionState) -> Bool {
        filter.statuses.isEmpty || filter.statuses.contains { state.isCalled($0.text, context.site.statuses) }
    }

    private func isDue(_ state: ActionState) -> Bool {
        if filter.dueBefore == nil, filter.dueAfter == nil { return true }
        return state.lastDay.map(isInTime) ?? false
    }
}

extension PageContext {
    /// What references mean that the checks have let through.
    func ids(_ references: [ReferenceText], in scope: String) -> [EntityID] {
        references.compactMap { try? plan.resolver.resolve($0.text, in: scope).get().id }
    }
}

extension ActionState {
    /// Whether a filter's word for a status is true of it. Statuses of the scale count for what is being worked on, save
    /// for those that mean that it is done.
    fileprivate func isCalled(_ name: String, _ scale: [Status]) -> Bool {
        let name = Vocabulary.fold(name)
        func isCalled(_ status: Status) -> Bool {
            Vocabulary.fold(status.id.text) == name || Vocabulary.fold(status.word.text) == name
        }
        let standing = scale.contains(where: isCalled) ? nil : ActionFilter.Standing(rawValue: name)
        return switch standing {
        case .overdue: isOverdue
        case .atRisk: life.isRunning && status.meaning == .atRisk
        case .open: isOpen
        case .notReported: quietDays != nil
        case nil: isCalled(status) && (life.isRunning || isComplete)
        }
    }
}
