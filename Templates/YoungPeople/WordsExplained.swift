import HTMLKit
import Plan

/// Words of the glossary, each with what it means.
struct WordsExplained: HTML {
    let terms: [GlossaryTerm]
    let young: YoungContext

    var body: some HTML {
        dl(.class("words-explained"), .lang(young.english?.tag), .dir(young.english?.direction)) {
            ForEach(terms) { term in
                dt(.id(young.context.ids.claim("word-" + Slug.make(term.term.text)))) { Isolated(term.term.text) }
                dd { Isolated(term.meaning?.text ?? "") }
            }
        }
    }
}
