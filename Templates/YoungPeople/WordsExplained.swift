import HTMLKit
import Plan

/// Words of the glossary, each with what it means.
struct WordsExplained: Component {
    let terms: [GlossaryTerm]
    let young: YoungContext

    func write(to page: inout Page) {
        page.dl(.class("words-explained"), .lang(young.english?.tag), .dir(young.english?.direction)) { page in
            for term in terms {
                page.dt(.id(page.ids.claim("word-" + Slug.make(term.term.text)))) { $0.isolated(term.term.text) }
                page.dd { $0.isolated(term.meaning?.text ?? "") }
            }
        }
    }
}
