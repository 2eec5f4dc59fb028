import Assessing
import HTMLKit
import Plan

/// Progress of each plan's actions that are meant: the sum as a sentence, and how many stand how.
struct SummaryBlock: HTML {
    let selection: ActionSelection

    private var context: PageContext { selection.context }

    var body: some HTML {
        let groups = selection.byPlan
        if groups.isEmpty {
            NothingShown(selection.none(\.none))
        } else {
            ForEach(groups) { group in
                p { context.sumSentence(name(of: group.plan), group.actions) }
                p { TallyList(context.assessment.tally(group.actions), context) }
            }
        }
    }

    /// The plan, with which of its actions are meant.
    private func name(of plan: ImprovementPlan) -> String {
        ([plan.title.text] + selection.filters(namesPlans: false))
            .joined(separator: context.words.site.listSeparator)
    }
}

/// The sum that closes, of each plan's actions that are meant.
struct SumBlock: HTML {
    let selection: ActionSelection

    private var context: PageContext { selection.context }

    var body: some HTML {
        let groups = selection.byPlan
        if groups.isEmpty {
            NothingShown(selection.none(\.none))
        } else {
            SumTable(
                groups,
                caption: context.words.views.blocks.sum.filled([
                    "what": selection.caption(context.words.sentence(context.words.labels.actions)),
                    "date": context.words.day(context.day),
                ]), isLinked: true, context)
        }
    }
}
