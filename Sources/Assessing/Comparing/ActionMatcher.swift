import Graph
import Plan

/// Finds each action of one plan in another, by its id or by one that it had before.
struct ActionMatcher {
    /// The action of the earlier side, by the id that it has on the later one.
    private(set) var earlier: [EntityID: LinkedAction] = [:]
    /// The actions of the earlier side that the later one has not, in order.
    private(set) var vanished: [LinkedAction] = []
    /// The ids that sections have on the later side, by those that they had.
    private var sections: [EntityID: EntityID] = [:]

    /// Matches two plans. An id that is in use means what it says, also where something else had it before.
    init(_ before: LinkedPlan, _ after: LinkedPlan) {
        var renamed: [EntityID: EntityID] = [:]
        for action in after.actions {
            for former in action.action.formerly {
                let id = EntityID(scope: action.id.scope, local: former.text)
                if renamed[id] == nil { renamed[id] = action.id }
            }
        }
        for section in after.sections {
            for former in section.section.formerly {
                sections[EntityID(scope: section.id.scope, local: former.text)] = section.id
            }
        }
        for action in before.actions {
            let now = after.action(action.id)?.id ?? renamed[action.id]
            if let now, earlier[now] == nil {
                earlier[now] = action
            } else if !after.entities.withheld.contains(action.id) {
                vanished.append(action)
            }
        }
    }

    /// The id that a section of the earlier side has on the later one.
    func section(_ id: EntityID) -> EntityID { sections[id] ?? id }
}
