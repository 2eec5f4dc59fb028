import Assessing
import Graph
import HTMLKit
import Plan

/// The thread of a recommendation in short: who asked, what is done, how one will know, what changed, what is missing.
struct ThreadBlock: HTML {
    let thread: AssessedThread
    /// Whether it begins with the name of the recommendation; not where that is a heading already.
    var isNamed = true
    let context: PageContext

    private var words: Words { context.words }
    private var linked: LinkedRecommendation { thread.recommendation }

    var body: some HTML {
        let actions = thread.current
        if isNamed { p(.class("holder")) { EntityLink(linked.id, context) } }
        if actions.isEmpty {
            NothingShown(words.views.blocks.none.filled(["subject": answering(words.views.blocks.noActionOf)]))
        } else {
            ActionsTable(
                actions.map(\.id),
                caption: words.views.blocks.counted.filled([
                    "what": words.nouns.actions(actions.count), "filters": answered,
                ]), context)
        }
        SummaryList(look: "thread-facts") {
            SummaryRow(words.views.blocks.madeBy) { EntityLink(EntityID(scope: linked.id.scope), context) }
            SummaryRow(words.headings.howWeWillKnow) { measures }
            SummaryRow(words.headings.difference) {
                DifferenceList(.whole(thread.differences), about: linked.id, context)
            }
            SummaryRow(words.labels.missing) { GapList(gaps: context.gaps(of: thread), context: context) }
        }
    }

    private var answered: String { words.views.blocks.answering.filled(["names": linked.id.local]) }

    private func answering(_ phrase: Phrase) -> String { phrase.filled(["filters": answered]) }

    /// The measures that carry its tag; where none does, those that are tied through what they belong to.
    @HTMLBuilder
    private var measures: some HTML {
        let tagged = thread.measures.filter(\.isTagged)
        let shown = tagged.isEmpty ? thread.measures : tagged
        if shown.isEmpty {
            NotStated(words.status.notStated)
        } else {
            MeasureGroups(groups: .byHolder(shown), context: context)
        }
    }
}
