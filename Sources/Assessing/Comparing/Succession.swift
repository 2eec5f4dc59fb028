import Graph
package import Plan

/// What became of the actions of a plan that another superseded: only what a source states, and of the others that
/// nothing names them.
package struct Succession: Sendable {
    /// The plan that ended, and the one that superseded it.
    package let plan, successor: ImprovementPlan
    /// Actions that go on, each with those that continue it.
    package let continued: [(id: EntityID, in: [EntityID])]
    /// Actions that were reported as finished while the plan ran.
    package let finished: [EntityID]
    /// Actions that ended otherwise.
    package let ended: [EntityID]
    /// Actions that neither an ending nor a word of the successor names.
    package let unnamed: [EntityID]
    /// Actions that the successor names without saying that it continues them.
    package let named: [EntityID]

    /// What became of a plan; nil when it has no successor that the edition shows.
    init?(of plan: ImprovementPlan, in assessment: Assessment) {
        guard case .superseded(let by) = plan.state.value, let scope = by.target?.id.scope,
            let successor = assessment.plan.plan(scope)
        else { return nil }
        self.plan = plan
        self.successor = successor
        let continuing = Succession.continuing(assessment)
        var (continued, finished, ended): ([(EntityID, in: [EntityID])], [EntityID], [EntityID]) = ([], [], [])
        var (named, unnamed): ([EntityID], [EntityID]) = ([], [])
        for action in assessment.plan.actions(of: plan) {
            let state = assessment.state(of: action.id)
            if let later = continuing[action.id] {
                continued.append((action.id, in: later))
            } else if state.isComplete {
                finished.append(action.id)
            } else if case .ended = state.life {
                ended.append(action.id)
            } else if assessment.plan.references(to: action.id).contains(where: { $0.isIn(scope) }) {
                named.append(action.id)
            } else {
                unnamed.append(action.id)
            }
        }
        (self.continued, self.finished, self.ended) = (continued, finished, ended)
        (self.named, self.unnamed) = (named, unnamed)
    }

    /// The actions that continue others: as they say, or as the others' logs do.
    private static func continuing(_ assessment: Assessment) -> [EntityID: [EntityID]] {
        var found: [EntityID: [EntityID]] = [:]
        for action in assessment.plan.actions {
            for earlier in action.action.continues.compactMap(\.target?.id) {
                found[earlier, default: []].append(action.id)
            }
            guard case .ended(let row) = assessment.state(of: action.id).life else { continue }
            for later in row.status?.value.successors.compactMap(\.target?.id) ?? [] where later != action.id {
                if found[action.id]?.contains(later) != true { found[action.id, default: []].append(later) }
            }
        }
        return found
    }
}

extension Reference {
    /// Whether it stands in a plan, or in something of it.
    fileprivate func isIn(_ scope: String) -> Bool {
        if case .entity(let holder) = origin.holder { holder.scope == scope } else { false }
    }
}
