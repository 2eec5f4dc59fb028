package import Plan

/// A section with what belongs to it.
package struct LinkedSection: Sendable {
    /// Its id.
    package let id: EntityID
    /// The section itself; its actions are those of `actions`.
    package let section: Section
    /// The ids of its actions, in order.
    package let actions: [EntityID]
    /// Who leads it.
    package let leads: [Lead]
    /// The recommendations that it answers.
    package internal(set) var ties: [Tie] = []
    /// The rows of progress about it, oldest first.
    package internal(set) var log: [LogEntry] = []
    /// What changed for children through it, oldest first.
    package internal(set) var differences: [Difference] = []

    /// Its page.
    package var address: Address { .section(id) }

    init(id: EntityID, section: Section, leads: [Lead]) {
        self.id = id
        self.section = section
        self.leads = leads
        actions = section.actions.map { EntityID(scope: id.scope, local: $0.id.text) }
    }
}
