import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// The lists at the end of the overview: plans and inspections. The council's own pages stand at the foot of every page.
struct OverviewLists: Component {
    func write(to page: inout Page) {
        let words = page.words
        if !page.context.plan.content.plans.isEmpty {
            page.section(.plans, words.headings.plans) { writePlans(to: &$0) }
        }
        if !page.context.plan.content.inspections.isEmpty {
            page.section(.inspections, words.headings.inspections) { writeInspections(to: &$0) }
        }
    }

    private func writePlans(to page: inout Page) {
        let context = page.context
        let words = context.words
        let labels = words.labels
        page.dataTable(
            words.nouns.plans(context.plan.content.plans.count),
            columns: [labels.plan, labels.state, labels.began, labels.ended, labels.actions], figures: 4..<5
        ) { page in
            for plan in context.assessment.plansByState {
                page.dataRow(EntityLink(plan.id)) { page in
                    page.dataCell(labels.state) { $0.add(PlanStateText(plan: plan)) }
                    page.dataCell(labels.began, isDate: true) { writeDate(plan.began, to: &$0) }
                    page.dataCell(labels.ended, isDate: true) { writeEnded(plan, to: &$0) }
                    page.dataCell(labels.actions, context.plan.actions(of: plan).count, isNumber: true)
                }
            }
        }
    }

    private func writeEnded(_ plan: ImprovementPlan, to page: inout Page) {
        if plan.state.value.hasEnded { writeDate(plan.ended, to: &page) } else { page.text("–") }
    }

    private func writeDate(_ when: WrittenWhen?, to page: inout Page) {
        if let when { page.add(WhenText(when)) } else { page.notStated() }
    }

    private func writeInspections(to page: inout Page) {
        let words = page.words
        let labels = words.labels
        page.dataTable(
            words.nouns.inspections(page.context.plan.content.inspections.count),
            columns: [labels.inspection, labels.inspectedBy, labels.tookPlace, labels.recommendations], figures: 3..<4
        ) { page in
            for inspection in page.context.assessment.inspectionsByDay {
                page.dataRow(EntityLink(inspection.id)) { page in
                    page.dataCell(labels.inspectedBy) {
                        $0.isolated(inspection.inspectedBy?.text ?? words.status.notStated)
                    }
                    page.dataCell(labels.tookPlace, isDate: true) { writeDate(inspection.tookPlace, to: &$0) }
                    page.dataCell(labels.recommendations, inspection.recommendations.count, isNumber: true)
                }
            }
        }
    }
}

/// Where a plan is in its life.
struct PlanStateText: Component {
    let plan: ImprovementPlan

    func write(to page: inout Page) {
        let states = page.words.planStates
        switch page.context.assessment.life(of: plan) {
        case .draft: page.text(states.draft)
        case .toCome(let origin): page.text(origin == .published ? states.publishedToCome : states.toCome)
        case .inForce(let origin): page.text(origin == .published ? states.published : states.inForce)
        case .closed: page.text(states.closed)
        case .superseded(let written, let id): page.phrase(states.supersededBy) { writeSuccessor(written, id, to: &$0) }
        }
    }

    private func writeSuccessor(_ written: String, _ id: EntityID?, to page: inout Page) {
        if let id { page.add(EntityLink(id)) } else { page.text(written) }
    }
}
