import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// The lists at the end of the overview: plans and inspections. The council's own pages stand at the foot of every page.
struct OverviewLists: HTML {
    let context: PageContext

    private var words: Words { context.words }

    var body: some HTML {
        if !context.plan.content.plans.isEmpty {
            PageSection(.plans, words.headings.plans) { plans }
        }
        if !context.plan.content.inspections.isEmpty {
            PageSection(.inspections, words.headings.inspections) { inspections }
        }
    }

    private var plans: some HTML {
        let labels = words.labels
        return DataTable(
            words.nouns.plans(context.plan.content.plans.count),
            columns: [labels.plan, labels.state, labels.began, labels.ended, labels.actions], figures: 4..<5
        ) {
            ForEach(context.assessment.plansByState) { plan in
                DataRow {
                    EntityLink(plan.id, context)
                } cells: {
                    DataCell(labels.state) { PlanStateText(plan: plan, context: context) }
                    DataCell(labels.began, isDate: true) { date(plan.began) }
                    DataCell(labels.ended, isDate: true) { ended(plan) }
                    DataCell(labels.actions, isNumber: true) { context.plan.actions(of: plan).count }
                }
            }
        }
    }

    @HTMLBuilder
    private func ended(_ plan: ImprovementPlan) -> some HTML {
        if plan.state.value.hasEnded { date(plan.ended) } else { "–" }
    }

    @HTMLBuilder
    private func date(_ when: WrittenWhen?) -> some HTML {
        if let when { WhenText(when, context) } else { NotStated(words.status.notStated) }
    }

    private var inspections: some HTML {
        let labels = words.labels
        return DataTable(
            words.nouns.inspections(context.plan.content.inspections.count),
            columns: [labels.inspection, labels.inspectedBy, labels.tookPlace, labels.recommendations], figures: 3..<4
        ) {
            ForEach(context.publication.inspectionsByDay) { inspection in
                DataRow {
                    EntityLink(inspection.id, context)
                } cells: {
                    DataCell(labels.inspectedBy) { Isolated(inspection.inspectedBy?.text ?? words.status.notStated) }
                    DataCell(labels.tookPlace, isDate: true) { date(inspection.tookPlace) }
                    DataCell(labels.recommendations, isNumber: true) { inspection.recommendations.count }
                }
            }
        }
    }
}

/// Where a plan is in its life.
struct PlanStateText: HTML {
    let plan: ImprovementPlan
    let context: PageContext

    var body: some HTML {
        let states = context.words.planStates
        switch context.assessment.life(of: plan) {
        case .draft: states.draft
        case .toCome: states.toCome
        case .inForce: states.inForce
        case .closed: states.closed
        case .superseded(let written, let id): PhraseText(states.supersededBy, successor(written, id))
        }
    }

    @HTMLBuilder
    private func successor(_ written: String, _ id: EntityID?) -> some HTML {
        if let id { EntityLink(id, context) } else { written }
    }
}
