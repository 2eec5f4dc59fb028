import HTMLKit
import Plan

/// The search. The script finds and lists; where scripts are off the page says so and leads to what lists everything.
struct SearchPage: Component {
    func write(to page: inout Page) {
        let words = page.words.finding
        page.layout(name: words.search, scripts: [.script, .searchIndex, .searchScript]) { page in
            page.h1(words.search)
            page.needs(.lists)
            page.form(
                .id("search-form"), .class("search-form"), .role("search"), .method(.get),
                .action(page.context.link(to: .search))
            ) { page in
                page.label(words.searchThisSite, .for("search-words"))
                page.div(.class("search-line")) { page in
                    page.input(
                        .id("search-words"), .type(.search), .name("q"), .autocomplete("off"), .spellcheck(false),
                        .ariaDescribedby("search-hint"))
                    page.button(words.search, .type(.submit))
                }
                page.p(words.searchHint, .id("search-hint"), .class("hint"))
            }
            page.noscript { page in
                page.p(words.searchNeedsScript)
                writeElsewhere(to: &page)
            }
            page.div(.id("search-status"), .class("search-status"), .role("status"))
            page.ol(.id("search-results"), .class("search-results"), .ariaLabel(words.results))
            page.template(.id("search-marks")) { page in
                for mark in SearchMarks(page.context.publication).marks { page.add(StatusTag(mark)) }
            }
            writeMessage("search-all", words.found, to: &page)
            writeMessage("search-some", words.foundSome, to: &page)
            page.template(.id("search-none")) { page in
                page.p { writeSlots(words.foundNone, to: &$0) }
                writeElsewhere(to: &page)
            }
        }
    }

    /// What the script says of its results, with places that it fills.
    private func writeMessage(_ id: String, _ phrase: Phrase, to page: inout Page) {
        page.template(.id(id)) { page in page.p { writeSlots(phrase, to: &$0) } }
    }

    private func writeSlots(_ phrase: Phrase, to page: inout Page) {
        page.phrase(phrase) { page, place in page.strong(.data("slot", place)) }
    }

    private func writeElsewhere(to page: inout Page) {
        let context = page.context
        let words = context.words.finding
        page.ul { page in
            page.li { $0.a(words.sitemap, .href(context.link(to: .sitemap))) }
            if context.publication.hasGlossary {
                page.li { $0.a(context.words.site.glossary, .href(context.link(to: .glossary))) }
            }
        }
    }
}

/// The way to the search from every page: a plain form, which works without scripts too.
struct SearchBox: Component {
    func write(to page: inout Page) {
        let words = page.words.finding
        page.form(.class("site-search"), .role("search"), .method(.get), .action(page.context.link(to: .search))) {
            page in
            page.input(.type(.search), .name("q"), .ariaLabel(words.searchThisSite), .autocomplete("off"))
            page.button(words.search, .type(.submit))
        }
    }
}
