import Assessing
import Graph
import HTMLKit
import Plan

/// The thread of a recommendation in short: who asked, what is done, how one will know, what changed, what is missing.
struct ThreadBlock: Component {
    let thread: AssessedThread
    private var linked: LinkedRecommendation { thread.recommendation }

    func write(to page: inout Page) {
        let context = page.context
        let words = context.words
        let actions = thread.current
        page.p(.class("holder")) { $0.add(EntityLink(linked.id)) }
        if actions.isEmpty {
            page.nothingShown(
                words.views.blocks.none.filled(["subject": answering(words.views.blocks.noActionOf, context)]))
        } else {
            page.add(
                ActionsTable(
                    actions.map(\.id),
                    caption: words.views.blocks.counted.filled([
                        "what": words.nouns.actions(actions.count), "filters": answered(context),
                    ])))
        }
        page.summaryList(look: "thread-facts") { page in
            page.summaryRow(words.views.blocks.madeBy) { $0.add(EntityLink(EntityID(scope: linked.id.scope))) }
            if let response = linked.recommendation.response { page.add(ResponseRows(response: response)) }
            page.summaryRow(words.headings.howWeWillKnow) { $0.add(ThreadMeasures(thread: thread)) }
            if context.publication.hasScorecards {
                page.summaryRow(words.scorecards.indicators) { writeIndicators(to: &$0) }
            }
            page.summaryRow(words.headings.difference) {
                $0.add(DifferenceList(.whole(thread.differences), about: linked.id))
            }
            page.summaryRow(words.labels.missing) { $0.add(WhatIsMissing(thread: thread, isBelowItsName: true)) }
        }
    }

    private func writeIndicators(to page: inout Page) {
        let shown = page.context.assessment.indicators(of: thread)
        if shown.isEmpty { return page.text(page.words.scorecards.noneTied) }
        for item in shown {
            for row in item.indicator.rows { page.add(FigureLine(row: row, shown: item)) }
        }
        page.add(OurTiesNote(OurTies(shown)))
    }

    private func answered(_ context: PageContext) -> String {
        context.words.views.blocks.answering.filled(["names": context.shortName(of: linked.id)])
    }

    private func answering(_ phrase: Phrase, _ context: PageContext) -> String {
        phrase.filled(["filters": answered(context)])
    }
}
