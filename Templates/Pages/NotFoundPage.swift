import HTMLKit
import Plan

/// What a server shows for an address that leads nowhere.
///
/// The server shows it *at* that address, which may be at any depth, so a relative link would lead astray. Where the
/// site says at which address the edition stands, style and links are whole web addresses. Where it does not, the page
/// has no links (nor `<base>`, which would lead astray too): it names the pages at the top of the site and tells how to
/// reach them, and its style sheet is found at the root only; elsewhere it is plain and readable.
struct NotFoundPage: HTML {
    let context: PageContext

    private var words: FindingWords { context.words.finding }
    private var overview: Link? { context.webLink(to: .overview) }

    var body: some HTML {
        HTMLDocument(lang: context.words.language, title: title, policy: context.policy) {
            HTMLKit.link(
                .rel("stylesheet"), .href(context.webLink(to: .styleSheet) ?? context.link(to: .styleSheet)))
        } body: {
            header(.class("site-header")) {
                div(.class("wrap")) {
                    p(.class("site-name")) { PageLink(overview) { strong { context.site.title.text } } }
                }
                SiteNotice(context: context)
            }
            main(.id(Anchor.content.rawValue)) {
                h1 { words.notFound }
                p { words.notFoundLeadIn }
                p { words.notFoundPages }
                ul { ForEach(pages) { page in li { way(page.name, page.address) } } }
                if overview == nil { p { PhraseText(words.wayBack, code { Address.overview.path }) } }
            }
            SiteFooter(context: context, plan: nil, hasLinks: false)
        }
    }

    @HTMLBuilder
    private func way(_ name: String, _ address: Address) -> some HTML {
        if let link = context.webLink(to: address) {
            a(.href(link)) { name }
        } else {
            name
            ": "
            code { address.path }
        }
    }

    private var pages: [(name: String, address: Address)] {
        context.publication.fixedPages.filter { [.overview, .search, .sitemap, .glossary].contains($0.address) }
    }

    private var title: String {
        context.words.site.titleOfPage.filled(["page": words.notFound, "site": context.site.title.text])
    }
}
