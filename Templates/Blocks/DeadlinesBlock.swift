import Assessing
import HTMLKit
import Linking
import Plan

/// What is due when, of the actions that are meant, and of their steps.
struct DeadlinesBlock: HTML {
    let selection: ActionSelection

    private var context: PageContext { selection.context }

    var body: some HTML {
        let items = items
        if items.isEmpty {
            NothingShown(selection.due(0))
        } else {
            DueTable(items: items, caption: selection.due(items.count), context: context)
        }
    }

    /// A step has a day of its own, so it is not the action's that counts for it.
    private var items: [DueItem] {
        let actions = context.plan.actions.compactMap { context.entry($0.id) }
            .filter { context.isInForce($0.id) && selection.isWantedWhenever($0) }
        let deadlines = Deadlines(actions, on: context.day)
        return (deadlines.overdue + deadlines.months.flatMap(\.items)).filter { selection.isInTime($0.day) }
    }
}

/// Who has not reported on the actions that are meant, and for how long.
struct WaitingBlock: HTML {
    let selection: ActionSelection

    private var context: PageContext { selection.context }
    private var words: Words { context.words }

    var body: some HTML {
        let quiet = context.assessment.quiet.compactMap(context.entry).filter(selection.isWanted)
        FirstReports(actions: context.publication.attention.unreported.filter(selection.isWanted), context: context)
        if quiet.isEmpty {
            NothingShown(
                words.views.blocks.noneWaiting.filled([
                    "subject": selection.noAction, "days": words.nouns.days(context.site.quietAfter),
                ]))
        } else {
            let names = words.views.overview
            DataTable(
                selection.caption(words.views.blocks.waiting),
                columns: [words.labels.lead, names.silentActions, names.longest]
            ) {
                ForEach(Attention.silent(quiet, context.assessment)) { group in
                    DataRow {
                        SilentName(post: group.post, context: context)
                    } cells: {
                        DataCell(names.silentActions) { actions(of: group) }
                        DataCell(names.longest) { words.nouns.days(group.longest) }
                    }
                }
            }
        }
    }

    private func actions(of group: Attention.Silent) -> some HTML {
        ul(.class("plain-list")) {
            ForEach(group.actions) { action in
                li {
                    EntityLink(action.id, context)
                    span(.class("moved")) { words.nouns.days(action.state.quietDays ?? 0) }
                }
            }
        }
    }
}
