import Assessing
import Linking
import Plan

/// What hangs on a recommendation on the day, worked out once for all pages: of a long list there are many, and each
/// asks for all of it.
final class ActionThread: Sendable {
    /// The actions of plans in force that answer it, ended ones included.
    let current: [ActionEntry]
    /// The same, what slipped first: whoever asks what is late for a recommendation, and who leads it, reads no further.
    let overdueFirst: [ActionEntry]
    /// The actions of other plans that answer it.
    let earlier: [ActionEntry]
    /// The measures of plans in force that show whether it was met.
    let measures: [LinkedRecommendation.TiedMeasure]
    /// What changed for children through it, its actions and its sections.
    let differences: [DifferenceList.Row]

    init(
        of recommendation: LinkedRecommendation, _ plan: LinkedPlan, _ assessment: Assessment,
        _ entries: [EntityID: ActionEntry]
    ) {
        let actions = recommendation.actions.compactMap { entries[$0.id] }
        current = actions.filter { assessment.isInForce($0.id) && $0.state.isThere }
        let longest = current.longestOverFirst
        overdueFirst = longest.filter(\.state.isOpen) + longest.filter { !$0.state.isOpen }
        earlier = actions.filter { !assessment.isInForce($0.id) }
        measures = recommendation.measures.filter { assessment.isInForce($0.holder) }
        var rows = (plan.otherDifferences[recommendation.id] ?? [])
            .map { DifferenceList.Row(difference: $0, about: recommendation.id) }
        for id in recommendation.sections {
            rows += (plan.section(id)?.differences ?? []).map { .init(difference: $0, about: id) }
        }
        for action in actions { rows += action.linked.differences.map { .init(difference: $0, about: action.id) } }
        differences = rows
    }
}
