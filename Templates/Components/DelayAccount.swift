import Assessing
import HTMLKit
import Plan

/// What is known of an action that slipped or may slip, in a cell: what was last reported, why, what is done about it, and
/// when that will have helped. What nobody said is left out.
struct DelayAccount: Component {
    let action: AssessedAction
    /// Whether it has the dates that are asked for and hoped for: not where they stand beside it.
    var hasDates = true

    /// Whether nobody said anything.
    var isSilent: Bool {
        action.latestProgress == nil && action.reason == nil && action.correctiveAction == nil
            && action.backOnTrackBy == nil && action.state.request == nil
    }

    func write(to page: inout Page) {
        let words = page.words
        page.add(LatestProgress(action: action, row: action.saidOfDelay))
        if action.reason != nil { page.add(LatestReason(action: action, isNamed: true)) }
        if let remedy = action.correctiveAction {
            writeFact(words.views.blocks.correctiveAction, to: &page) { $0.text(remedy) }
        }
        if hasDates, let date = action.backOnTrackBy {
            writeFact(words.views.blocks.backOnTrackBy, to: &page) { $0.add(WhenText(date)) }
        }
        if hasDates, let date = action.state.request?.newDue {
            writeFact(words.labels.newDueAsked, to: &page) { $0.add(WhenText(date)) }
        }
    }

    private func writeFact(_ name: String, to page: inout Page, _ value: (inout Page) -> Void) {
        page.div { page in
            page.strong(name)
            page.text(": ")
            value(&page)
        }
    }
}
