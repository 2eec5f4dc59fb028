import Assessing
import Graph
import HTMLKit
import Plan

/// What every page for young people has around its text. It leads to other pages of theirs, never to the plan.
struct YoungLayout: HTML {
    let young: YoungContext
    let title: String
    /// The address of the same page in a language, for the choice of languages.
    let inLanguage: (YoungLanguage) -> Address?
    let content: Slot

    init(
        _ young: YoungContext, title: String, inLanguage: @escaping (YoungLanguage) -> Address? = { _ in nil },
        @HTMLBuilder content: @escaping () -> some HTML
    ) {
        self.young = young
        self.title = title
        self.inLanguage = inLanguage
        self.content = Slot(content)
    }

    private var context: PageContext { young.context }
    private var words: YoungWords { young.frame }
    private var tag: LanguageTag { young.language.tag }

    var body: some HTML {
        HTMLDocument(
            lang: tag.tag, direction: tag.direction, title: documentTitle, policy: context.policy,
            rootClass: "young"
        ) {
            HTMLKit.link(.rel("stylesheet"), .href(context.link(to: .youngSheet)))
        } body: {
            a(.class("skip"), .href(.fragment(Anchor.content.rawValue))) { WordedText(words(.skip)) }
            YoungHeader(young: young, inLanguage: inLanguage)
            main(.id(Anchor.content.rawValue), .tabindex(-1)) { content }
            YoungFooter(young: young)
        }
    }

    private var documentTitle: String {
        let name = context.youngTitle
        return title == name ? name : "\(title) – \(name)"
    }
}

extension PageContext {
    /// The name of the pages for young people.
    var youngTitle: String { (site.youngPeople.title ?? site.title).text }
}

/// The name of the pages, the choice of languages, and the pages.
struct YoungHeader: HTML {
    let young: YoungContext
    let inLanguage: (YoungLanguage) -> Address?

    private var context: PageContext { young.context }
    private var words: YoungWords { young.frame }

    var body: some HTML {
        header(.class("site-header")) {
            p(.class("site-name")) {
                PageLink(context.publication.young.first(young.language).map { context.link(to: $0) }) {
                    Isolated(context.youngTitle)
                }
                span(.class("council")) { Isolated(context.site.council.text) }
            }
            SiteNotice(context: context)
            languages
            nav(.ariaLabel(words(.pages).text)) {
                ul(.class("pages")) { ForEach(context.publication.young.pages(young.language)) { item($0) } }
            }
        }
    }

    @HTMLBuilder
    private var languages: some HTML {
        let all = context.publication.young.languages
        if all.count > 1 {
            nav(.ariaLabel(words(.languages).text)) {
                ul(.class("languages")) {
                    ForEach(all) { language in
                        li(.lang(language.tag.tag), .dir(language.tag.direction)) { choice(language) }
                    }
                }
            }
        }
    }

    @HTMLBuilder
    private func choice(_ language: YoungLanguage) -> some HTML {
        if let address = inLanguage(language) ?? context.publication.young.first(language) {
            a(
                .href(context.link(to: address)), .hreflang(language.tag.tag),
                .ariaCurrent(language.tag == young.language.tag ? .true : nil)
            ) { language.tag.name }
        }
    }

    private func item(_ entry: YoungSite.Entry) -> some HTML {
        let isEnglish = entry.textLanguage.tag != young.language.tag
        return li(.lang(isEnglish ? entry.textLanguage.tag.tag : nil)) {
            a(
                .href(context.link(to: entry.address)),
                .ariaCurrent(entry.address == context.address ? .page : nil)
            ) { Isolated((entry.page.short ?? entry.page.title).text) }
        }
    }
}

/// The day, who to ask, the leaflets, the accessibility statement, and help in other languages.
struct YoungFooter: HTML {
    let young: YoungContext

    private var context: PageContext { young.context }
    private var words: YoungWords { young.frame }

    var body: some HTML {
        footer(.class("site-footer")) {
            p(.class("as-at")) {
                WordedText(words(.howThingsStood, ["date": words(context.day).text]))
                span(.class("versions"), .lang(LanguageTag.english.tag), .dir(.ltr)) { versions }
            }
            YoungContact(young: young)
            YoungLeaflets(young: young)
            if context.publication.hasStatement {
                p { a(.href(context.link(to: .accessibility))) { WordedText(words(.accessibility)) } }
            }
            if young.language.file != nil, !young.language.translation.isChecked {
                p(.class("awaiting")) { WordedText(words(.awaitingCheck)) }
            }
            if !context.site.languagePanel.isEmpty {
                h2 { WordedText(words(.inYourLanguage)) }
                LanguagePanel(lines: context.site.languagePanel)
            }
            p(.class("print-only")) { WordedText(words(.printedCopies)) }
        }
    }

    /// The edition and the versions, as the council calls them.
    private var versions: String {
        ([context.words.edition(context.plan.edition.name)] + context.publication.versions(of: nil))
            .joined(separator: " · ")
    }
}
