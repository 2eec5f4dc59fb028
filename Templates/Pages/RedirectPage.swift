import Graph
import HTMLKit
import Plan

/// What stands at an address that was used before: it leads to the one used now, with and without being followed
/// automatically.
struct RedirectPage: Component {
    let former: EntityID
    let now: EntityID

    func write(to page: inout Page) {
        let context = page.context
        let words = context.words
        let target = context.publication.entity(now)?.address ?? .overview
        let link = context.link(to: target)
        page.document(lang: words.language, title: title(context), policy: context.policy) { page in
            page.meta(.httpEquiv("refresh"), .content("0; url=\(link.address)"))
            page.link(.rel("canonical"), .href(link))
            page.link(.rel("stylesheet"), .href(context.link(to: .styleSheet)))
        } body: { page in
            page.add(SiteHeader())
            page.main(.id(Anchor.content.rawValue)) { page in
                page.h1(words.site.moved)
                page.p { page in page.phrase(words.site.movedTo) { $0.add(EntityLink(now)) } }
            }
            page.add(SiteFooter(plan: nil))
        }
    }

    private func title(_ context: PageContext) -> String {
        context.words.site.titleOfPage.filled([
            "page": context.words.site.movedTitle.filled(["name": former.full]), "site": context.site.title.text,
        ])
    }
}
