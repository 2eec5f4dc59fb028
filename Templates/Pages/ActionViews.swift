import Graph
import HTMLKit
import Plan

/// The way from the list of all actions to other views of them.
struct ActionViews: Component {
    func write(to page: inout Page) {
        let context = page.context
        let words = context.words
        let views: [(String, Address)] = [
            (words.views.deadlines.title, .deadlines), (words.views.lists.attention, .attention),
            (words.views.lists.quiet, .quiet), (words.views.lists.moved, .moved), (words.site.plans, .plans),
        ]
        page.ul(.class("jumps")) { page in
            for (name, address) in views where address != .plans || !context.plan.content.plans.isEmpty {
                page.li { $0.a(name, .href($0.context.link(to: address))) }
            }
        }
    }
}
