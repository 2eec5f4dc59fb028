import HTMLKit
import Plan

/// Terms and abbreviations, and the boards that oversee the plans.
struct GlossaryPage: HTML {
    let context: PageContext

    private var words: Words { context.words }

    var body: some HTML {
        let terms = context.portion(of: context.publication.glossary.terms) { RowWeight.term($0.term) }
        let boards = context.portion(of: context.publication.glossary.boards) { RowWeight.board($0.board) }
        PageLayout(context, name: words.site.glossary) {
            h1 { words.site.glossary }
            if terms.count > 0 { PortionSection(.terms, words.headings.terms, terms, context) { list(of: terms) } }
            if boards.count > 0 {
                PortionSection(.boards, words.headings.boards, boards, context) {
                    ForEach(boards.elements) { board, place in
                        BoardEntry(board: board, fragment: place.fragment, context: context)
                    }
                }
            }
        }
    }

    private func list(of terms: Portion<(term: GlossaryTerm, place: GlossaryIndex.Place)>) -> some HTML {
        dl(.class("summary")) {
            ForEach(terms.elements) { term, place in
                div {
                    dt(.id(context.ids.claim(place.fragment))) { term.term.text }
                    dd {
                        if let full = term.standsFor { p { strong { full.text } } }
                        if let meaning = term.meaning { p { context.text(meaning, in: "") } }
                    }
                }
            }
        }
    }
}

/// A board: what it is for, who sits on it, what it is given.
struct BoardEntry: HTML {
    let board: Board
    /// Its place on the page.
    let fragment: String
    let context: PageContext

    private var words: Words { context.words }

    var body: some HTML {
        h3(.id(context.ids.claim(fragment))) { board.name.text }
        if let purpose = board.purpose { p { context.text(purpose, in: "") } }
        SummaryList {
            SummaryRow(words.labels.meets) { board.meets?.text ?? words.status.notStated }
            SummaryRow(words.labels.chair) { board.chair?.text ?? words.status.notStated }
            MeetingRows(board: board, context: context)
            if !board.also.isEmpty { SummaryRow(words.labels.alsoWritten) { words.list(board.also.map(\.text)) } }
            if !board.members.isEmpty { SummaryRow(words.labels.members) { list(board.members) } }
            if !board.receives.isEmpty { SummaryRow(words.labels.receives) { list(board.receives) } }
        }
    }

    private func list(_ texts: [PlainText]) -> some HTML {
        ul(.class("plain-list")) { ForEach(texts) { text in li { context.text(text, in: "") } } }
    }
}
