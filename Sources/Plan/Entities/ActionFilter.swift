package import Diagnostics

/// Which actions are meant. Empty filters let everything through; an action must pass all that are not empty, and of
/// one with several values any.
package struct ActionFilter: Sendable {
    /// Plans, by id.
    package var plans: [ReferenceText] = []
    /// Sections, by id.
    package var sections: [ReferenceText] = []
    /// Groups of actions, by id.
    package var groups: [ReferenceText] = []
    /// Recommendations that are answered, by id.
    package var recommendations: [ReferenceText] = []
    /// The weights of the recommendations that are answered.
    package var weights: [SourceText] = []
    /// How the recommendations that are answered stand: one of `RecommendationState`.
    package var recommendationStates: [SourceText] = []
    /// Posts, by any of their spellings.
    package var leads: [SourceText] = []
    /// Statuses, by id or word of the scale, and the names of `Standing`.
    package var statuses: [SourceText] = []
    /// Only what is due before this day.
    package var dueBefore: Day?
    /// Only what is due after this day.
    package var dueAfter: Day?
    /// What linking found the names to mean; nil before linking.
    package var resolved: ResolvedFilter?

    /// A filter that lets everything through.
    package init() {}

    /// Whether it names recommendations, in whatever way.
    package var choosesRecommendations: Bool {
        !recommendations.isEmpty || !weights.isEmpty || !recommendationStates.isEmpty
    }

    /// What can be asked for beside the statuses of the scale; where a scale has such a word of its own, that counts.
    package enum Standing: String, Sendable, CaseIterable {
        /// Past its last agreed date, whether or not anybody said that it is not done.
        case overdue
        /// Stated with a status that means at risk.
        case atRisk = "at risk"
        /// Not ended.
        case open
        /// Behind the first gate of its plan, and not behind the last.
        case delivered
        /// Open, and nothing was reported on it for too long.
        case notReported = "not reported"
    }

    /// How a recommendation can stand. The raw value is what filters call it.
    package enum RecommendationState: String, Sendable, CaseIterable {
        case open, closed
        case judgedDone = "judged done"
        case accepted
        case partly = "partly accepted"
        case notAccepted = "not accepted"
    }

    /// The keys by which recommendations are chosen, beside their ids.
    package static let ofRecommendations = [
        FieldDefinition(.weight, .texts, "only recommendations of these weights"),
        FieldDefinition(
            .recommendationState, .texts,
            "only recommendations that stand so: "
                + RecommendationState.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")),
    ]

    /// The keys by which blocks and reports are given one.
    package static let fields =
        [
            FieldDefinition(.plan, .texts, "only those of these plans"),
            FieldDefinition(.section, .texts, "only those of these sections"),
            FieldDefinition(.group, .texts, "only those of these groups"),
            FieldDefinition(.recommendation, .texts, "only those that answer these recommendations"),
            FieldDefinition(.lead, .texts, "only those that these posts lead"),
            FieldDefinition(
                .status, .texts,
                "only those with these statuses: words of the scale, "
                    + Standing.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")),
            FieldDefinition(.dueBefore, .day, "only those due before this day"),
            FieldDefinition(.dueAfter, .day, "only those due after this day"),
        ] + ofRecommendations
}

/// The columns that a table of actions can have in every plan. The raw value is its name in the sources.
package enum ActionColumn: String, Sendable, CaseIterable {
    /// Its id and title, its section, its lead, the date that counts with the one first agreed, how it stands.
    case action, section, lead, due, status
    /// The recommendations that it answers, and the latest row of progress.
    case answers, progress
    /// What else is said of it, the steps, the measures, what changed for children.
    case context, how, measures, difference
    /// The date as it was first agreed, and the last day on which it is on time.
    case when, deadline
    /// How often its date has moved, a later date that is asked for, how many days it is over its date.
    case moved
    case asked = "date asked for"
    case daysLate = "days late"
    /// Why it slipped, what is done about that, and when it will be back on track.
    case why
    case correctiveAction = "corrective action"
    case backOnTrackBy = "back on track by"
}
