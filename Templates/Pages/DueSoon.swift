import HTMLKit
import Linking
import Plan

/// What falls due from the reporting date until a day, of some actions and their steps.
struct DueSoon: HTML {
    let actions: [EntityID]
    let until: Day
    let context: PageContext

    var body: some HTML {
        let names = context.words.views.deadlines
        let deadlines = Deadlines(
            actions.filter(context.isInForce).compactMap(context.entry), on: context.day)
        let items = deadlines.months.flatMap(\.items).filter { $0.day <= until }
        if items.isEmpty {
            p(.class("none")) { names.noneDueBy }
        } else {
            DueTable(
                items: Array(items.prefix(RowLimit.page)), caption: names.items(items.count), context: context,
                hasLeads: false)
        }
        if !deadlines.overdue.isEmpty { p { names.alsoOverdue(deadlines.overdue.count) } }
    }
}
