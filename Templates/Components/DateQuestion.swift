import Assessing
import HTMLKit
import Plan

/// A later date that is asked for, as a question.
struct DateQuestion: Component {
    let action: AssessedAction
    /// The meeting at which it is to be decided; nil where none is known.
    var meeting: Day?

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
            for passing in meeting.map({ page.context.assessment.passing(action, before: $0) }) ?? [] {
                page.text(" ")
                page.strong(
                    passing == .due ? words.views.overview.passesFirst : words.views.overview.askedPassesFirst,
                    .class("alarm"))
            }
        }
    }
}
