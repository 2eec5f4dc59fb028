package import Plan

/// A group of a section with its leads and those of its actions that the edition shows.
package struct LinkedGroup: Sendable {
    /// Its id.
    package let id: EntityID
    /// The group itself.
    package let group: ActionGroup
    /// Who leads it.
    package let leads: [Lead]
    /// The ids of its actions, in order.
    package let actions: [EntityID]
}

extension LinkedSection {
    /// Some of its actions by their groups, those of none first.
    package func runs(of actions: [EntityID]) -> [(group: LinkedGroup?, actions: [EntityID])] {
        let grouped = Set(groups.flatMap(\.actions))
        let wanted = Set(actions)
        let apart = actions.filter { !grouped.contains($0) }
        return (apart.isEmpty ? [] : [(nil, apart)])
            + groups.map { group in (group, group.actions.filter(wanted.contains)) }
    }

    /// The group that one of its actions belongs to.
    package func group(of action: EntityID) -> LinkedGroup? { groups.first { $0.actions.contains(action) } }

    /// The groups of some leads, with their actions.
    static func groups(of section: Section, in scope: String, _ leads: [String: [Lead]]) -> [LinkedGroup] {
        section.groups.map { group in
            LinkedGroup(
                id: EntityID(scope: scope, local: group.id.text), group: group, leads: leads[group.id.text] ?? [],
                actions: section.actions.filter { $0.group?.text == group.id.text }
                    .map { EntityID(scope: scope, local: $0.id.text) })
        }
    }
}
