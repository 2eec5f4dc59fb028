import HTMLKit
import Plan

/// What a server shows for an address that leads nowhere.
///
/// The server shows it *at* that address, which may be at any depth, so a relative link would lead astray. Where the
/// site says at which address the edition stands, style and links are whole web addresses. Where it does not, the page
/// has no links (nor `<base>`, which would lead astray too): it names the pages at the top of the site and tells how to
/// reach them, and its style sheet and icon are found at the root only; elsewhere it is plain and readable.
struct NotFoundPage: Component {
    func write(to page: inout Page) {
        let context = page.context
        let words = context.words.finding
        let overview = context.webLink(to: .overview)
        page.document(lang: context.words.language, title: title(context), policy: context.policy) { page in
            page.link(.rel("stylesheet"), .href(context.webLink(to: .styleSheet) ?? context.link(to: .styleSheet)))
            page.headFacts(description: words.notFoundLeadIn, icon: context.webLink(to: .icon))
        } body: { page in
            page.header(.class("site-header")) { page in
                page.div(.class("wrap")) { page in
                    page.p(.class("site-name")) { page in
                        page.pageLink(overview) { $0.strong(context.site.title.text) }
                    }
                }
                page.add(SiteNotice())
            }
            page.main(.id(Anchor.content.rawValue)) { page in
                page.h1(words.notFound)
                page.p(words.notFoundLeadIn)
                page.p(words.notFoundPages)
                page.ul { page in
                    for (name, address) in pages(context) { page.li { writeWay(name, address, to: &$0) } }
                }
                if overview == nil {
                    page.p { page in page.phrase(words.wayBack) { $0.code(Address.overview.path) } }
                }
            }
            page.add(SiteFooter(plan: nil, hasLinks: false))
        }
    }

    private func writeWay(_ name: String, _ address: Address, to page: inout Page) {
        if let link = page.context.webLink(to: address) {
            page.a(name, .href(link))
        } else {
            page.text(name)
            page.text(": ")
            page.code(address.path)
        }
    }

    private func pages(_ context: PageContext) -> [(name: String, address: Address)] {
        context.publication.fixedPages.filter { [.overview, .search, .sitemap, .glossary].contains($0.address) }
    }

    private func title(_ context: PageContext) -> String {
        context.words.site.titleOfPage.filled(["page": context.words.finding.notFound, "site": context.site.title.text])
    }
}
