import HTMLKit
import Plan

/// What groups of young people said, in their own words where they agreed to that, and what was done or why not.
struct YouSaidWeDid: Component {
    let rows: [Heard]
    let young: YoungContext

    private var words: YoungWords { young.words }

    func write(to page: inout Page) {
        if rows.isEmpty {
            page.p { $0.text(words(.nothingHeard)) }
        } else {
            page.ul(.class("heard")) { page in for row in rows { page.li { writeEntry(row, to: &$0) } } }
        }
    }

    private func writeEntry(_ row: Heard, to page: inout Page) {
        page.dl { page in
            if let said = row.said {
                page.dt { $0.text(words(.youSaid)) }
                page.dd(.class("said")) { page in
                    page.blockquote(.lang(young.english?.tag), .dir(.auto)) {
                        $0.p(words(.quote, ["text": said.text]).text)
                    }
                }
            } else {
                page.dt { $0.text(words(.youToldUs)) }
                page.dd(.class("said")) { page in page.p { writeText(row.about, to: &$0) } }
            }
            page.dd(.class("by")) { writeWho(row, to: &$0) }
            writeAnswer(row, to: &page)
        }
    }

    private func writeWho(_ row: Heard, to page: inout Page) {
        page.text(words(.saidBy, ["group": row.group.text, "date": words(row.date.value).text]))
    }

    private func writeAnswer(_ row: Heard, to page: inout Page) {
        if let did = row.did {
            page.dt { $0.text(words(.weDid)) }
            page.dd { writeText(did, to: &$0) }
        }
        if let whyNot = row.whyNot {
            page.dt { $0.text(words(.whyNot)) }
            page.dd { writeText(whyNot, to: &$0) }
        }
        if !row.isAnswered {
            page.dt { $0.text(words(.weDid)) }
            page.dd { $0.text(words(.noAnswer)) }
        }
        if let by = row.toldBy, let on = row.toldOn {
            page.dd(.class("by")) { $0.text(words(.toldOn, ["who": by.text, "date": words(on.value).text])) }
        }
    }

    private func writeText(_ text: PlainText?, to page: inout Page) {
        if let text { page.span(.lang(young.english?.tag)) { $0.isolated(text.text) } }
    }
}
