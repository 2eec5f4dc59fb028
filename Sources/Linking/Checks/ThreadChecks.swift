import Diagnostics
import Graph
import Plan

/// The golden thread: recommendations that somebody answers, actions that can be measured.
enum ThreadChecks {
    static func check(_ plan: LinkedPlan) -> [Diagnostic] {
        var problems: [Diagnostic] = []
        for recommendation in plan.recommendations { check(recommendation, plan, &problems) }
        for action in plan.actions where action.isCurrent { check(action, plan, &problems) }
        for ended in plan.content.plans where ended.state.value.hasEnded { checkEnd(ended, plan, &problems) }
        return problems
    }

    private static func check(
        _ linked: LinkedRecommendation, _ plan: LinkedPlan, _ problems: inout [Diagnostic]
    ) {
        // Where it is not known what a plan answers, that is the cause, and has been told.
        guard linked.takenUpBy.isEmpty, plan.content.plans.allSatisfy({ $0.answers.allSatisfy { $0.target != nil } })
        else { return }
        let isAnswered = linked.actions.contains { plan.action($0.id)?.isCurrent == true }
        let span = linked.recommendation.id.span
        if !isAnswered {
            if linked.recommendation.notLinked != nil || linked.isRefused { return }
            problems.append(
                Diagnostic(
                    .unthreadedRecommendation, "no action of a plan in force answers `\(linked.id.full)`", at: span,
                    of: linked.id, nil,
                    help:
                        "add it to the `Answers:` of an action, say what it was `Taken up by:`, why it is `Not linked:`, "
                        + "or `Response: not accepted`"))
            return
        }
        let isMeasured = linked.measures.contains { measure in
            measure.isTagged && plan.plan(measure.holder.scope)?.state.value.isCurrent == true
        }
        let canBeMeasured = linked.actions.contains { action in
            plan.action(action.id).map { $0.isCurrent && $0.isToBeMeasured } ?? false
        }
        if !isMeasured, canBeMeasured {
            problems.append(
                Diagnostic(
                    .unmeasuredRecommendation, "no measure of a plan in force carries the tag of `\(linked.id.full)`",
                    at: span, of: linked.id, nil, help: "put `(\(linked.id.local))` behind the measures that show it"))
        }
    }

    private static func check(_ linked: LinkedAction, _ plan: LinkedPlan, _ problems: inout [Diagnostic]) {
        let action = linked.action
        if !linked.isToBeMeasured, action.measures.isEmpty { return }
        if action.measures.isEmpty, plan.section(linked.section)?.section.measures.isEmpty ?? true {
            problems.append(
                Diagnostic(
                    .missingMeasure, "nothing says how one will know that `\(linked.id.full)` has worked",
                    at: action.id.span, of: linked.id, .measures, help: "add a list `### How we will know`"))
            return
        }
        let tagged = Set(action.measures.flatMap(\.tags))
        for tie in linked.ties where tie.through == .title && !tagged.contains(tie.recommendation) {
            problems.append(
                Diagnostic(
                    .untaggedMeasures,
                    "the title carries `\(tie.recommendation.local)`, and none of its measures does",
                    at: action.id.span, of: linked.id, .measures,
                    help: "put `(\(tie.recommendation.local))` behind the measures that show it"))
        }
    }

    /// Nothing vanishes: a plan that has ended says how each of its actions did.
    private static func checkEnd(
        _ ended: ImprovementPlan, _ plan: LinkedPlan, _ problems: inout [Diagnostic]
    ) {
        guard ended.statement == nil || ended.statementSource == nil else { return }
        for linked in plan.actions(of: ended) {
            guard !linked.log.contains(where: { $0.status?.value.isEnding == true }) else { continue }
            problems.append(
                Diagnostic(
                    .unendedAction, "the plan has ended, and `\(linked.id.local)` has not",
                    at: linked.action.id.span, of: linked.id, nil,
                    help: "add a row that ends it, or a `statement` with its `source` to plan.md",
                    related: [.init(ended.state.span, "the plan's state")]))
        }
    }
}
