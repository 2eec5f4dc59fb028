import HTMLKit
import Linking
import Plan

/// What falls due from the reporting date until a day, of some actions and their steps.
struct DueSoon: HTML {
    let items: Portion<DueItem>
    let context: PageContext

    init(actions: [EntityID], until: Day, context: PageContext) {
        let deadlines = Deadlines(
            actions.filter(context.isInForce).compactMap(context.entry), on: context.day)
        items = context.portion(
            of: deadlines.months.flatMap(\.items).filter { $0.day <= until }, weight: RowWeight.due)
        self.context = context
    }

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
