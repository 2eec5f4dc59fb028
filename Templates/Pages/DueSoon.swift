import Assessing
import HTMLKit
import Plan

/// What falls due from the reporting date until the end of the next month: what a post is asked about.
struct DueSoon: Component {
    private let items: [DueItem]
    private let until: Day

    init(_ deadlines: Deadlines) { (items, until) = deadlines.soon }

    func cutLists(_ cuts: inout ListCuts, for context: PageContext) {
        cuts.cut(.due, items, weight: RowWeight.due)
    }

    var isEmpty: Bool { items.isEmpty }

    /// What of it stands on a page.
    func portion(_ context: PageContext) -> Portion<DueItem> { context.portion(.due, of: items) }

    func heading(_ context: PageContext) -> String {
        context.words.views.deadlines.dueBy.filled(["date": context.words.day(until)])
    }

    func write(to page: inout Page) {
        let portion = portion(page.context)
        page.add(
            DueTable(
                items: portion.all, caption: page.context.caption(portion, page.words.views.deadlines.items),
                hasLeads: false))
    }
}
