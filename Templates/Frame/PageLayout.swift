import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

extension Page {
    /// Writes what every page has around its content: the way to the content, the site's name and navigation, where the
    /// page stands, and below it the date, edition, version and contact.
    ///
    /// - Parameters:
    ///   - name: The page's name, unique in the site.
    ///   - shortName: A shorter name for the end of the breadcrumb.
    ///   - trail: The pages above it, from the overview down, without the overview itself.
    ///   - list: The list that the page belongs to, when no entity stands above it.
    ///   - plan: The plan whose versions are named; those in force when the page belongs to none.
    ///   - description: What the page tells, in a line.
    ///   - scripts: The scripts that the page needs, in their order.
    ///   - sheets: The style sheets that it needs beside the site's.
    ///   - feed: The feed that tells of what is new on it.
    mutating func layout(
        name: String, shortName: String? = nil, trail: [EntityID] = [], list: (name: String, link: Link)? = nil,
        plan: String? = nil, description: String? = nil, scripts: [Address] = [], sheets: [Address] = [],
        feed: Address? = nil, _ content: (inout Page) -> Void
    ) {
        let context = context
        let isOverview = context.first == .overview
        document(lang: words.language, title: context.title(ofPage: name), policy: context.policy) { page in
            page.link(.rel("stylesheet"), .href(context.link(to: .styleSheet)))
            page.addAtEnd(PageSheets())
            for sheet in sheets { page.link(.rel("stylesheet"), .href(context.link(to: sheet))) }
            if context.publication.hasExtraStyles {
                page.link(.rel("stylesheet"), .href(context.link(to: .asset(Asset.extraStyles))))
            }
            page.headFacts(description: description ?? context.description(ofPage: name))
            if let feed {
                page.link(.rel("alternate"), .type("application/atom+xml"), .href(context.link(to: feed)))
            }
            for address in scripts { page.script(.src(context.link(to: address)), .defer) }
        } body: { page in
            page.a(page.words.site.skipToContent, .class("skip"), .href(.fragment(Anchor.content.rawValue)))
            page.add(SiteHeader())
            if !isOverview {
                page.add(Breadcrumb(trail: trail, list: list, name: context.pageName(shortName ?? name)))
            }
            page.main(.id(Anchor.content.rawValue), .tabindex(-1)) { page in
                if !context.isFirst { page.p(context.place, .class("kind")) }
                content(&page)
                page.add(BandNotes())
                page.add(EarlyDatesNote())
                page.add(LinkAbbreviations())
                page.add(ChainPager())
            }
            page.add(SiteFooter(plan: plan))
        }
    }
}

extension PageContext {
    fileprivate func title(ofPage name: String) -> String {
        let name = pageName(name)
        return first == .overview ? name : words.site.titleOfPage.filled(["page": name, "site": site.title.text])
    }

    /// Which page this is of those on which lists go on.
    fileprivate var place: String {
        words.views.lists.pageOf.filled(["number": "\(number)", "count": "\(cuts.pages)"])
    }

    /// A name with the place of the page, where it is not the first.
    fileprivate func pageName(_ name: String) -> String {
        guard !isFirst else { return name }
        return words.views.lists.pageNamed.filled(["page": name, "number": "\(number)"])
    }
}
