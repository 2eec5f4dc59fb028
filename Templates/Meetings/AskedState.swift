import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// How something that was asked for stands.
struct AskedState: Component {
    let asked: AskedFor

    func write(to page: inout Page) {
        let words = page.words.meetings
        switch asked.state {
        case .answered:
            for answer in asked.answers {
                page.strong("\(words.answered), \(page.words.day(answer.date.value)): ")
                page.text(answer.text)
                writeOrigin(of: answer, to: &page)
            }
        case .open: page.strong(words.open)
        case .passed:
            page.strong(words.passed.filled(["day": asked.due.map(page.words.day) ?? page.words.status.notStated]))
        }
    }

    /// Who told it, and where it can be read.
    private func writeOrigin(of answer: Answer, to page: inout Page) {
        guard answer.toldBy != nil || answer.source != nil else { return }
        page.text(" (")
        if let teller = answer.toldBy { page.add(OfficeName(name: teller)) }
        if answer.toldBy != nil, answer.source != nil { page.text("; ") }
        if let source = answer.source { page.add(SourceLink(text: source, scope: asked.meeting.name.text)) }
        page.text(") ")
    }
}
