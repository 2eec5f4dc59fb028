import Diagnostics
package import Plan

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
    package let plans: [EntityID]?
    package let sections: [EntityID]?
    package let recommendations: [EntityID]?
    /// The posts that lead; nil where any will do.
    package let leads: [PostRegistry.Index]?
    /// The statuses; nil where any will do.
    package let states: [State]?
    /// Only what is due before and after these days.
    package let dueBefore: Day?
    package let dueAfter: Day?

    /// Whether it asks for what only actions have.
    package var asksForActions: Bool { leads != nil || states != nil || dueBefore != nil || dueAfter != nil }
}

extension LinkedPlan {
    /// Finds what a filter names; bare ids are read in a scope. What there is not was reported, and lets nothing through.
    package func resolve(_ filter: ActionFilter, in scope: String) -> ResolvedFilter {
        func found<Value>(_ written: [SourceText], _ find: (String) -> Value?) -> [Value]? {
            written.isEmpty ? nil : written.compactMap { find($0.text) }
        }
        func id(_ text: String) -> EntityID? { try? resolver.resolve(text, in: scope).get().id }
        return ResolvedFilter(
            plans: found(filter.plans, id), sections: found(filter.sections, id),
            recommendations: found(filter.recommendations, id), leads: found(filter.leads) { posts[$0] },
            states: found(filter.statuses, content.site.state(named:)), dueBefore: filter.dueBefore,
            dueAfter: filter.dueAfter)
    }
}

extension Site {
    /// What a filter's word for a status means: one of the scale; where that has none of this name, what is worked out.
    func state(named name: String) -> ResolvedFilter.State? {
        if let status = statuses.named(name) { return .status(status) }
        return ActionFilter.Standing(rawValue: Vocabulary.fold(name)).map { .standing($0) }
    }
}
