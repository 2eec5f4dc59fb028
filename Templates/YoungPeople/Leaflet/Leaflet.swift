import Assessing
import Diagnostics
import HTMLKit
import Plan

/// The pages for young people of a language as one thing to print, carry and hand out: all of them in their order, after
/// a cover that says where they are online, and before the lines in other languages.
struct Leaflet: HTML {
    let size: LeafletSize
    let language: YoungLanguage
    let context: PageContext

    private var young: YoungContext { YoungContext(context, language) }
    private var words: YoungWords { language.words }
    private var pages: [YoungSite.Entry] { context.publication.young.pages(language) }

    var body: some HTML {
        let parts = pages.map { page in
            LeafletPart(entry: page, id: context.ids.claim("page-" + page.page.name.text), language: language)
        }
        HTMLDocument(
            lang: language.tag.tag, direction: language.tag.direction, title: title, policy: context.policy,
            rootClass: size == .large ? "large" : nil
        ) {
            meta(.name("dcterms.created"), .content(context.day.iso8601))
            meta(.name("author"), .content(context.site.council.text))
            meta(.name("description"), .content(asAt.text))
            HTMLKit.link(.rel("stylesheet"), .href(context.link(to: .leafletSheet)))
        } body: {
            main {
                LeafletCover(parts: parts, asAt: asAt, young: young)
                ForEach(parts) { LeafletPartView(part: $0, context: context) }
                LeafletEnd(young: young)
            }
        }
    }

    private var asAt: Worded { words(.howThingsStood, ["date": words(context.day).text]) }

    private var title: String {
        [context.youngTitle, words(size == .large ? .largePrint : .leaflet).text].joined(separator: " – ")
    }
}

/// A page as a part of a leaflet.
struct LeafletPart {
    let entry: YoungSite.Entry
    /// Where it begins.
    let id: String
    /// The language of the leaflet.
    let language: YoungLanguage

    var isTranslated: Bool { entry.textLanguage.tag == language.tag }

    /// Whether its title is that of the leaflet, which the cover says already.
    func isNamedAsWhole(_ context: PageContext) -> Bool { entry.page.title.text == context.youngTitle }
}

/// A part with its title, and whether anybody has checked it.
struct LeafletPartView: HTML {
    let part: LeafletPart
    let context: PageContext

    private var tag: LanguageTag { part.entry.textLanguage.tag }

    var body: some HTML {
        let young = YoungContext(context, part.language, textLanguage: part.entry.textLanguage)
        section(
            .id(part.id), .class("leaflet-part"), .lang(part.isTranslated ? nil : tag.tag),
            .dir(part.isTranslated ? nil : tag.direction)
        ) {
            if part.isNamedAsWhole(context) {
                YoungChecked(page: part.entry.page, young: young)
            } else {
                YoungTitle(page: part.entry.page, level: 2, young: young)
            }
            if !part.isTranslated { notTranslated(young) }
            ForEach(part.entry.page.prose) { YoungText($0, level: part.isNamedAsWhole(context) ? 2 : 3, young) }
        }
    }

    /// It is said in the language of the leaflet, within a part in another.
    private func notTranslated(_ young: YoungContext) -> some HTML {
        p(.class("label"), .lang(part.language.tag.tag), .dir(part.language.tag.direction)) {
            WordedText(young.frame(.notTranslated))
        }
    }
}
