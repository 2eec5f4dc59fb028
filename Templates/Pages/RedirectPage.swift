import Graph
import HTMLKit
import Plan

/// What stands at an address that was used before: it leads to the one used now, with and without being followed
/// automatically.
struct RedirectPage: HTML {
    let former: EntityID
    let now: EntityID
    let context: PageContext

    private var words: Words { context.words }

    var body: some HTML {
        let target = context.publication.entity(now)?.address ?? .overview
        let link = context.link(to: target)
        HTMLDocument(lang: words.language, title: title, policy: context.policy) {
            meta(.httpEquiv("refresh"), .content("0; url=\(link.address)"))
            HTMLKit.link(.rel("canonical"), .href(link))
            HTMLKit.link(.rel("stylesheet"), .href(context.link(to: .styleSheet)))
        } body: {
            SiteHeader(context: context)
            main(.id(Anchor.content.rawValue)) {
                h1 { words.site.moved }
                p { PhraseText(words.site.movedTo, EntityLink(now, context)) }
            }
            SiteFooter(context: context, plan: nil)
        }
    }

    private var title: String {
        words.site.titleOfPage.filled([
            "page": words.site.movedTitle.filled(["name": former.full]), "site": context.site.title.text,
        ])
    }
}
