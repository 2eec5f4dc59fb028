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
            page.headFacts(description: title(context))
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
        let words = context.words.site
        return words.titleOfPage.filled([
            "page": words.movedTitle.filled(["name": name(context)]), "site": context.site.title.text,
        ])
    }

    /// What it was called, as people write it.
    private func name(_ context: PageContext) -> String {
        if former.local.isEmpty { return context.publication.entity(now)?.title.text ?? former.scope }
        return context.words.site.nameInScope.filled([
            "name": former.local, "scope": context.shortName(of: EntityID(scope: former.scope)),
        ])
    }
}
