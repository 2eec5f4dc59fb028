import Assessing
import Diagnostics
import Graph
import Plan

extension SearchEntries {
    /// Scorecards and their indicators.
    var scorecards: [SearchEntry] {
        context.plan.content.scorecards.flatMap { scorecard in
            [
                SearchEntry(
                    kind: context.words.scorecards.scorecard, address: .scorecard(scorecard.scope.text),
                    title: scorecard.title.text, otherIDs: [scorecard.scope.text],
                    texts: plain(scorecard.prose)
                        + [scorecard.board, scorecard.producer, scorecard.directionMeaning].compactMap { $0?.text }
                        + scorecard.stages.flatMap { ([$0.title] + $0.outcomes + $0.named).map(\.text) })
            ] + scorecard.indicators.map { entry(of: $0, in: scorecard) }
        }
    }

    private func entry(of indicator: Indicator, in scorecard: Scorecard) -> SearchEntry {
        let rows = [indicator.own] + indicator.parts
        return SearchEntry(
            kind: context.words.scorecards.indicator, address: .indicator(scorecard.id(indicator.id)),
            title: indicator.title.text, place: scorecard.title.text, id: scorecard.id(indicator.id),
            otherIDs: indicator.formerly.map(\.text) + indicator.parts.map(\.id.text) + [indicator.printedCode],
            answers: indicator.answers.targets,
            texts: rows.flatMap { row in
                plain(row.prose)
                    + [row.title, row.rationale, row.dataQuality, row.owner, row.provider].compactMap { $0?.text }
            })
    }
}
