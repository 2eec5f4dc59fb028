import Assessing
import Diagnostics
import HTMLKit
import Plan

/// The pages for young people of a language as one thing to print, carry and hand out: all of them in their order, after
/// a cover that says where they are online, and before the lines in other languages.
struct Leaflet: Component {
    let size: LeafletSize
    let language: YoungLanguage

    private var words: YoungWords { language.words }

    func write(to page: inout Page) {
        let context = page.context
        let young = YoungContext(language)
        let asAt = words(.howThingsStood, ["date": words(context.day).text])
        let parts = context.publication.young.pages(language).map { entry in
            LeafletPart(entry: entry, id: page.ids.claim("page-" + entry.page.name.text), language: language)
        }
        page.document(
            lang: language.tag.tag, direction: language.tag.direction, title: title(context), policy: context.policy,
            rootClass: size == .large ? "large" : nil
        ) { page in
            page.meta(.name("dcterms.created"), .content(context.day.iso8601))
            page.meta(.name("author"), .content(context.site.author.text))
            page.meta(.name("description"), .content(asAt.text))
            page.link(.rel("stylesheet"), .href(context.link(to: .leafletSheet)))
        } body: { page in
            page.main { page in
                page.add(LeafletCover(parts: parts, asAt: asAt, young: young))
                page.add(HelpNow(young: young))
                for part in parts { page.add(LeafletPartView(part: part)) }
                page.add(LeafletEnd(young: young))
            }
        }
    }

    private func title(_ context: PageContext) -> String {
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
struct LeafletPartView: Component {
    let part: LeafletPart

    private var tag: LanguageTag { part.entry.textLanguage.tag }

    func write(to page: inout Page) {
        let context = page.context
        let young = YoungContext(part.language, textLanguage: part.entry.textLanguage)
        page.section(
            .id(part.id), .class("leaflet-part"), .lang(part.isTranslated ? nil : tag.tag),
            .dir(part.isTranslated ? nil : tag.direction)
        ) { page in
            if part.isNamedAsWhole(context) {
                page.add(YoungChecked(part.entry.page, young: young))
            } else {
                page.add(YoungTitle(part.entry.page, level: 2, young: young))
            }
            if !part.isTranslated { writeNotTranslated(young, to: &page) }
            for prose in part.entry.page.prose {
                page.add(YoungText(prose, level: part.isNamedAsWhole(context) ? 2 : 3, young))
            }
        }
    }

    /// It is said in the language of the leaflet, within a part in another.
    private func writeNotTranslated(_ young: YoungContext, to page: inout Page) {
        page.p(.class("label"), .lang(part.language.tag.tag), .dir(part.language.tag.direction)) {
            $0.text(young.frame(.notTranslated))
        }
    }
}
