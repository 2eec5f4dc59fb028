import Assessing
import HTMLKit
import Plan

/// What groups of young people said, in their own words where they agreed to that, and the council's answer, which looks
/// different from it.
struct YouSaidWeDid: Component {
    let rows: [AnsweredHeard]
    let young: YoungContext

    private var words: YoungWords { young.words }

    func write(to page: inout Page) {
        if rows.isEmpty {
            page.p { $0.text(words(.nothingHeard)) }
        } else {
            page.ul(.class("heard")) { page in for row in rows { page.li { writeEntry(row, to: &$0) } } }
        }
    }

    private func writeEntry(_ heard: AnsweredHeard, to page: inout Page) {
        let row = heard.row
        page.div(.class("said")) { page in
            writeLabel(row.said == nil ? .youToldUs : .youSaid, to: &page)
            writeWords(row, to: &page)
        }
        page.p(.class("by")) {
            $0.text(words(.saidBy, ["group": row.group.text, "date": words(row.date.value).text]))
        }
        writeAnswer(heard, to: &page)
    }

    private func writeWords(_ row: Heard, to page: inout Page) {
        if let said = row.said {
            page.blockquote(.lang(young.english?.tag), .dir(.auto)) {
                $0.p(words(.quote, ["text": said.text]).text)
            }
        } else if let about = row.about {
            writeText(about, to: &page)
        } else {
            page.p { $0.text(words(.wordsEnded)) }
        }
    }

    private func writeAnswer(_ heard: AnsweredHeard, to page: inout Page) {
        let row = heard.row
        let answers: [(label: YoungWord, text: PlainText?)] = [
            (.weDid, row.did), (.willDo, row.willDo), (.whyNot, row.whyNot),
        ]
        for case (let label, let text?) in answers {
            page.div(.class("answer")) { page in
                writeLabel(label, to: &page)
                writeText(text, to: &page)
            }
        }
        if let waiting = heard.waiting {
            page.div(.class("answer no-answer")) { page in
                writeLabel(.noAnswer, to: &page)
                switch waiting {
                case .until(let day): page.p { $0.text(words(.answerBy, ["date": words(day).text])) }
                case .since(let day): page.p { $0.text(words(.answerMissed, ["date": words(day).text])) }
                case .notSaid: break
                }
            }
        }
        if let by = row.toldBy, let on = row.toldOn {
            page.p(.class("by told")) { $0.text(words(.toldOn, ["who": by.text, "date": words(on.value).text])) }
        }
    }

    private func writeLabel(_ word: YoungWord, to page: inout Page) {
        page.p(.class("heard-label")) { page in page.strong { $0.text(words(word)) } }
    }

    private func writeText(_ text: PlainText, to page: inout Page) {
        page.p(.lang(young.english?.tag), .dir(young.english?.direction)) { $0.isolated(text.text) }
    }
}
