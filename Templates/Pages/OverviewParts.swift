import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// The first of what slipped or may slip.
struct OverviewAttention: HTML {
    let context: PageContext

    var body: some HTML {
        let names = context.words.views.overview
        let actions = context.assessment.attention.actions
        if actions.isEmpty {
            p(.class("none")) { names.nothingSlipped }
        } else {
            AttentionTable(
                actions: actions.prefix(RowLimit.overview),
                caption: PartCaption.text(
                    actions.prefix(RowLimit.overview), actions.count, context.words.nouns.actions, context.words),
                context: context)
            MoreLink(words: context.words.views.lists.attention, link: context.link(to: .attention), more: rest)
        }
    }
}

extension OverviewAttention {
    /// How many more there are.
    private var rest: String? {
        let count = context.assessment.attention.actions.count - RowLimit.overview
        return count > 0 ? context.words.views.overview.more(count) : nil
    }
}

/// What is due next, and the way to the rest.
struct OverviewDueNext: HTML {
    let context: PageContext

    var body: some HTML {
        let words = context.words
        let items = context.assessment.deadlines.months.prefix(RowLimit.overview).flatMap(\.items)
        if items.isEmpty {
            p(.class("none")) { words.views.deadlines.noneDue }
        } else {
            let shown = Array(items.prefix(RowLimit.overview))
            DueTable(
                items: shown,
                caption: words.headings.nearestOf.filled([
                    "count": "\(shown.count)", "actions": words.views.deadlines.items(all),
                ]), context: context)
        }
        MoreLink(words: words.views.overview.allDeadlines, link: context.link(to: .deadlines))
    }

    private var all: Int { context.assessment.deadlines.months.reduce(0) { $0 + $1.items.count } }
}

/// How far it is known what difference was made.
struct DifferenceReach: HTML {
    let context: PageContext

    var body: some HTML {
        let names = context.words.views.overview
        let found = context.assessment.differences
        if found.rows.isEmpty {
            Gap(context.words.gaps.noDifferenceStated, context)
        } else {
            p {
                names.differences(found.rows.count)
                " "
                names.differenceReach.filled([
                    "with": "\(found.reached.count)",
                    "all": context.words.nouns.recommendations(context.plan.recommendations.count),
                ])
            }
        }
        MoreLink(words: names.allDifferences, link: context.link(to: .difference))
    }
}
