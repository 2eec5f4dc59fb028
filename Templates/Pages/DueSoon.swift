import Assessing
import HTMLKit
import Plan

/// What falls due from the reporting date until the end of the next month: what a post is asked about.
struct DueSoon: Component {
    let items: Portion<DueItem>

    private let until: Day

    init(_ deadlines: Deadlines, _ context: PageContext) {
        items = context.portion(of: deadlines.soon.items, weight: RowWeight.due)
        until = deadlines.soon.until
    }

    func heading(_ context: PageContext) -> String {
        context.words.views.deadlines.dueBy.filled(["date": context.words.day(until)])
    }

    func write(to page: inout Page) {
        let names = page.words.views.deadlines
        if items.count == 0 {
            page.p(names.noneDueBy, .class("none"))
        } else {
            page.add(DueTable(items: items.all, caption: page.context.caption(items, names.items), hasLeads: false))
        }
    }
}
