import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// The way from the overview to what has a page of its own. The ids are those that its lists had here.
struct OverviewLists: Component {
    func write(to page: inout Page) {
        let words = page.words
        let content = page.context.plan.content
        page.ul(.class("plain-list elsewhere")) { page in
            if !content.plans.isEmpty { writeWay(words.site.plans, .plans, .plans, to: &page) }
            if !content.inspections.isEmpty { writeWay(words.site.inspections, .inspections, .inspections, to: &page) }
            writeWay(words.views.lists.versions, .versions, .versions, to: &page)
        }
    }

    private func writeWay(_ name: String, _ address: Address, _ anchor: Anchor, to page: inout Page) {
        page.li(.id(anchor.rawValue)) { $0.a(name, .href($0.context.link(to: address))) }
    }
}
