import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// How the open actions stand, as marks that can be counted: of each plan, or of each section of the only one. Of a
/// single part, and where nobody has said how anything stands, the first screen has said it.
struct StandingTable: Component {
    let plans: [ImprovementPlan]
    let isBySection: Bool

    func write(to page: inout Page) {
        let context = page.context
        let words = context.words
        let groups = groups(context)
        guard groups.count > 1, !context.assessment.tally(groups.flatMap(\.actions)).isWithoutStatus else { return }
        let title = isBySection ? words.labels.section : words.labels.plan
        page.dataTable(caption(words), columns: [title, words.views.overview.howItStands], look: "standings") { page in
            for group in groups {
                page.dataRow(EntityLink(group.id)) { page in
                    page.dataCell(words.views.overview.howItStands) {
                        $0.add(CountedMarks(groups: $0.context.assessment.headlineGroups(of: group.actions)))
                    }
                }
            }
        }
    }

    /// The parts that have an open action.
    private func groups(_ context: PageContext) -> [(id: EntityID, actions: [EntityID])] {
        let all =
            isBySection
            ? plans.flatMap(context.plan.sections).map { ($0.id, $0.actions) }
            : plans.map { ($0.id, context.plan.actions(of: $0).map(\.id)) }
        return all.filter { context.assessment.tally($0.1).open > 0 }
    }

    private func caption(_ words: Words) -> String {
        guard isBySection, let plan = plans.first else { return words.views.charts.byPlan }
        return words.views.charts.bySection.filled(["plan": plan.title.text])
    }
}
