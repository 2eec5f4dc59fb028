import Assessing
import HTMLKit
import Plan

/// A later date that is asked for, as a question.
struct DateQuestion: Component {
    let action: AssessedAction

    func write(to page: inout Page) {
        guard let request = action.state.request, let date = request.newDue else { return }
        let words = page.words
        let due = action.state.due
        page.add(EntityLink(action.id))
        page.div { page in
            page.strong(
                words.views.overview.question.filled([
                    "from": due.isEmpty ? words.status.notStated : words.list(due.map { words.when($0.value) }),
                    "to": words.when(date.value),
                ]))
            if let why = request.why {
                page.text(" ")
                page.span { $0.text(why) }
            }
        }
    }
}
