import Assessing
import HTMLKit
import Plan

/// Progress of each plan's actions that are meant: the sum as a sentence, and how many stand how.
struct SummaryBlock: Component {
    let selection: ActionSelection

    func write(to page: inout Page) {
        let context = page.context
        let groups = selection.byPlan
        if groups.isEmpty {
            page.nothingShown(context.none(\.none, of: selection))
        } else {
            for group in groups {
                page.p { $0.sumSentence(name(of: group.plan, context), group.actions) }
                page.add(HeadlineText(headline: context.assessment.headline(of: group.actions)))
                page.p { $0.add(TallyList(context.assessment.tally(group.actions))) }
            }
        }
    }

    /// The plan, with which of its actions are meant.
    private func name(of plan: ImprovementPlan, _ context: PageContext) -> String {
        ([plan.title.text] + context.filters(of: selection, namesPlans: false))
            .joined(separator: context.words.site.listSeparator)
    }
}

/// The sum that closes, of each plan's actions that are meant.
struct SumBlock: Component {
    let selection: ActionSelection

    func write(to page: inout Page) {
        let context = page.context
        let groups = selection.byPlan
        if groups.isEmpty {
            page.nothingShown(context.none(\.none, of: selection))
        } else {
            page.add(
                SumTable(
                    groups,
                    caption: context.words.views.blocks.sum.filled([
                        "what": context.caption(context.words.sentence(context.words.labels.actions), of: selection),
                        "date": context.words.day(context.day),
                    ]), isLinked: true))
        }
    }
}
