import Assessing
import HTMLKit
import Plan

/// Open actions without a last day, and the days on which actions are looked at again.
struct OpenEndedTable: HTML {
    let actions: Portion<AssessedAction>
    let context: PageContext

    var body: some HTML {
        let words = context.words
        if actions.count == 0 {
            p(.class("none")) { words.views.deadlines.noneOpenEnded }
        } else {
            DataTable(
                words.views.deadlines.openEndedCaption,
                columns: [words.labels.action, words.labels.due, words.labels.review, words.labels.lead]
            ) {
                ForEach(actions.elements) { action in
                    DataRow {
                        EntityLink(action.id, context)
                    } cells: {
                        DataCell(words.labels.due, isDate: true) { WhenList(action.state.due, context) }
                        DataCell(words.labels.review, isDate: true) { review(of: action) }
                        DataCell(words.labels.lead) { context.leads(of: action) }
                    }
                }
            }
        }
    }

    @HTMLBuilder
    private func review(of action: AssessedAction) -> some HTML {
        if let review = action.action.review {
            WhenText(review, context)
        } else {
            NotStated(context.words.status.notStated)
        }
    }
}
