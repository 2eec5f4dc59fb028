import Diagnostics
import Linking
package import Plan

/// What the references of fields and rows lead to, so that pages need not look them up.
extension Assessment {
    /// What a row of progress is about; nil for one that was reported as leading nowhere.
    package func subject(of row: LogEntry, in scope: String) -> EntityID? { plan.ids([row.ref], in: scope).first }

    /// The actions that a row says go on instead, with what was written of each.
    package func successors(
        of move: LogEntry.Move, in scope: String
    ) -> [(written: String, id: EntityID?)] {
        move.successors.map { ($0.text, plan.ids([$0], in: scope).first) }
    }

    /// The earlier actions that an action carries on, and those that carry it on: what its ending names, and the actions
    /// that say so themselves.
    package func kin(of action: AssessedAction) -> (earlier: [EntityID], later: [EntityID]) {
        var later: [EntityID] = []
        if case .ended(let row) = action.state.life {
            later = plan.ids(row.status?.value.successors ?? [], in: action.scope)
        }
        for reference in plan.references(to: action.id) where reference.origin.part == .fields {
            guard case .entity(let holder) = reference.origin.holder, let other = self.action(holder) else { continue }
            let continued = plan.ids(other.action.continues, in: holder.scope)
            if continued.contains(action.id), !later.contains(holder) { later.append(holder) }
        }
        return (plan.ids(action.action.continues, in: action.scope), later)
    }

    /// The inspections that a plan answers.
    package func inspections(answeredBy plan: ImprovementPlan) -> [EntityID] {
        self.plan.ids(plan.answers, in: plan.scope.text)
    }

    /// The plans whose states name a plan as what followed them.
    package func plans(followedBy plan: ImprovementPlan) -> [EntityID] {
        self.plan.content.plans.filter { other in
            guard case .superseded(let successor) = other.state.value else { return false }
            return self.plan.ids([successor], in: other.scope.text) == [plan.id]
        }.map(\.id)
    }

    /// What a question of a board was about.
    package func subjects(of request: Report.Request) -> [EntityID] { plan.ids(request.answers, in: "") }

    /// The thread that a paper is about; nil where it names none that there is.
    package func thread(of report: Report) -> AssessedThread? {
        report.recommendation.flatMap { threads(named: [$0], in: "").first }
    }

    /// The threads that a block asks for, in the order in which it names them.
    package func threads(_ query: BlockQuery, in scope: String) -> [AssessedThread] {
        threads(named: query.filter.recommendations, in: scope)
    }

    /// The inspections that a block asks for; nil for all.
    package func inspections(_ query: BlockQuery, in scope: String) -> [Inspection]? {
        let ids = plan.ids(query.inspections, in: scope)
        return ids.isEmpty ? nil : ids.compactMap { plan.inspection($0.scope) }
    }

    /// The plans that a block asks for; all of them where it names none.
    package func plans(_ query: BlockQuery, in scope: String) -> [ImprovementPlan] {
        let ids = plan.ids(query.filter.plans, in: scope)
        return ids.isEmpty ? plansByState : ids.compactMap { plan.plan($0.scope) }
    }

    private func threads(named references: [ReferenceText], in scope: String) -> [AssessedThread] {
        plan.ids(references, in: scope).compactMap(plan.recommendation).map(thread)
    }
}
