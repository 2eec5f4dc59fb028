import Diagnostics
import Graph
package import Plan

/// What the references of fields and rows lead to, so that pages need not look them up.
extension Assessment {
    /// The earlier actions that an action carries on, and those that carry it on: what its ending names, and the actions
    /// that say so themselves.
    package func kin(of action: AssessedAction) -> (earlier: [EntityID], later: [EntityID]) {
        var later: [EntityID] = []
        if case .ended(let row) = action.state.life {
            later = row.status?.value.successors.targets ?? []
        }
        for reference in plan.references(to: action.id) where reference.origin.part == .fields {
            guard case .entity(let holder) = reference.origin.holder, let other = self.action(holder) else { continue }
            if other.action.continues.targets.contains(action.id), !later.contains(holder) { later.append(holder) }
        }
        return (action.action.continues.targets, later)
    }

    /// The plans whose states name a plan as what followed them.
    package func plans(followedBy plan: ImprovementPlan) -> [EntityID] {
        self.plan.content.plans.filter { other in
            guard case .superseded(let successor) = other.state.value else { return false }
            return successor.target?.id == plan.id
        }.map(\.id)
    }

    /// The thread that a paper is about; nil where it names none that there is.
    package func thread(of report: Report) -> AssessedThread? {
        report.recommendation.flatMap { threads(named: [$0]).first }
    }

    /// The threads that a block asks for, in the order in which it names them.
    package func threads(_ query: BlockQuery) -> [AssessedThread] {
        let ids = select(query.filter).filter.recommendations ?? query.filter.recommendations.targets
        return ids.compactMap(plan.recommendation).map(thread)
    }

    /// The inspections that a block asks for; nil for all.
    package func inspections(_ query: BlockQuery) -> [Inspection]? {
        let ids = query.inspections.targets
        return ids.isEmpty ? nil : ids.compactMap { plan.inspection($0.scope) }
    }

    /// The plans that a block asks for; all of them where it names none.
    package func plans(_ query: BlockQuery) -> [ImprovementPlan] {
        let ids = query.filter.plans.targets
        return ids.isEmpty ? plansByState : ids.compactMap { plan.plan($0.scope) }
    }

    private func threads(named references: [ReferenceText]) -> [AssessedThread] {
        references.targets.compactMap(plan.recommendation).map(thread)
    }
}
