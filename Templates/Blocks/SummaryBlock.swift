import Assessing
import HTMLKit
import Plan

/// Progress of each plan's actions that are meant: the sum as a sentence, and how many stand how.
struct SummaryBlock: HTML {
    let selection: ActionSelection
    let context: PageContext

    var body: some HTML {
        let groups = selection.byPlan
        if groups.isEmpty {
            NothingShown(context.none(\.none, of: selection))
        } else {
            ForEach(groups) { group in
                p { context.sumSentence(name(of: group.plan), group.actions) }
                p { TallyList(context.assessment.tally(group.actions), context) }
            }
        }
    }

    /// The plan, with which of its actions are meant.
    private func name(of plan: ImprovementPlan) -> String {
        ([plan.title.text] + context.filters(of: selection, namesPlans: false))
            .joined(separator: context.words.site.listSeparator)
    }
}

/// The sum that closes, of each plan's actions that are meant.
struct SumBlock: HTML {
    let selection: ActionSelection
    let context: PageContext

    var body: some HTML {
        let groups = selection.byPlan
        if groups.isEmpty {
            NothingShown(context.none(\.none, of: selection))
        } else {
            SumTable(
                groups,
                caption: context.words.views.blocks.sum.filled([
                    "what": context.caption(context.words.sentence(context.words.labels.actions), of: selection),
                    "date": context.words.day(context.day),
                ]), isLinked: true, context)
        }
    }
}
