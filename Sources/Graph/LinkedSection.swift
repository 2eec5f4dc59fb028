package import Plan

/// A section with what belongs to it.
package final class LinkedSection: Sendable {
    /// Its id.
    package let id: EntityID
    /// The section itself, under the title that is agreed; its actions are those of `actions`.
    package let section: Section
    /// The section under the title that was agreed first.
    let first: Section
    /// The titles that others took the place of, oldest first.
    package let earlierWords: [EarlierWords]
    /// The ids of its actions, in order.
    package let actions: [EntityID]
    /// Who leads it.
    package let leads: [Lead]
    /// The groups of its actions, in order.
    package let groups: [LinkedGroup]
    /// The recommendations that it answers.
    package let ties: [Tie]
    /// The rows of progress about it, oldest first.
    package let log: [LogEntry]
    /// What changed for children through it, oldest first.
    package let differences: [Difference]

    /// Its page.
    package var address: Address { .section(id) }

    package init(_ draft: Draft) {
        id = draft.id
        first = draft.section
        var section = draft.section
        (section.title, earlierWords) = draft.log.agreed(title: section.title)
        self.section = section
        leads = draft.leads
        groups = LinkedSection.groups(of: draft)
        actions = draft.section.actions.map { EntityID(scope: draft.id.scope, local: $0.id.text) }
        ties = draft.ties
        log = draft.log
        differences = draft.differences
    }

    /// A section while it is being linked.
    package struct Draft {
        package let id: EntityID
        package let section: Section
        package let leads: [Lead]
        /// Who leads its groups, by their ids in the plan.
        package let groupLeads: [String: [Lead]]
        package var ties: [Tie] = []
        /// What its groups answer, by their ids in the plan.
        package var groupTies: [String: [Tie]] = [:]
        package var log: [LogEntry] = []
        /// The rows about its groups, by their ids in the plan, oldest first.
        package var groupLog: [String: [LogEntry]] = [:]
        package var differences: [Difference] = []

        package init(id: EntityID, section: Section, leads: [Lead], groupLeads: [String: [Lead]]) {
            self.id = id
            self.section = section
            self.leads = leads
            self.groupLeads = groupLeads
        }
    }
}
