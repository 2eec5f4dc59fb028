/// Which actions are meant, with everything that a filter names found in the plan.
package struct ResolvedFilter: Sendable {
    /// A status that is asked for.
    package enum State: Sendable {
        /// One of the scale, by which most actions are called while they are being worked on.
        case status(Status)
        /// What is worked out.
        case standing(ActionFilter.Standing)
    }

    /// The plans, sections and recommendations that are asked for; nil where any will do.
    package var plans: [EntityID]?
    package var sections: [EntityID]?
    package var recommendations: [EntityID]?
    /// The groups of actions that are asked for; nil where any will do.
    package var groups: [EntityID]?
    /// How the recommendations stand that are asked for; nil where any will do.
    package var recommendationStates: [ActionFilter.RecommendationState]?
    /// The posts that lead; nil where any will do.
    package var leads: [Post.Index]?
    /// The statuses; nil where any will do.
    package var states: [State]?
    /// Only what is due before and after these days.
    package var dueBefore: Day?
    package var dueAfter: Day?

    /// A filter that lets through what belongs to some plans, sections and recommendations; nil means any.
    package init(plans: [EntityID]? = nil, sections: [EntityID]? = nil, recommendations: [EntityID]? = nil) {
        self.plans = plans
        self.sections = sections
        self.recommendations = recommendations
    }

    /// Whether it asks for what only actions have.
    package var asksForActions: Bool {
        groups != nil || leads != nil || states != nil || dueBefore != nil || dueAfter != nil
    }
}
