import Graph
import HTMLKit
import Plan

/// The way to the areas of the site, with a mark at the one that the page belongs to.
///
/// On a phone it is folded behind a button. It is a popover, which needs no script, and which a style sheet can show
/// where there is room; a browser that knows none shows it always.
struct SiteNavigation: Component {
    func write(to page: inout Page) {
        let words = page.words.site
        page.button(
            words.menu, .type(.button), .popovertarget(Anchor.menu.rawValue), .class("menu-button"))
        page.nav(.class("site-menu"), .ariaLabel(words.navigation), .id(Anchor.menu.rawValue), .popover) { page in
            page.ul(.class("site-nav")) { page in
                for item in page.context.publication.navigation { writeItem(item, to: &page) }
            }
            page.button(
                words.closeMenu, .type(.button), .popovertarget(Anchor.menu.rawValue), .popovertargetactionHide)
        }
    }

    private func writeItem(_ item: Publication.NavigationItem, to page: inout Page) {
        let context = page.context
        page.li { page in
            page.a(
                item.name, .href(context.link(to: item.address)),
                .ariaCurrent(
                    item.address == context.address ? .page : context.first.area == item.area ? .true : nil))
        }
    }
}

extension Publication {
    /// What the navigation leads to.
    typealias NavigationItem = (area: SiteArea, name: String, address: Address)

    /// The areas that the site has, in the order in which the navigation shows them: at most seven, which is what people
    /// take in at a glance. Everything else is at the foot of every page, or on the pages of these.
    var navigation: [NavigationItem] {
        SiteArea.allCases.compactMap { area in item(of: area).map { (area, $0.name, $0.address) } }
    }

    private func item(of area: SiteArea) -> (name: String, address: Address)? {
        switch area {
        case .recommendations: plan.recommendations.isEmpty ? nil : (words.site.recommendations, .recommendations)
        case .actions: (words.finding.actions, .actions())
        case .changes: plan.content.plans.isEmpty ? nil : (words.changes.page, .changes)
        case .scorecards: hasScorecards ? (words.scorecards.title, .scorecards) : nil
        case .leads: (words.site.leads, .leads)
        case .papers: hasPapers ? (words.reports.title, .reports) : nil
        case .youngPeople: young.first.map { (words.site.youngPeople, $0) }
        }
    }
}
