import Graph
import HTMLKit
import Plan

/// The pages for young people: in every edition among the others, and as an edition of their own.
extension SitePages {
    /// A page for each page of each language, and what its leaflets are printed from.
    static func youngPeople(_ publication: Publication) -> [PageTemplate] {
        leaflets(publication)
            + publication.young.languages.flatMap { language in
                publication.young.pages(language).map { entry in
                    let young = YoungContext(language, textLanguage: entry.textLanguage)
                    return PageTemplate(entry.address, publication, YoungPageView(entry: entry, young: young))
                }
            }
    }

    private static func leaflets(_ publication: Publication) -> [PageTemplate] {
        publication.plan.content.youngPeople.leaflets.map { language, size in
            PageTemplate(.leaflet(language.tag, size), publication, on: .paper, Leaflet(size: size, language: language))
        }
    }

    /// The edition that is nothing else: its pages, a page that leads to them, one for addresses that lead nowhere, and
    /// the accessibility statement.
    static func youngPeopleAlone(_ publication: Publication) -> [PageTemplate] {
        guard let language = publication.young.languages.first else { return [] }
        var pages = youngPeople(publication)
        let young = YoungContext(language)
        pages.append(PageTemplate(.overview, publication, YoungStart(young: young)))
        pages.append(PageTemplate(.notFound, publication, YoungNotFound(young: young)))
        if let page = publication.plan.content.pages.first(where: { $0.statement != nil }),
            let statement = page.statement
        {
            pages.append(
                PageTemplate(.accessibility, publication, YoungStatement(own: page, statement: statement, young: young))
            )
        }
        return pages
    }
}

/// The accessibility statement among the pages for young people.
struct YoungStatement: Component {
    /// The council's own page that states it.
    let own: Plan.Page
    let statement: AccessibilityStatement
    let young: YoungContext

    func write(to page: inout Page) {
        page.youngLayout(young, title: own.title.text) { $0.add(StatementText(own: own, statement: statement)) }
    }
}

/// Where the edition begins: it leads to the first page, or lets one choose a language.
struct YoungStart: Component {
    let young: YoungContext

    func write(to page: inout Page) {
        let context = page.context
        let languages = context.publication.young.languages
        page.document(
            lang: young.language.tag.tag, title: context.youngTitle, policy: context.policy, rootClass: "young"
        ) { page in
            if languages.count == 1, let first = context.publication.young.first {
                page.meta(.httpEquiv("refresh"), .content("0; url=\(context.link(to: first).address)"))
            }
            page.link(.rel("stylesheet"), .href(context.link(to: .youngSheet)))
        } body: { page in
            page.add(HelpBar(young: young))
            page.main(.id(Anchor.content.rawValue), .class("start")) { page in
                page.h1 { $0.isolated(context.youngTitle) }
                page.ul(.class("languages")) { page in for language in languages { writeChoice(language, to: &page) } }
            }
            page.add(HelpNow(young: young))
            page.add(YoungFooter(young: young))
        }
    }

    private func writeChoice(_ language: YoungLanguage, to page: inout Page) {
        let context = page.context
        let words =
            context.publication.young.languages.count == 1 ? language.words(.firstPage) : Worded(language.tag.name)
        page.li(.lang(language.tag.tag), .dir(language.tag.direction)) { page in
            page.pageLink(context.publication.young.first(language).map { context.link(to: $0) }) { $0.text(words) }
        }
    }
}

/// What a server shows for an address that leads nowhere, at any depth: so it has links only where the site says at
/// which address it stands.
struct YoungNotFound: Component {
    let young: YoungContext

    func write(to page: inout Page) {
        let context = page.context
        page.document(
            lang: young.language.tag.tag, title: young.words(.notFound).text, policy: context.policy, rootClass: "young"
        ) {
            $0.link(.rel("stylesheet"), .href(context.webLink(to: .youngSheet) ?? context.link(to: .youngSheet)))
        } body: { page in
            page.add(HelpBar(young: young))
            page.main(.id(Anchor.content.rawValue), .tabindex(-1)) { page in
                page.h1 { $0.text(young.words(.notFound)) }
                page.p { $0.text(young.words(.notFoundHelp)) }
                page.p { page in
                    if let first = context.webLink(to: .overview) {
                        page.a(.href(first)) { $0.text(young.words(.firstPage)) }
                    } else {
                        page.text(young.words(.firstPage))
                        page.text(": ")
                        page.code(Address.overview.path)
                    }
                }
            }
            page.add(HelpNow(young: young))
        }
    }
}
