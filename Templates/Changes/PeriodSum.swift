import Assessing
import Graph
import HTMLKit
import Plan

/// What is said of a period as a whole.
struct PeriodSum: Component {
    let period: ChangePeriod

    func write(to page: inout Page) {
        let words = page.words
        for sentence in period.turns(page.context) { page.p(sentence) }
        if period.isEmpty { page.nothingChanged(in: period) }
        if period.open > 0, period.silent > 0 {
            page.p(
                words.changes.silentThen.filled([
                    "silent": "\(period.silent)", "actions": words.nouns.actions(period.open),
                ]))
        }
    }
}

extension Page {
    /// Writes that nothing changed, with both days.
    mutating func nothingChanged(in period: ChangePeriod) {
        p(
            words.changes.nothing.filled(["from": words.day(period.from), "to": words.day(period.to)]),
            .class("none"))
    }
}

extension ChangePeriod {
    /// The plans that began and ended in it, a sentence each.
    func turns(_ context: PageContext) -> [String] {
        let words = context.words
        return began.map { plan in
            let actions = words.nouns.actions(context.plan.actions(of: plan).count)
            return (plan.began == nil ? words.changes.planNew : words.changes.planBegan).filled([
                "plan": plan.title.text, "actions": actions,
            ])
        } + ended.map { words.changes.planEnded.filled(["plan": $0.title.text]) }
    }
}
