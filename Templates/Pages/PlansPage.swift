import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// All plans, those in force first, and how these are going in figures.
struct PlansPage: Component {
    func cutLists(_ cuts: inout ListCuts, for context: PageContext) {
        cuts.cut(.plans, context.assessment.plansByState) { $0.title.text.utf8.count + 5 * RowWeight.link }
    }

    func write(to page: inout Page) {
        let context = page.context
        let words = context.words
        let plans = context.portion(.plans, of: context.assessment.plansByState)
        page.layout(name: words.site.plans) { page in
            page.h1(words.site.plans)
            write(plans, to: &page)
            let inForce = context.assessment.plansInForce
            if context.isFirst, !inForce.isEmpty {
                page.section(.progress, words.views.overview.progress) { $0.add(ProgressFigures(plans: inForce)) }
            }
            page.add(MoreLink(words: words.views.lists.versions, link: context.link(to: .versions)))
        }
    }

    private func write(_ plans: Portion<ImprovementPlan>, to page: inout Page) {
        let context = page.context
        let words = context.words
        let labels = words.labels
        page.dataTable(
            context.caption(plans, words.nouns.plans),
            columns: [labels.plan, labels.state, labels.began, labels.ended, labels.actions], figures: 4..<5
        ) { page in
            for plan in plans.elements {
                page.dataRow(EntityLink(plan.id)) { page in
                    page.dataCell(labels.state) { $0.add(PlanStateText(plan: plan)) }
                    page.dataCell(labels.began, isDate: true) { $0.writeDate(plan.began) }
                    page.dataCell(labels.ended, isDate: true) { writeEnd(of: plan, to: &$0) }
                    page.dataCell(labels.actions, context.plan.actions(of: plan).count, isNumber: true)
                }
            }
        }
    }

    private func writeEnd(of plan: ImprovementPlan, to page: inout Page) {
        if plan.state.value.hasEnded { page.writeDate(plan.ended) } else { page.text("–") }
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
        case .notStated: page.text(states.notStated)
        case .superseded(let written, let id): page.phrase(states.supersededBy) { writeSuccessor(written, id, to: &$0) }
        }
    }

    private func writeSuccessor(_ written: String, _ id: EntityID?, to page: inout Page) {
        if let id { page.add(EntityLink(id)) } else { page.text(written) }
    }
}
