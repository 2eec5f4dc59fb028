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
                    PageTemplate(entry.address, publication) {
                        YoungPageView(
                            entry: entry, young: YoungContext($0, language, textLanguage: entry.textLanguage))
                    }
                }
            }
    }

    private static func leaflets(_ publication: Publication) -> [PageTemplate] {
        publication.plan.content.youngPeople.leaflets.map { language, size in
            PageTemplate(.leaflet(language.tag, size), publication, on: .paper) {
                Leaflet(size: size, language: language, context: $0)
            }
        }
    }

    /// The edition that is nothing else: its pages, a page that leads to them, one for addresses that lead nowhere, and
    /// the accessibility statement.
    static func youngPeopleAlone(_ publication: Publication) -> [PageTemplate] {
        guard let language = publication.young.languages.first else { return [] }
        var pages = youngPeople(publication)
        pages.append(PageTemplate(.overview, publication) { YoungStart(young: YoungContext($0, language)) })
        pages.append(PageTemplate(.notFound, publication) { YoungNotFound(young: YoungContext($0, language)) })
        if let page = publication.plan.content.pages.first(where: { $0.statement != nil }),
            let statement = page.statement
        {
            pages.append(
                PageTemplate(.accessibility, publication) { context in
                    YoungLayout(YoungContext(context, language), title: page.title.text) {
                        StatementText(page: page, statement: statement, context: context)
                    }
                })
        }
        return pages
    }
}

/// Where the edition begins: it leads to the first page, or lets one choose a language.
struct YoungStart: HTML {
    let young: YoungContext

    private var context: PageContext { young.context }
    private var languages: [YoungLanguage] { context.publication.young.languages }

    var body: some HTML {
        HTMLDocument(
            lang: young.language.tag.tag, title: context.youngTitle, policy: context.policy, rootClass: "young"
        ) {
            if languages.count == 1, let first = context.publication.young.first {
                meta(.httpEquiv("refresh"), .content("0; url=\(context.link(to: first).address)"))
            }
            HTMLKit.link(.rel("stylesheet"), .href(context.link(to: .youngSheet)))
        } body: {
            main(.id(Anchor.content.rawValue), .class("start")) {
                h1 { Isolated(context.youngTitle) }
                ul(.class("languages")) { ForEach(languages) { choice($0) } }
            }
            YoungFooter(young: young)
        }
    }

    private func choice(_ language: YoungLanguage) -> some HTML {
        let words = languages.count == 1 ? language.words(.firstPage) : Worded(language.tag.name)
        return li(.lang(language.tag.tag), .dir(language.tag.direction)) {
            PageLink(context.publication.young.first(language).map { context.link(to: $0) }) { WordedText(words) }
        }
    }
}

/// What a server shows for an address that leads nowhere, at any depth: so it has links only where the site says at
/// which address it stands.
struct YoungNotFound: HTML {
    let young: YoungContext

    var body: some HTML {
        HTMLDocument(
            lang: young.language.tag.tag, title: young.words(.notFound).text, policy: young.context.policy,
            rootClass: "young"
        ) {
            HTMLKit.link(
                .rel("stylesheet"),
                .href(young.context.webLink(to: .youngSheet) ?? young.context.link(to: .youngSheet)))
        } body: {
            main(.id(Anchor.content.rawValue)) {
                h1 { WordedText(young.words(.notFound)) }
                p { WordedText(young.words(.notFoundHelp)) }
                p {
                    if let first = young.context.webLink(to: .overview) {
                        a(.href(first)) { WordedText(young.words(.firstPage)) }
                    } else {
                        WordedText(young.words(.firstPage))
                        ": "
                        code { Address.overview.path }
                    }
                }
            }
        }
    }
}
