import Assessing
import Diagnostics
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
    ///
    /// - Parameter saysWhatBecame: Whether they say how many actions of a plan that ended became what; not where they are listed.
    func turns(_ context: PageContext, saysWhatBecame: Bool = false) -> [String] {
        let words = context.words
        return began.map { plan in
            let actions = words.nouns.actions(context.plan.actions(of: plan).count)
            return (plan.began == nil ? words.changes.planNew : words.changes.planBegan).filled([
                "plan": plan.title.text, "actions": actions,
            ])
        }
            + ended.map { plan in
                let told = saysWhatBecame ? successions.first { $0.plan.scope.text == plan.scope.text } : nil
                let parts = told.map(words.parts) ?? []
                return (parts.isEmpty ? words.changes.planEnded : words.changes.planEndedWith)
                    .filled(["plan": plan.title.text, "parts": words.list(parts)])
            }
    }
}

extension Words {
    /// How many actions of a plan that another superseded became what.
    fileprivate func parts(of told: Succession) -> [String] {
        [
            (told.continued.count, changes.countContinued), (told.finished.count, changes.countFinished),
            (told.ended.count, changes.countEnded), (told.named.count, changes.countNamed),
            (told.unnamed.count, changes.countUnnamed),
        ].filter { $0.0 > 0 }.map { $0.1.filled(["count": "\($0.0)"]) }
    }
}
