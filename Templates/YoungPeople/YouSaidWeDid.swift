import HTMLKit
import Plan

/// What groups of young people said, in their own words where they agreed to that, and what was done or why not.
struct YouSaidWeDid: HTML {
    let rows: [Heard]
    let young: YoungContext

    private var words: YoungWords { young.words }

    var body: some HTML {
        if rows.isEmpty {
            p { WordedText(words(.nothingHeard)) }
        } else {
            ul(.class("heard")) { ForEach(rows) { row in li { entry(row) } } }
        }
    }

    private func entry(_ row: Heard) -> some HTML {
        dl {
            if let said = row.said {
                dt { WordedText(words(.youSaid)) }
                dd(.class("said")) {
                    blockquote(.lang(young.english?.tag), .dir(.auto)) {
                        p { words(.quote, ["text": said.text]).text }
                    }
                }
            } else {
                dt { WordedText(words(.youToldUs)) }
                dd(.class("said")) { p { text(row.about) } }
            }
            dd(.class("by")) { who(row) }
            answer(row)
        }
    }

    private func who(_ row: Heard) -> some HTML {
        WordedText(words(.saidBy, ["group": row.group.text, "date": words(row.date.value).text]))
    }

    @HTMLBuilder
    private func answer(_ row: Heard) -> some HTML {
        if let did = row.did {
            dt { WordedText(words(.weDid)) }
            dd { text(did) }
        }
        if let whyNot = row.whyNot {
            dt { WordedText(words(.whyNot)) }
            dd { text(whyNot) }
        }
        if !row.isAnswered {
            dt { WordedText(words(.weDid)) }
            dd { WordedText(words(.noAnswer)) }
        }
        if let by = row.toldBy, let on = row.toldOn {
            dd(.class("by")) { WordedText(words(.toldOn, ["who": by.text, "date": words(on.value).text])) }
        }
    }

    @HTMLBuilder
    private func text(_ text: PlainText?) -> some HTML {
        if let text { span(.lang(young.english?.tag)) { Isolated(text.text) } }
    }
}
