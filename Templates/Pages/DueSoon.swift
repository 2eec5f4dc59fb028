import Assessing
import HTMLKit
import Plan

/// What falls due from the reporting date until the end of the next month: what a post is asked about.
struct DueSoon: HTML {
    let items: Portion<DueItem>
    let context: PageContext

    private let until: Day

    init(_ deadlines: Deadlines, _ context: PageContext) {
        items = context.portion(of: deadlines.soon.items, weight: RowWeight.due)
        until = deadlines.soon.until
        self.context = context
    }

    var heading: String { context.words.views.deadlines.dueBy.filled(["date": context.words.day(until)]) }

    var body: some HTML {
        let names = context.words.views.deadlines
        if items.count == 0 {
            p(.class("none")) { names.noneDueBy }
        } else {
            DueTable(
                items: items.all, caption: context.caption(items, names.items), context: context, hasLeads: false)
        }
    }
}
