import Diagnostics
import Plan

/// The pages for young people of an edition: what every language has.
///
/// Every page that there is in English is there in every language; what is not translated is shown in English, and is
/// marked as that.
struct YoungSite: Sendable {
    /// A page of a language.
    struct Entry: Sendable {
        let page: YoungPage
        /// The language that its text is in.
        let textLanguage: YoungLanguage
        let address: Address
    }

    /// The languages, English first.
    let languages: [YoungLanguage]
    /// The page at which one begins: the first one in English.
    let first: Address?
    private let pages: [LanguageTag: [Entry]]

    init(_ content: YoungPeople) {
        let hasPages = content.languages.contains { !$0.pages.isEmpty }
        let languages = hasPages ? content.languages : []
        self.languages = languages
        // Every page of the site leads to the first one.
        pages = Dictionary(
            languages.map { ($0.tag, YoungSite.pages(of: $0, among: languages)) },
            uniquingKeysWith: { first, _ in first })
        first = languages.first.flatMap { [pages] in pages[$0.tag]?.first?.address }
    }

    /// Whether there is any page.
    var isEmpty: Bool { languages.isEmpty }

    /// The pages of a language, in the order of the English ones; its own that have no English page follow.
    func pages(_ language: YoungLanguage) -> [Entry] { pages[language.tag] ?? [] }

    /// The first page of a language; nil for one without pages.
    func first(_ language: YoungLanguage) -> Address? { pages(language).first?.address }

    private static func pages(of language: YoungLanguage, among languages: [YoungLanguage]) -> [Entry] {
        let english = languages.first { $0.tag == .english }
        var pages = (english?.pages ?? []).map { page in
            let own = language.pages.first { $0.name.text == page.name.text }
            return entry(own ?? page, in: language, own == nil ? english ?? language : language)
        }
        let names = Set(pages.map(\.page.name.text))
        pages += language.pages.filter { !names.contains($0.name.text) }.map { entry($0, in: language, language) }
        return pages
    }

    private static func entry(_ page: YoungPage, in language: YoungLanguage, _ text: YoungLanguage) -> Entry {
        Entry(page: page, textLanguage: text, address: .youngPage(language.tag, page.name.text))
    }
}
