import Assessing
import HTMLKit
import Plan

/// An action that slipped, in a few words: by how much, why, and when it will be back.
struct SlippedAction: Component {
    let action: AssessedAction

    func write(to page: inout Page) {
        let context = page.context
        let words = context.words
        let names = words.views.overview
        page.add(EntityLink(action.id))
        page.text(" ")
        if let mark = context.worstMark(of: action.state, in: action.scope) {
            page.strong(.class(mark.isStrong ? "alarm" : nil)) { $0.isolated(mark.word) }
        }
        if let why = action.reason?.why {
            page.div { $0.text(why) }
        }
        let back: String
        if let date = action.backOnTrackBy {
            back = names.backBy.filled(["date": words.when(date.value)])
        } else if let date = action.state.request?.newDue {
            back = names.asksFor.filled(["date": words.when(date.value)])
        } else {
            back = names.noDateGiven
        }
        page.div { $0.strong(back) }
    }
}
