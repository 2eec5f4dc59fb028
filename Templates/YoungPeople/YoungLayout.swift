import Assessing
import Graph
import HTMLKit
import Plan

extension Page {
    /// Writes what every page for young people has around its text. It leads to other pages of theirs, never to the plan.
    ///
    /// - Parameters:
    ///   - isDraft: Whether no young people have checked it.
    ///   - inLanguage: The address of the same page in a language, for the choice of languages.
    mutating func youngLayout(
        _ young: YoungContext, title: String, isDraft: Bool = false,
        inLanguage: @escaping (YoungLanguage) -> Address? = { _ in nil },
        _ content: (inout Page) -> Void
    ) {
        let context = context
        let tag = young.language.tag
        let name = young.language.title(context).text
        document(
            lang: tag.tag, direction: tag.direction, title: title == name ? name : "\(title) – \(name)",
            policy: context.policy, rootClass: "young"
        ) {
            $0.link(.rel("stylesheet"), .href(context.link(to: .youngSheet)))
            $0.headFacts(description: "\(title). \(context.owner)")
        } body: { page in
            HelpNow.reserve(in: &page)
            page.add(HelpBar(young: young))
            page.add(YoungHeader(young: young, inLanguage: inLanguage))
            page.main(.id(Anchor.content.rawValue), .tabindex(-1), content: content)
            page.add(HelpNow(young: young))
            page.add(YoungFooter(young: young, isDraft: isDraft))
        }
    }
}

extension PageContext {
    /// The name of the pages for young people.
    var youngTitle: String { (site.youngPeople.title ?? site.title).text }
}

extension YoungLanguage {
    /// The name of its pages and papers: where it is not that of all, the title of its first page.
    func title(_ context: PageContext) -> Worded {
        if tag == .english { return Worded(context.youngTitle) }
        return pages.first.map { Worded($0.title.text) } ?? Worded(context.youngTitle, language: .english)
    }
}

/// The name of the pages, the choice of languages, and the pages.
struct YoungHeader: Component {
    let young: YoungContext
    let inLanguage: (YoungLanguage) -> Address?
    private var words: YoungWords { young.frame }

    func write(to page: inout Page) {
        let context = page.context
        page.header(.class("site-header")) { page in
            page.p(.class("site-name")) { page in
                page.add(Logo())
                page.pageLink(context.publication.young.first(young.language).map { context.link(to: $0) }) {
                    writeTitle(young.language.title(context), to: &$0)
                }
                page.span(.class("council")) { $0.isolated(context.site.council.text) }
            }
            page.add(SiteNotice())
            writeLanguages(to: &page)
            page.nav(.ariaLabel(words(.pages).text)) { page in
                page.ul(.class("pages")) { page in
                    for entry in context.publication.young.pages(young.language) { writeItem(entry, to: &page) }
                }
            }
        }
    }

    private func writeTitle(_ title: Worded, to page: inout Page) {
        if let language = title.language {
            page.span(.lang(language.tag), .dir(language.direction)) { $0.isolated(title.text) }
        } else {
            page.isolated(title.text)
        }
    }

    private func writeLanguages(to page: inout Page) {
        let all = page.context.publication.young.languages
        if all.count > 1 {
            page.nav(.ariaLabel(words(.languages).text)) { page in
                page.ul(.class("languages")) { page in
                    for language in all {
                        page.li(.lang(language.tag.tag), .dir(language.tag.direction)) {
                            writeChoice(language, to: &$0)
                        }
                    }
                }
            }
        }
    }

    private func writeChoice(_ language: YoungLanguage, to page: inout Page) {
        if let address = inLanguage(language) ?? page.context.publication.young.first(language) {
            page.a(
                language.tag.name, .href(page.context.link(to: address)), .hreflang(language.tag.tag),
                .ariaCurrent(language.tag == young.language.tag ? .true : nil))
        }
    }

    private func writeItem(_ entry: YoungSite.Entry, to page: inout Page) {
        let isEnglish = entry.textLanguage.tag != young.language.tag
        page.li(.lang(isEnglish ? entry.textLanguage.tag.tag : nil)) { page in
            page.a(
                .href(page.context.link(to: entry.address)),
                .ariaCurrent(entry.address == page.context.address ? .page : nil)
            ) { $0.isolated((entry.page.short ?? entry.page.title).text) }
        }
    }
}

/// That the page is a draft, the day, who to ask, the leaflets, the accessibility statement, and help in other languages.
struct YoungFooter: Component {
    let young: YoungContext
    /// Whether no young people have checked the page.
    var isDraft = false
    private var words: YoungWords { young.frame }

    func write(to page: inout Page) {
        let context = page.context
        page.footer(.class("site-footer")) { page in
            if isDraft { page.p(.class("label", "draft")) { $0.text(words(.draft)) } }
            page.p(.class("as-at")) { page in
                page.text(words(.howThingsStood, ["date": words(context.day).text]))
                page.span(versions(context), .class("versions"), .lang(LanguageTag.english.tag), .dir(.ltr))
            }
            page.add(YoungContact(young: young))
            page.add(YoungLeaflets(young: young))
            if context.publication.hasStatement {
                page.p { page in page.a(.href(context.link(to: .accessibility))) { $0.text(words(.accessibility)) } }
            }
            if young.language.file != nil, !young.language.translation.isChecked {
                page.p(.class("awaiting")) { $0.text(words(.awaitingCheck)) }
            }
            if !context.site.languagePanel.isEmpty {
                page.h2 { $0.text(words(.inYourLanguage)) }
                page.add(LanguagePanel(lines: context.site.languagePanel))
            }
            page.p(.class("print-only")) { $0.text(words(.printedCopies)) }
        }
    }

    /// The edition and the versions, as the council calls them.
    private func versions(_ context: PageContext) -> String {
        ([context.words.edition(context.plan.edition.name)] + context.publication.versions(of: nil))
            .joined(separator: " · ")
    }
}
