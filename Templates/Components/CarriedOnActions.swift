import Assessing
import Graph
import HTMLKit
import Plan

/// What is done about a recommendation through a later one that took it up: the actions that answer that.
struct CarriedOnActions: Component {
    let thread: AssessedThread

    func write(to page: inout Page) {
        let context = page.context
        for id in thread.recommendation.takenUpBy {
            guard let later = context.plan.recommendation(id).map(context.assessment.thread(of:)) else { continue }
            page.p { page in page.phrase(page.words.gaps.carriedOnBy) { $0.add(EntityLink(id)) } }
            let actions = later.current.map(\.id).prefix(RowLimit.names)
            page.add(
                ActionsTable(
                    Array(actions),
                    caption: PartCaption.text(actions, later.current.count, page.words.nouns.actions, page.words)))
        }
    }
}
