import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// What every page has around its content: the way to the content, the site's name and navigation, where the page
/// stands, and below it the date, edition, version and contact.
struct PageLayout: HTML {
    let context: PageContext
    /// The page's name, unique in the site.
    let name: String
    /// A shorter name for the end of the breadcrumb.
    let shortName: String?
    /// The pages above it, from the overview down, without the overview itself.
    let trail: [EntityID]
    /// The list that the page belongs to, when no entity stands above it.
    let list: (name: String, link: Link)?
    /// The plans whose versions are named; those in force when the page belongs to none.
    let plan: String?
    /// The scripts that the page needs, in their order.
    let scripts: [Address]
    /// The style sheets that it needs beside the site's.
    let sheets: [Address]
    let content: Slot

    init(
        _ context: PageContext, name: String, shortName: String? = nil, trail: [EntityID] = [],
        list: (name: String, link: Link)? = nil, plan: String? = nil, scripts: [Address] = [], sheets: [Address] = [],
        @HTMLBuilder content: @escaping () -> some HTML
    ) {
        self.context = context
        self.name = name
        self.shortName = shortName
        self.trail = trail
        self.list = list
        self.plan = plan
        self.scripts = scripts
        self.sheets = sheets
        self.content = Slot(content)
    }

    private var words: Words { context.words }
    private var isOverview: Bool { context.first == .overview }

    var body: some HTML {
        HTMLDocument(lang: words.language, title: title, policy: context.policy) {
            ForEach([.styleSheet] + sheets) { sheet in
                HTMLKit.link(.rel("stylesheet"), .href(context.link(to: sheet)))
            }
            if context.publication.hasExtraStyles {
                HTMLKit.link(.rel("stylesheet"), .href(context.link(to: .asset(Asset.extraStyles))))
            }
            ForEach(scripts) { address in script(.src(context.link(to: address)), .defer) }
        } body: {
            a(.class("skip"), .href(.fragment(Anchor.content.rawValue))) { words.site.skipToContent }
            SiteHeader(context: context)
            if !isOverview { Breadcrumb(context: context, trail: trail, list: list, name: pageName(shortName ?? name)) }
            main(.id(Anchor.content.rawValue), .tabindex(-1)) {
                if !context.isFirst { p(.class("kind")) { place } }
                content
                LinkAbbreviations(context: context)
                ChainPager(context: context)
            }
            SiteFooter(context: context, plan: plan)
        }
    }

    private var title: String {
        let name = pageName(name)
        return isOverview ? name : words.site.titleOfPage.filled(["page": name, "site": context.site.title.text])
    }

    /// Which page this is of those on which lists go on.
    private var place: String {
        words.views.lists.pageOf.filled(["number": "\(context.chain.number)", "count": "\(context.chain.count)"])
    }

    /// A name with the place of the page, where it is not the first.
    private func pageName(_ name: String) -> String {
        guard !context.isFirst else { return name }
        return words.views.lists.pageNamed.filled(["page": name, "number": "\(context.chain.number)"])
    }
}

/// The site's name and its navigation.
struct SiteHeader: HTML {
    let context: PageContext

    private var words: SiteWords { context.words.site }

    var body: some HTML {
        if isInNavigation { whole } else { context.shared(.header) { whole } }
    }

    /// Whether the header itself leads to the page, and so says something of its own there.
    private var isInNavigation: Bool {
        [.overview, .actions(), .matrix, .deadlines, .leads, .reports, .glossary, .search].contains(context.address)
            || context.publication.young.first == context.address
    }

