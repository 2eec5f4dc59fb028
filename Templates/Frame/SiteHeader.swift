import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// The site's name, its navigation and its search.
struct SiteHeader: Component {
    func write(to page: inout Page) {
        if saysOwn(page.context) {
            writeWhole(to: &page)
        } else {
            page.shared(.header(page.context.first.area)) { writeWhole(to: &$0) }
        }
    }

    /// Whether the header says something on this page alone: that it leads here, or no box for what the page is about.
    private func saysOwn(_ context: PageContext) -> Bool {
        [.search, .overview].contains(context.address)
            || context.publication.navigation.contains { $0.address == context.address }
    }

    private func writeWhole(to page: inout Page) {
        let context = page.context
        page.header(.class("site-header")) { page in
            page.div(.class("wrap")) { page in
                page.p(.class("site-name")) { page in
                    page.add(Logo())
                    page.a(
                        .href(context.link(to: .overview)),
                        .ariaCurrent(context.address == .overview ? .page : nil)
                    ) { $0.isolated(context.site.title.text) }
                    page.span(context.owner, .class("council"))
                }
                page.add(SiteNavigation())
                if context.address != .search { page.add(SearchBox()) }
            }
            page.add(SiteNotice())
        }
    }
}

/// What readers must know of the site itself. It stands on every page, because people come in by any of them.
struct SiteNotice: Component {
    func write(to page: inout Page) {
        if let notice = page.context.site.notice { page.p(.class("site-notice wrap")) { $0.isolated(notice.text) } }
    }
}
