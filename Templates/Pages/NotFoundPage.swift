import HTMLKit
import Plan

/// What a server shows for an address that leads nowhere.
///
/// The server shows it *at* that address, which may be at any depth, and a site does not know where its own root is: a
/// relative link would lead astray, and so would `<base>`. So the page has no links. It names the pages at the top of
/// the site and tells how to reach them. Its style sheet is found at the root only; elsewhere it is plain and readable.
struct NotFoundPage: HTML {
    let context: PageContext

    private var words: FindingWords { context.words.finding }

    var body: some HTML {
        HTMLDocument(lang: context.words.language, title: title) {
            HTMLKit.link(.rel("stylesheet"), .href(context.link(to: .styleSheet)))
        } body: {
            header(.class("site-header")) {
                div(.class("wrap")) { p(.class("site-name")) { strong { context.site.title.text } } }
                SiteNotice(context: context)
            }
            main(.id(Anchor.content.rawValue)) {
                h1 { words.notFound }
                p { words.notFoundLeadIn }
                p { words.notFoundPages }
                ul { ForEach(pages) { page in row(page.name, page.address.path) } }
                p { PhraseText(words.wayBack, code { Address.overview.path }) }
            }
            SiteFooter(context: context, plan: nil, hasLinks: false)
        }
    }

    private func row(_ name: String, _ path: String) -> some HTML {
        li {
            name
            ": "
            code { path }
        }
    }

    private var pages: [(name: String, address: Address)] {
        context.publication.fixedPages.filter { [.overview, .search, .sitemap, .glossary].contains($0.address) }
    }

    private var title: String {
        context.words.site.titleOfPage.filled(["page": words.notFound, "site": context.site.title.text])
    }
}
