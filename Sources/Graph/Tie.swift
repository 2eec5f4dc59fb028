package import Plan

/// That something answers a recommendation.
package struct Tie: Sendable, Hashable {
    /// Through what.
    package enum Through: Sendable, Hashable {
        /// Its own `Answers`.
        case answers
        /// Its own `Answers`, where no source states them and the plan says so.
        case ours
        /// A tag in its title.
        case title
        /// A tag in one of its steps.
        case step
        /// A tag in one of its measures.
        case measure
        /// The group of actions that it stands in.
        case group
        /// Its section.
        case section
    }

    /// The recommendation.
    package let recommendation: EntityID
    /// Through what it is tied.
    package let through: Through

    package init(recommendation: EntityID, through: Through) {
        self.recommendation = recommendation
        self.through = through
    }
}
