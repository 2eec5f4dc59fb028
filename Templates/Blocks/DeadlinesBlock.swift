import Assessing
import HTMLKit
import Plan

/// What is due when, of the actions that are meant, and of their steps.
struct DeadlinesBlock: HTML {
    let selection: ActionSelection
    let context: PageContext

    var body: some HTML {
        let items = selection.due
        if items.isEmpty {
            NothingShown(context.due(0, of: selection))
        } else {
            DueTable(items: items, caption: context.due(items.count, of: selection), context: context)
        }
    }
}

/// Who has not reported on the actions that are meant, and for how long.
struct WaitingBlock: HTML {
    let selection: ActionSelection
    let context: PageContext

    private var words: Words { context.words }

    var body: some HTML {
        let quiet = context.assessment.quiet.compactMap(context.entry).filter(selection.isWanted)
        FirstReports(actions: context.assessment.attention.unreported.filter(selection.isWanted), context: context)
        if quiet.isEmpty {
            NothingShown(
                words.views.blocks.noneWaiting.filled([
                    "subject": context.noAction(of: selection), "days": words.nouns.days(context.site.quietAfter),
                ]))
        } else {
            let names = words.views.overview
            DataTable(
                context.caption(words.views.blocks.waiting, of: selection),
                columns: [words.labels.lead, names.silentActions, names.longest]
            ) {
                ForEach(context.assessment.silent(quiet)) { group in
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
