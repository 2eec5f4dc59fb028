package import Plan

/// A group of a section with its leads and those of its actions that the edition shows.
package struct LinkedGroup: Sendable {
    /// Its id.
    package let id: EntityID
    /// The group itself, under the title that is agreed.
    package let group: ActionGroup
    /// The titles that others took the place of, oldest first.
    package let earlierWords: [EarlierWords]
    /// The rows of progress about it, oldest first.
    package let log: [LogEntry]
    /// Who leads it.
    package let leads: [Lead]
    /// The recommendations that it answers.
    package let ties: [Tie]
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

    /// The groups of a section, with their actions.
    static func groups(of draft: LinkedSection.Draft) -> [LinkedGroup] {
        draft.section.groups.map { first in
            let log = draft.groupLog[first.id.text] ?? []
            var group = first
            let (title, earlier) = log.agreed(title: first.title)
            group.title = title
            return LinkedGroup(
                id: EntityID(scope: draft.id.scope, local: first.id.text), group: group, earlierWords: earlier,
                log: log, leads: draft.groupLeads[first.id.text] ?? [], ties: draft.groupTies[first.id.text] ?? [],
                actions: draft.section.actions.filter { $0.group?.text == first.id.text }
                    .map { EntityID(scope: draft.id.scope, local: $0.id.text) })
        }
    }
}
