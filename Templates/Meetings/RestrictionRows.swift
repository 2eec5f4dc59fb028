import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// Why the public may not have a paper, and the notices that go before.
struct RestrictionRows: Component {
    let item: AgendaItem

    func write(to page: inout Page) {
        let words = page.words.meetings
        switch item.restriction {
        case .exempt(let paragraph, let interest):
            page.summaryRow(words.notForPublication) { page in
                page.phrase(words.exemptBy) { $0.text(paragraph) }
            }
            if let interest { page.summaryRow(words.publicInterest) { $0.text(interest) } }
        case .confidential(let reason):
            page.summaryRow(words.notForPublication) { page in
                page.text(words.confidential)
                page.text(": ")
                page.text(reason)
            }
        case nil: break
        }
        writePost(words.titleConfirmedBy, item.titleConfirmedBy, to: &page)
        writeDay(words.privateNotice, item.privateNotice, to: &page)
        writeDay(words.furtherNotice, item.furtherNotice, to: &page)
        if let text = item.representations { page.summaryRow(words.representations) { $0.text(text) } }
        if let text = item.response { page.summaryRow(words.response) { $0.text(text) } }
        writePost(words.urgency, item.urgencyAgreedBy, to: &page)
        writeDay(words.keyDecision, item.keyDecision, to: &page)
        if let text = item.exception { page.summaryRow(words.exception) { $0.text(text) } }
    }

    private func writePost(_ name: String, _ post: PlainText?, to page: inout Page) {
        if let post { page.summaryRow(name) { $0.add(OfficeName(name: post)) } }
    }

    private func writeDay(_ name: String, _ day: Written<Day>?, to page: inout Page) {
        if let day { page.summaryRow(name, page.words.day(day.value)) }
    }
}
