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

/// Steps of an action that a post leads, by their places.
struct LedSteps {
    let action: AssessedAction
    let steps: [Int]
}

extension PostRole {
    /// The parts of each post that has any. Open work goes to the successor of a post that is no more, as with leads.
    static func byPost(_ assessment: Assessment) -> [PostRegistry.Index: [PostRole]] {
        var roles: [PostRegistry.Index: [PostRole]] = [:]
        func add(_ posts: [PostRegistry.Index], _ part: Part, in action: EntityID) {
            for post in Set(posts.map { assessment.holder(of: $0, action: action) }) {
                note(action, part, in: &roles[post, default: []])
            }
        }
        for plan in assessment.plan.content.plans {
            let actions = assessment.plan.actions(of: plan)
            for column in plan.columns where column.kind == .post {
                for action in actions {
                    add((action.columnLeads[column.key.text] ?? []).compactMap(\.post), .column(column), in: action.id)
                }
            }
            for action in actions {
                add(action.action.steps.flatMap(\.withParts).flatMap { $0.lead?.posts ?? [] }, .steps, in: action.id)
            }
        }
        return roles
    }

    /// The steps with a date of their own that each post leads, action by action. Open work goes to the successor, as with
    /// leads.
    static func steps(_ assessment: Assessment) -> [PostRegistry.Index: [LedSteps]] {
        var found: [PostRegistry.Index: [LedSteps]] = [:]
        for action in assessment.actions {
            var led: [PostRegistry.Index: [Int]] = [:]
            for step in action.state.steps where step.due != nil {
                let posts = action.action.steps[step.index].lead?.posts ?? []
                for post in Set(posts.map { assessment.holder(of: $0, action: action.id) }) {
                    led[post, default: []].append(step.index)
                }
            }
            for (post, steps) in led { found[post, default: []].append(LedSteps(action: action, steps: steps)) }
        }
        return found
    }

    private static func note(_ action: EntityID, _ part: Part, in roles: inout [PostRole]) {
        if let last = roles.indices.last, roles[last].part.key == part.key,
            roles[last].actions.last?.scope == action.scope
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

extension Lead {
    /// The post, where it is known.
    fileprivate var post: PostRegistry.Index? { if case .post(let post) = who { post } else { nil } }
}
