package import Plan

/// An action with everything that belongs to it.
package struct LinkedAction: Sendable {
    /// Its id.
    package let id: EntityID
    /// The section that it stands in.
    package let section: EntityID
    /// The action itself.
    package let action: Action
    /// Whether its plan is in force, so that it counts for what is overdue and what is missing.
    package let isCurrent: Bool
    /// Who leads it.
    package let leads: [Lead]
    /// The recommendations that it answers, each once, and through what.
    package internal(set) var ties: [Tie] = []
    /// The rows of progress about it, oldest first.
    package internal(set) var log: [LogEntry] = []
    /// The rows of progress about its steps, by step, oldest first.
    package internal(set) var stepLog: [EntityID: [LogEntry]] = [:]
    /// What changed for children through it, oldest first.
    package internal(set) var differences: [Difference] = []

    /// Its page.
    package var address: Address { .action(id) }

    init(id: EntityID, section: EntityID, action: Action, isCurrent: Bool, leads: [Lead]) {
        self.id = id
        self.section = section
        self.action = action
        self.isCurrent = isCurrent
        self.leads = leads
    }
}

/// That something answers a recommendation.
package struct Tie: Sendable, Hashable {
    /// Through what.
    package enum Through: Sendable, Hashable {
        /// Its own `Answers`.
        case answers
        /// A tag in its title.
        case title
        /// A tag in one of its steps.
        case step
        /// A tag in one of its measures.
        case measure
        /// Its section.
        case section
    }

    /// The recommendation.
    package let recommendation: EntityID
    /// Through what it is tied.
    package let through: Through
}
