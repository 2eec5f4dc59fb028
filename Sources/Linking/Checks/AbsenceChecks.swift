import Diagnostics
import Graph
import Plan

/// That a plan has none of what it says that it has none of.
enum AbsenceChecks {
    static func check(_ plan: LinkedPlan) -> [Diagnostic] {
        plan.content.plans.flatMap { improvement in
            improvement.without.compactMap { absence in
                let found = contradictions(of: absence, in: improvement, plan)
                return found.first.map { problem(absence, in: improvement, $0, found.count) }
            }
        }
    }

    /// Told once, where it is said: what contradicts it is right, or all of it was written for nothing.
    private static func problem(
        _ absence: Written<ImprovementPlan.Absence>, in improvement: ImprovementPlan, _ first: Span, _ count: Int
    ) -> Diagnostic {
        let places = count == 1 ? "one place has" : "\(count) places have"
        return Diagnostic(
            .contradictsPlan, "the plan says that it has no \(absence.value.rawValue), and \(places) some",
            at: absence.span, of: improvement.id, .without,
            help: "take `\(absence.source.text)` out, or what is there",
            related: [.init(first, count == 1 ? "here" : "first here")])
    }

    private static func contradictions(
        of absence: Written<ImprovementPlan.Absence>, in improvement: ImprovementPlan, _ plan: LinkedPlan
    ) -> [Span] {
        let actions = plan.actions(of: improvement)
        switch absence.value {
        case .measures:
            let sections = plan.sections(of: improvement).map(\.section.measures)
            return (sections + actions.map(\.action.measures)).compactMap { $0.first?.text.source.span }
        case .dates:
            return actions.compactMap { linked in
                let dates = linked.action.due.filter(\.namesTime) + linked.action.steps.compactMap(\.due)
                return dates.first?.span
            }
        }
    }
}
