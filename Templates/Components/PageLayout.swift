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
    ///   - scripts: The scripts that the page needs, in their order.
    ///   - sheets: The style sheets that it needs beside the site's.
    mutating func layout(
        name: String, shortName: String? = nil, trail: [EntityID] = [], list: (name: String, link: Link)? = nil,
        plan: String? = nil, scripts: [Address] = [], sheets: [Address] = [], _ content: (inout Page) -> Void
    ) {
        let context = context
        let isOverview = context.first == .overview
        document(lang: words.language, title: context.title(ofPage: name), policy: context.policy) { page in
            page.link(.rel("stylesheet"), .href(context.link(to: .styleSheet)))
            for sheet in sheets { page.link(.rel("stylesheet"), .href(context.link(to: sheet))) }
            if context.publication.hasExtraStyles {
                page.link(.rel("stylesheet"), .href(context.link(to: .asset(Asset.extraStyles))))
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

/// The site's name and its navigation.
struct SiteHeader: Component {
    func write(to page: inout Page) {
        if isInNavigation(page.context) {
            writeWhole(to: &page)
        } else {
            page.shared(.header) { writeWhole(to: &$0) }
        }
    }

    private static let targets: [Address] = [
        .overview, .actions(), .matrix, .deadlines, .leads, .reports, .glossary, .search,
    ]

    /// Whether the header itself leads to the page, and so says something of its own there.
    private func isInNavigation(_ context: PageContext) -> Bool {
        SiteHeader.targets.contains(context.address) || context.publication.young.first == context.address
    }

    private func writeWhole(to page: inout Page) {
        let context = page.context
        let words = context.words.site
        page.header(.class("site-header")) { page in
            page.div(.class("wrap")) { page in
                page.p(.class("site-name")) { page in
                    page.add(Logo())
                    page.a(.href(context.link(to: .overview))) { $0.isolated(context.site.title.text) }
                    page.span(owner(context), .class("council"))
                }
                if context.address != .search { page.add(SearchBox()) }
                page.nav(.ariaLabel(words.navigation)) { page in
                    page.ul(.class("site-nav")) { page in
                        writeItem(words.overview, .overview, to: &page)
                        writeItem(context.words.finding.actions, .actions(), to: &page)
                        if !context.plan.recommendations.isEmpty {
                            writeItem(words.recommendations, .overview, .recommendations, to: &page)
                        }
                        if !context.plan.content.plans.isEmpty { writeItem(words.plans, .overview, .plans, to: &page) }
                        if !context.plan.recommendations.isEmpty {
                            writeItem(context.words.views.matrix.title, .matrix, to: &page)
                        }
                        writeItem(context.words.views.deadlines.title, .deadlines, to: &page)
                        if !context.plan.content.inspections.isEmpty {
                            writeItem(words.inspections, .overview, .inspections, to: &page)
                        }
                        writeItem(words.leads, .leads, to: &page)
                        if context.publication.hasPapers {
                            writeItem(context.words.reports.title, .reports, to: &page)
                        }
                        if context.publication.hasGlossary { writeItem(words.glossary, .glossary, to: &page) }
                        if let young = context.publication.young.first {
                            writeItem(words.youngPeople, young, to: &page)
                        }
                    }
                }
            }
            page.add(SiteNotice())
        }
    }

    private func owner(_ context: PageContext) -> String {
        guard let service = context.site.service?.text else { return context.site.council.text }
        return context.words.site.serviceOfCouncil.filled(["service": service, "council": context.site.council.text])
    }

    private func writeItem(_ name: String, _ address: Address, _ anchor: Anchor? = nil, to page: inout Page) {
        let isHere = page.context.address == address && anchor == nil
        page.li { page in
            page.a(
                name, .href(page.context.link(to: address, fragment: anchor?.rawValue ?? "")),
                .ariaCurrent(isHere ? .page : nil))
        }
    }
}

/// What readers must know of the site itself. It stands on every page, because people come in by any of them.
struct SiteNotice: Component {
    func write(to page: inout Page) {
        if let notice = page.context.site.notice { page.p(.class("site-notice wrap")) { $0.isolated(notice.text) } }
    }
}

/// Who made the pages, where that was not the council whose plan they tell of.
struct MadeBy: Component {
    func write(to page: inout Page) {
        guard let author = page.context.site.madeBy else { return }
        page.p(.class("made-by")) { page in
            page.phrase(page.words.site.madeBy) { $0.isolated(author.text) }
        }
    }
}

/// Where a page stands.
struct Breadcrumb: Component {
    let trail: [EntityID]
    let list: (name: String, link: Link)?
    let name: String
    /// What tells it from another on the same page; a page has one, and only the gallery shows more.
    var label: String?

    func write(to page: inout Page) {
        let context = page.context
        page.nav(.class("breadcrumb wrap"), .ariaLabel(label ?? context.words.site.breadcrumb)) { page in
            page.ol { page in
                page.li { $0.a(context.words.site.overview, .href(context.link(to: .overview))) }
                if let list { page.li { $0.a(list.name, .href(list.link)) } }
                for id in trail { page.li { $0.add(EntityLink(id, hasTitle: id.local.isEmpty, isMarked: false)) } }
                page.li(.ariaCurrent(.page)) { $0.isolated(name) }
            }
        }
    }
}

/// The date, edition, versions, pages and contact.
struct SiteFooter: Component {
    let plan: String?
    /// Whether there are links: not on a page that is shown at other addresses than its own.
    var hasLinks = true

    func write(to page: inout Page) {
        if hasLinks {
            page.shared(.footer(plan: plan)) { writeWhole(to: &$0) }
        } else {
            writeWhole(to: &page)
        }
    }

    private func writeWhole(to page: inout Page) {
        let context = page.context
        let words = context.words.site
        page.footer(.class("site-footer")) { page in
            page.div(.class("wrap")) { page in
                page.p(.class("as-at")) { page in
                    page.strong(words.asAt.filled(["date": context.words.day(context.day)]))
                    page.text(" · ")
                    page.text(context.words.edition(context.plan.edition.name))
                    for version in versions(context) {
                        page.text(" · ")
                        page.text(version)
                    }
                }
                if let contact = context.site.contact {
                    page.p { page in
                        page.text(words.contact)
                        page.text(": ")
                        page.text(contact.text)
                    }
                }
                page.add(MadeBy())
                if hasLinks { page.add(FooterLinks()) }
                page.p(words.printedCopies, .class("print-only"))
            }
        }
    }

    private func versions(_ context: PageContext) -> [String] { context.publication.versions(of: plan) }
}

extension Breadcrumb {
    static let examples = [
        ComponentExample(\.breadcrumb, \.rows) { page in
            let context = page.context
            let words = context.words.gallery
            page.add(
                Breadcrumb(
                    trail: [], list: (context.words.site.leads, context.link(to: .leads)),
                    name: words.name, label: words.rows))
        },
        ComponentExample(\.breadcrumb, \.otherScript) { page in
            page.add(
                Breadcrumb(
                    trail: [], list: nil, name: page.words.gallery.arabic,
                    label: page.words.gallery.otherScript))
        },
    ]
}
