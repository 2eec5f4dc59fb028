import Assessing
import HTMLKit
import Plan

/// What is due when, of the actions that are meant, and of their steps.
struct DeadlinesBlock: Component {
    let selection: ActionSelection

    func write(to page: inout Page) {
        let items = selection.due
        if items.isEmpty {
            page.nothingShown(page.context.due(0, of: selection))
        } else {
            page.add(DueTable(items: items, caption: page.context.due(items.count, of: selection)))
        }
    }
}

/// Who has not reported on the actions that are meant, and for how long.
struct WaitingBlock: Component {
    let selection: ActionSelection

    func write(to page: inout Page) {
        let context = page.context
        let words = context.words
        let quiet = selection.quiet
        page.add(FirstReports(actions: selection.unreported))
        if quiet.isEmpty {
            page.nothingShown(
                words.views.blocks.noneWaiting.filled([
                    "subject": context.noAction(of: selection), "days": words.nouns.days(context.site.quietAfter),
                ]))
        } else {
            let names = words.views.overview
            page.dataTable(
                context.caption(words.views.blocks.waiting, of: selection),
                columns: [words.labels.lead, names.silentActions, names.longest], figures: 2..<3
            ) { page in
                for group in context.assessment.silent(quiet) {
                    page.dataRow(SilentName(post: group.post)) { page in
                        page.dataCell(names.silentActions) { writeActions(of: group, to: &$0) }
                        page.dataCell(names.longest, words.nouns.days(group.longest), isNumber: true)
                    }
                }
            }
        }
    }

    private func writeActions(of group: Attention.Silent, to page: inout Page) {
        page.ul(.class("plain-list")) { page in
            for action in group.actions {
                page.li { page in
                    page.add(EntityLink(action.id))
                    // Of one alone the column beside it says it.
                    if group.actions.count > 1 {
                        page.span(page.words.nouns.days(action.state.quietDays ?? 0), .class("moved"))
                    }
                }
            }
        }
    }
}
