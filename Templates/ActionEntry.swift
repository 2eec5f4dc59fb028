import Assessing
import Linking
import Plan

/// An action with how it stands on the day, looked up once for all pages.
///
/// It never changes, and is a reference because many pieces of many pages hold it: a state is a dozen references as a
/// value, and copying them was much of the time of a page.
final class ActionEntry: Sendable {
    /// The action with everything that belongs to it.
    let linked: LinkedAction
    /// How it stands on the day.
    let state: ActionState
    /// Its id.
    let id: EntityID
    /// How many bytes its title and the links to its leads take, about: every page of a long list asks for it again.
    let weight: Int
    /// The same with the links to what it answers.
    let weightWithTies: Int

    init(_ linked: LinkedAction, _ state: ActionState) {
        self.linked = linked
        self.state = state
        id = linked.id
        weight = linked.action.title.text.utf8.count + linked.leads.count * RowWeight.link
        weightWithTies = weight + linked.ties.count * RowWeight.link
    }

    /// The plan that it belongs to.
    var scope: String { id.scope }
}

/// What the foot of a page says of a plan.
struct PlanNote: Sendable {
    let scope: String
    let isInForce: Bool
    /// Its title and version; nil when it had no version by the day.
    let version: String?
}
