import HTMLKit
import Plan

/// The search. The script finds and lists; where scripts are off the page says so and leads to what lists everything.
struct SearchPage: HTML {
    let context: PageContext

    private var words: FindingWords { context.words.finding }

    var body: some HTML {
        PageLayout(context, name: words.search, scripts: [.script, .searchIndex, .searchScript]) {
            h1 { words.search }
            form(
                .id("search-form"), .class("search-form"), .role("search"), .method(.get),
                .action(context.link(to: .search))
            ) {
                label(.for("search-words")) { words.searchThisSite }
                div(.class("search-line")) {
                    input(
                        .id("search-words"), .type(.search), .name("q"), .autocomplete("off"), .spellcheck(false),
                        .ariaDescribedby("search-hint"))
                    button(.type(.submit)) { words.search }
                }
                p(.id("search-hint"), .class("hint")) { words.searchHint }
            }
            noscript {
                p { words.searchNeedsScript }
                elsewhere
            }
            div(.id("search-status"), .class("search-status"), .role("status"))
            ol(.id("search-results"), .class("search-results"), .ariaLabel(words.results))
            template(.id("search-marks")) { ForEach(SearchMarks(context.publication).marks) { StatusTag($0) } }
            message("search-all", words.found)
            message("search-some", words.foundSome)
            template(.id("search-none")) {
                p { slots(words.foundNone) }
                elsewhere
            }
        }
    }

    /// What the script says of its results, with places that it fills.
    private func message(_ id: String, _ phrase: Phrase) -> some HTML {
        template(.id(id)) { p { slots(phrase) } }
    }

    private func slots(_ phrase: Phrase) -> some HTML {
        PhraseText(phrase) { place, writer in strong(.data("slot", place)).render(into: &writer) }
    }

    private var elsewhere: some HTML {
        ul {
            li { a(.href(context.link(to: .sitemap))) { words.sitemap } }
            if context.publication.hasGlossary {
                li { a(.href(context.link(to: .glossary))) { context.words.site.glossary } }
            }
        }
    }
}

/// The way to the search from every page: a plain form, which works without scripts too.
struct SearchBox: HTML {
    let context: PageContext

    var body: some HTML {
        let words = context.words.finding
        form(.class("site-search"), .role("search"), .method(.get), .action(context.link(to: .search))) {
            input(.type(.search), .name("q"), .ariaLabel(words.searchThisSite), .autocomplete("off"))
            button(.type(.submit)) { words.search }
        }
    }
}
