package import Graph
package import Plan

/// Who has the work: open things go to the successors of a post that is no more, ended ones stay with the post that had
/// them.
extension Assessment {
    /// The post that has an action on the day, when `post` is written as its lead.
    package func holder(of post: PostRegistry.Index, action id: EntityID) -> PostRegistry.Index {
        let last: Day? =
            switch state(of: id).life {
            case .ended(let row): row.date.value
            case .endedWithPlan: plan.plan(id.scope)?.ended?.value.firstDay
            case .open, .paused, .delivered, .notYetAdded: day
            }
        return plan.posts.holder(of: post, on: last ?? day)
    }

    /// The post that has a section on the day, when `post` is written as its lead.
    package func holder(of post: PostRegistry.Index, section id: EntityID) -> PostRegistry.Index {
        isInForce(id) ? plan.posts.holder(of: post, on: day) : post
    }

    /// The posts that have an action on the day, each once; none where no known post leads it.
    package func holders(of action: AssessedAction) -> [PostRegistry.Index] {
        holders(action.leads) { holder(of: $0, action: action.id) }
    }

    /// The posts that have a section on the day, each once.
    package func holders(of section: LinkedSection) -> [PostRegistry.Index] {
        holders(section.leads) { holder(of: $0, section: section.id) }
    }

    /// The posts that have a group of actions on the day, each once.
    func holders(of group: LinkedGroup) -> [PostRegistry.Index] {
        holders(group.leads) { holder(of: $0, section: group.id) }
    }

    /// The day on which a post fell vacant, where it is vacant on the day.
    package func vacancy(of post: PostRegistry.Index) -> Day? {
        plan.posts.posts[post].vacant.flatMap { $0.value <= day ? $0.value : nil }
    }

    /// Some actions by the posts that have them; those without a known one under nil.
    package func byHolder(_ actions: some Sequence<AssessedAction>) -> [PostRegistry.Index?: [AssessedAction]] {
        var result: [PostRegistry.Index?: [AssessedAction]] = [:]
        for action in actions {
            let holders: [PostRegistry.Index?] = holders(of: action)
            for holder in holders.isEmpty ? [nil] : holders { result[holder, default: []].append(action) }
        }
        return result
    }

    private func holders(
        _ leads: [Lead], _ holder: (PostRegistry.Index) -> PostRegistry.Index
    ) -> [PostRegistry.Index] {
        HeldLead.all(of: leads, by: holder).compactMap(\.holder)
    }
}
