import Diagnostics
import Graph
package import Plan

/// A part that a post has in actions beside leading them.
package struct PostRole: Sendable {
    /// Which part.
    package enum Part: Sendable {
        /// What a column of the plan says: *Executive lead*, *Partner*.
        case column(Column)
        /// It leads one of their steps.
        case steps
    }

    /// Which part.
    package let part: Part
    /// The actions, in order.
    package private(set) var actions: [EntityID]
}

extension PostRole {
    /// The parts of each post that has any. Open work goes to the successor of a post that is no more, as with leads.
    static func byPost(_ assessment: Assessment) -> [PostRegistry.Index: [PostRole]] {
        var roles: [PostRegistry.Index: [PostRole]] = [:]
        for plan in assessment.plan.content.plans {
            for column in plan.columns where column.kind == .post {
                for action in assessment.plan.actions(of: plan) {
                    for case .post(let post) in (action.columnLeads[column.key.text] ?? []).map(\.who) {
                        let holder = assessment.holder(of: post, action: action.id)
                        add(action.id, .column(column), of: plan, to: &roles[holder, default: []])
                    }
                }
            }
            for action in assessment.plan.actions(of: plan) {
                for post in Set(action.action.steps.flatMap(\.withParts).compactMap(\.lead?.post)) {
                    let holder = assessment.holder(of: post, action: action.id)
                    add(action.id, .steps, of: plan, to: &roles[holder, default: []])
                }
            }
        }
        return roles
    }

    private static func add(_ action: EntityID, _ column: Column, of plan: ImprovementPlan, to roles: inout [PostRole])
    {
        if let last = roles.indices.last, roles[last].column.key.text == column.key.text,
            roles[last].actions.last?.scope == plan.scope.text
        {
            roles[last].actions.append(action)
        } else {
            roles.append(PostRole(part: part, actions: [action]))
        }
    }
}

extension PostRole.Part {
    /// What tells it apart within a plan.
    fileprivate var key: String? { if case .column(let column) = self { column.key.text } else { nil } }
}
