import Assessing
import HTMLKit
import Plan

/// How many of some recommendations are closed, judged done, or not accepted; nothing where none is.
struct RecommendationTotalsText: Component {
    let totals: RecommendationTotals

    func write(to page: inout Page) {
        let words = page.words
        guard !totals.parts.isEmpty else { return }
        let parts = totals.parts.map { words.responses.counted(as: $0.part)($0.count) }
        page.p(
            words.responses.totals.filled([
                "all": words.nouns.recommendations(totals.all), "parts": words.list(parts),
            ]))
    }
}

extension ResponseWords {
    fileprivate func counted(as part: RecommendationTotals.Part) -> Counted {
        switch part {
        case .closed: closed
        case .judgedDone: judgedDone
        case .partly: partly
        case .refused: refused
        }
    }
}
