import HTMLKit
import Plan

/// Terms and abbreviations, and the boards that oversee the plans.
struct GlossaryPage: Component {
    func cutLists(_ cuts: inout ListCuts, for context: PageContext) { cuts = context.publication.glossary.cuts }

    func write(to page: inout Page) {
        let context = page.context
        let words = context.words
        let terms = context.portion(.terms, of: context.publication.glossary.terms)
        let boards = context.portion(.boards, of: context.publication.glossary.boards)
        page.layout(name: words.site.glossary) { page in
            page.h1(words.site.glossary)
            page.section(.terms, words.headings.terms, terms) { writeList(of: terms, to: &$0) }
            page.section(.boards, words.headings.boards, boards) { page in
                for (board, place) in boards.elements {
                    page.add(BoardEntry(board: board, fragment: place.fragment))
                }
            }
        }
    }

    private func writeList(of terms: Portion<(term: GlossaryTerm, place: GlossaryIndex.Place)>, to page: inout Page) {
        page.dl(.class("summary")) { page in
            for (term, place) in terms.elements {
                page.div { page in
                    page.dt(term.term.text, .id(page.ids.claim(place.fragment)))
                    page.dd { page in
                        if let full = term.standsFor { page.p { $0.strong(full.text) } }
                        if let meaning = term.meaning { page.p { $0.text(meaning) } }
                    }
                }
            }
        }
    }
}

/// A board: what it is for, who sits on it, what it is given.
struct BoardEntry: Component {
    let board: Board
    /// Its place on the page.
    let fragment: String

    func write(to page: inout Page) {
        let words = page.words
        page.placedHeading(3, board.name.text, id: page.ids.claim(fragment))
        if let purpose = board.purpose { page.p { $0.text(purpose) } }
        page.summaryList { page in
            page.summaryRow(words.labels.meets, board.meets?.text ?? words.status.notStated)
            page.summaryRow(words.labels.chair, board.chair?.text ?? words.status.notStated)
            page.add(MeetingRows(board: board))
            if !board.also.isEmpty { page.summaryRow(words.labels.alsoWritten, words.list(board.also.map(\.text))) }
            if !board.members.isEmpty { page.summaryRow(words.labels.members) { writeList(board.members, to: &$0) } }
            if !board.receives.isEmpty { page.summaryRow(words.labels.receives) { writeList(board.receives, to: &$0) } }
        }
    }

    private func writeList(_ texts: [PlainText], to page: inout Page) {
        page.ul(.class("plain-list")) { page in for text in texts { page.li { $0.text(text) } } }
    }
}