    @HTMLBuilder private var whole: some HTML {
        header(.class("site-header")) {
            div(.class("wrap")) {
                p(.class("site-name")) {
                    Logo(context: context)
                    a(.href(context.link(to: .overview))) { Isolated(context.site.title.text) }
                    span(.class("council")) { owner }
                }
                if context.address != .search { SearchBox(context: context) }
                nav(.ariaLabel(words.navigation)) {
                    ul(.class("site-nav")) {
                        item(words.overview, .overview)
                        item(context.words.finding.actions, .actions())
                        if !context.plan.recommendations.isEmpty {
                            item(words.recommendations, .overview, .recommendations)
                        }
                        if !context.plan.content.plans.isEmpty { item(words.plans, .overview, .plans) }
                        if !context.plan.recommendations.isEmpty { item(context.words.views.matrix.title, .matrix) }
                        item(context.words.views.deadlines.title, .deadlines)
                        if !context.plan.content.inspections.isEmpty {
                            item(words.inspections, .overview, .inspections)
                        }
                        item(words.leads, .leads)
                        if context.publication.hasPapers { item(context.words.reports.title, .reports) }
                        if context.publication.hasGlossary { item(words.glossary, .glossary) }
                        if let young = context.publication.young.first { item(words.youngPeople, young) }
                    }
                }
            }
            SiteNotice(context: context)
        }
    }

    private var owner: String {
        guard let service = context.site.service?.text else { return context.site.council.text }
        return words.serviceOfCouncil.filled(["service": service, "council": context.site.council.text])
    }

    private func item(_ name: String, _ address: Address, _ anchor: Anchor? = nil) -> some HTML {
        let isHere = context.address == address && anchor == nil
        return li {
            a(.href(context.link(to: address, fragment: anchor?.rawValue ?? "")), .ariaCurrent(isHere ? .page : nil)) {
                name
            }
        }
    }
}

/// What readers must know of the site itself. It stands on every page, because people come in by any of them.
struct SiteNotice: HTML {
    let context: PageContext

    var body: some HTML {
        if let notice = context.site.notice { p(.class("site-notice wrap")) { Isolated(notice.text) } }
    }
}

/// Where a page stands.
struct Breadcrumb: HTML {
    let context: PageContext
    let trail: [EntityID]
    let list: (name: String, link: Link)?
    let name: String
    /// What tells it from another on the same page; a page has one, and only the gallery shows more.
    var label: String?

    var body: some HTML {
        nav(.class("breadcrumb wrap"), .ariaLabel(label ?? context.words.site.breadcrumb)) {
            ol {
                li { a(.href(context.link(to: .overview))) { context.words.site.overview } }
                if let list { li { a(.href(list.link)) { list.name } } }
                ForEach(trail) { id in li { EntityLink(id, context, hasTitle: id.local.isEmpty, isMarked: false) } }
                li(.ariaCurrent(.page)) { Isolated(name) }
            }
        }
    }
}

/// The date, edition, versions, pages and contact.
struct SiteFooter: HTML {
    let context: PageContext
    let plan: String?
    /// Whether there are links: not on a page that is shown at other addresses than its own.
    var hasLinks = true

    private var words: SiteWords { context.words.site }

    var body: some HTML {
        if hasLinks { context.shared(.footer(plan: plan)) { whole } } else { whole }
    }

    @HTMLBuilder private var whole: some HTML {
        footer(.class("site-footer")) {
            div(.class("wrap")) {
                p(.class("as-at")) {
                    strong { words.asAt.filled(["date": context.words.day(context.day)]) }
                    " · "
                    context.words.edition(context.plan.edition.name)
                    ForEach(versions) { version in
                        " · "
                        version
                    }
                }
                if let contact = context.site.contact {
                    p {
                        words.contact
                        ": "
                        contact.text
                    }
                }
                if hasLinks { FooterLinks(context: context) }
                p(.class("print-only")) { words.printedCopies }
            }
        }
    }

    private var versions: [String] { context.publication.versions(of: plan) }
}

extension Breadcrumb {
    static let examples = [
        ComponentExample(\.breadcrumb, \.rows) { context in
            let words = context.words.gallery
            Breadcrumb(
                context: context, trail: [], list: (context.words.site.leads, context.link(to: .leads)),
                name: words.name, label: words.rows)
        },
        ComponentExample(\.breadcrumb, \.otherScript) { context in
            Breadcrumb(
                context: context, trail: [], list: nil, name: context.words.gallery.arabic,
                label: context.words.gallery.otherScript)
        },
    ]
}
