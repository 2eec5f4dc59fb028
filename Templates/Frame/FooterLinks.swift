import Diagnostics
import Graph
import HTMLKit
import Plan

/// The links at the foot of a page: the search and the sitemap, the council's pages, the accessibility statement among them, and its own links.
struct FooterLinks: Component {
    private func links(_ context: PageContext) -> [(name: String, link: Link)] {
        let finding = context.words.finding
        var links = [(finding.search, context.link(to: .search)), (finding.sitemap, context.link(to: .sitemap))]
        links += context.plan.content.pages.map { ($0.title.text, context.link(to: .page($0.name.text))) }
        links += context.site.footerLinks.compactMap { own in
            Link(untrusted: own.target.text).map { (own.text.text, $0) }
        }
        if context.plan.edition.isDraft { links.append((context.words.gallery.title, context.link(to: .gallery))) }
        return links
    }

    func write(to page: inout Page) {
        let links = links(page.context)
        if !links.isEmpty {
            page.ul(.class("footer-nav")) { page in
                for (name, link) in links { page.li { page in page.a(.href(link)) { $0.isolated(name) } } }
            }
        }
    }
}
