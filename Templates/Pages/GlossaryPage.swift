import HTMLKit
import Linking
import Plan

/// Terms and abbreviations, and the boards that oversee the plans.
struct GlossaryPage: HTML {
    let context: PageContext

    private var words: Words { context.words }

    var body: some HTML {
        PageLayout(context, name: words.site.glossary) {
            h1 { words.site.glossary }
            if !context.plan.content.glossary.isEmpty {
                PageSection(.terms, words.headings.terms) { terms }
            }
            if !context.plan.content.boards.isEmpty {
                PageSection(.boards, words.headings.boards) {
                    ForEach(context.plan.content.boards.indices) { index in
                        BoardEntry(
                            board: context.plan.content.boards[index],
                            fragment: context.publication.glossary.boardFragments[index], context: context)
                    }
                }
            }
        }
    }

    private var terms: some HTML {
        dl(.class("summary")) {
            ForEach(context.publication.glossary.terms) { term, fragment in
                div {
                    dt(.id(context.ids.claim(fragment))) { term.term.text }
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
