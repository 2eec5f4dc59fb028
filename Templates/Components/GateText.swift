import Diagnostics
import HTMLKit
import Plan

/// A gate of an action's plan: that it was passed, when, by whose word and by what; or that it was not yet.
struct GateText: Component {
    let gate: Gate
    let isPassed: Bool
    /// The row by which it was passed; nil where none is shown.
    let row: LogEntry?

    func write(to page: inout Page) {
        let words = page.words
        page.isolated(words.sentence(gate.word.text))
        page.text(": ")
        guard let row else { return page.text(isPassed ? words.status.notStated : words.labels.notYetPassed) }
        page.text(words.date(of: row))
        guard let passing = row.passing else { return }
        page.span(.class("moved")) { page in
            page.text(words.labels.checkedBy)
            page.text(": ")
            page.text(passing.checkedBy?.text ?? words.status.notStated)
            if let many = passing.lookedAt {
                page.text(" · ")
                page.text(words.labels.lookedAt)
                page.text(": ")
                page.text(many)
            }
        }
    }
}
