import Assessing
import HTMLKit
import Plan

/// Open actions without a last day, and the days on which actions are looked at again.
struct OpenEndedTable: Component {
    let actions: Portion<AssessedAction>

    func write(to page: inout Page) {
        let words = page.words
        page.dataTable(
            words.views.deadlines.openEndedCaption,
            columns: [words.labels.action, words.labels.due, words.labels.review, words.labels.lead]
        ) { page in
            for action in actions.elements {
                page.dataRow(EntityLink(action.id)) { page in
                    page.dataCell(words.labels.due, isDate: true) { $0.add(WhenList(action.state.due)) }
                    page.dataCell(words.labels.review, isDate: true) { $0.writeReview(of: action) }
                    page.dataCell(words.labels.lead) { $0.leads(of: action) }
                }
            }
        }
    }
}

extension Page {
    /// Writes when an action is looked at again, and where that has passed without a word, so.
    mutating func writeReview(of action: AssessedAction) {
        writeDate(action.action.review)
        if action.state.reviewWaits != nil {
            text(" ")
            span(words.status.reviewPassed, .class("moved"))
        }
    }
}
