import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// All recommendations, by the inspection that made them, the newest first.
struct RecommendationsPage: Component {
    private func all(_ context: PageContext) -> [LinkedRecommendation] {
        context.assessment.inspectionsByDay.flatMap { context.plan.recommendations(of: $0) }
    }

    func cutLists(_ cuts: inout ListCuts, for context: PageContext) {
        cuts.cut(.recommendations, all(context), weight: RowWeight.recommendation)
    }

    func write(to page: inout Page) {
        let context = page.context
        let words = context.words
        let shown = context.portion(.recommendations, of: all(context))
        page.layout(name: words.site.recommendations) { page in
            page.h1(words.site.recommendations)
            for part in byInspection(shown.elements) {
                page.section(.class("part")) { page in
                    let inspection = EntityID(scope: part[0].id.scope)
                    page.placedHeading(
                        2, id: page.ids.claim(Slug.make(inspection.scope)), name: context.shortName(of: inspection)
                    ) {
                        $0.add(EntityLink(inspection))
                    }
                    if let whole = context.plan.inspection(inspection.scope) {
                        let all = context.plan.recommendations(of: whole)
                        page.add(RecommendationTotalsText(totals: context.assessment.totals(of: all)))
                    }
                    page.add(
                        RecommendationTable(caption: words.nouns.recommendations(part.count), recommendations: part))
                }
            }
            page.add(MoreLink(words: words.views.overview.allMatrix, link: context.link(to: .matrix)))
            page.add(MoreLink(words: words.site.inspections, link: context.link(to: .inspections)))
        }
    }

    /// Neighbours of one inspection, side by side.
    private func byInspection(_ recommendations: ArraySlice<LinkedRecommendation>) -> [[LinkedRecommendation]] {
        recommendations.reduce(into: []) { parts, linked in
            if parts.last?.last?.id.scope == linked.id.scope {
                parts[parts.count - 1].append(linked)
            } else {
                parts.append([linked])
            }
        }
    }
}
