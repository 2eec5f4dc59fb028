import Assessing
import Diagnostics
import HTMLKit
import Plan

/// The pages for young people of a language as one thing to print, carry and hand out: all that there are in it, in their
/// order, after a cover that says where they are online, and before the lines in other languages. Or, of the same, one
/// sheet that is folded.
struct Leaflet: Component {
    let size: LeafletSize
    let language: YoungLanguage

    private var words: YoungWords { language.words }

    func write(to page: inout Page) {
        let context = page.context
        let asAt = words(.howThingsStood, ["date": words(context.day).text])
        page.document(
            lang: language.tag.tag, direction: language.tag.direction, title: title(context), policy: context.policy,
            rootClass: rootClass
        ) { page in
            page.meta(.name("dcterms.created"), .content(context.day.iso8601))
            page.meta(.name("author"), .content(context.site.author.text))
            page.meta(.name("description"), .content(asAt.text))
            page.link(.rel("stylesheet"), .href(context.link(to: .leafletSheet)))
        } body: { page in
            HelpNow.reserve(in: &page)
            if size == .folded {
                page.add(FoldedLeaflet(language: language))
            } else {
                page.main { writeBooklet(asAt, to: &$0) }
            }
        }
    }

    private func writeBooklet(_ asAt: Worded, to page: inout Page) {
        let young = YoungContext(language)
        let name = language.title(page.context).text
        // What is not translated stands in the booklet of the language that it is in.
        let pages = page.context.publication.young.pages(language).filter { $0.textLanguage.tag == language.tag }
        let parts = pages.map { entry in
            LeafletPart(
                entry: entry, id: page.ids.claim("page-" + entry.page.name.text), language: language,
                isNamedAsWhole: entry.page.title.text == name)
        }
        page.add(LeafletCover(name: name, parts: parts, asAt: asAt, young: young))
        page.add(HelpNow(young: young))
        for part in parts { page.add(LeafletPartView(part: part)) }
        page.add(LeafletEnd(young: young, drafts: parts.map(\.entry.page).filter { $0.check == nil }))
    }

    private var rootClass: String? {
        switch size {
        case .folded: FoldedLeaflet.rootClass + (language.isEasyRead ? " easy-read" : "")
        case .usual: nil
        case .large: "large"
        }
    }

    private func title(_ context: PageContext) -> String {
        [language.title(context).text, words(size.word).text].joined(separator: " – ")
    }
}

extension LeafletSize {
    /// What it is called.
    var word: YoungWord {
        switch self {
        case .folded: .leaflet
        case .usual: .booklet
        case .large: .largePrint
        }
    }
}

/// A page as a part of a booklet.
struct LeafletPart {
    let entry: YoungSite.Entry
    /// Where it begins.
    let id: String
    /// The language of the booklet.
    let language: YoungLanguage
    /// Whether its title is that of the booklet, which the cover says already.
    let isNamedAsWhole: Bool
}

/// A part with its title, and who has checked it.
struct LeafletPartView: Component {
    let part: LeafletPart

    func write(to page: inout Page) {
        let young = YoungContext(part.language, textLanguage: part.entry.textLanguage)
        page.section(.id(part.id), .class("leaflet-part")) { page in
            if part.isNamedAsWhole {
                page.add(YoungChecked(part.entry.page, young: young))
            } else {
                page.add(YoungTitle(part.entry.page, level: 2, young: young))
            }
            for prose in part.entry.page.prose {
                page.add(YoungText(prose, level: part.isNamedAsWhole ? 2 : 3, young))
            }
        }
    }
}
