import Diagnostics
import Graph
import Plan

/// That a plan has none of what it says that it has none of.
enum AbsenceChecks {
    static func check(_ plan: LinkedPlan) -> [Diagnostic] {
        plan.content.plans.flatMap { improvement in
            improvement.without.flatMap { absence in
                contradictions(of: absence, in: improvement, plan).map { found in
                    Diagnostic(
                        .contradictsPlan,
                        "the plan says that it has no \(absence.value.rawValue), and `\(found.id.full)` has some",
                        at: found.span, of: found.id, found.field,
                        help: "take `\(absence.source.text)` out of the `without` of its plan",
                        related: [.init(absence.span, "what the plan says")])
                }
            }
        }
    }

    private typealias Found = (id: EntityID, field: FieldKey, span: Span)

    private static func contradictions(
        of absence: Written<ImprovementPlan.Absence>, in improvement: ImprovementPlan, _ plan: LinkedPlan
    ) -> [Found] {
        let actions = plan.actions(of: improvement)
        switch absence.value {
        case .measures:
            let sections = plan.sections(of: improvement).map { ($0.id, $0.section.measures) }
            return (sections + actions.map { ($0.id, $0.action.measures) }).compactMap { id, measures in
                measures.first.map { (id, .measures, $0.text.source.span) }
            }
        case .dates:
            return actions.compactMap { linked in
                let dates = linked.action.due.filter(\.namesTime) + linked.action.steps.compactMap(\.due)
                return dates.first.map { (linked.id, .due, $0.span) }
            }
        }
    }
}
