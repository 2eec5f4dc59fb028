import Assessing
import Diagnostics
import HTMLKit
import Linking
import Plan

/// That nothing was ever reported on some actions which are too new to be silent, plan by plan. Without it a plan on
/// which nobody has said a word would look as if everything had been reported.
struct FirstReports: HTML {
    /// The actions that nothing was reported on yet.
    let actions: [ActionEntry]
    let context: PageContext

    private var names: OverviewWords { context.words.views.overview }

    var body: some HTML {
        ForEach(texts) { text in p { text } }
    }

    private var texts: [String] {
        context.plan.content.plans.compactMap { plan in
            let count = actions.count { $0.scope == plan.scope.text }
            guard count > 0 else { return nil }
            guard isBare(plan), let age = age(of: plan) else {
                return names.notYet.filled(["actions": context.words.nouns.actions(count), "plan": plan.title.text])
            }
            return names.nothingYet.filled([
                "plan": plan.title.text, "age": age, "days": context.words.nouns.days(context.site.quietAfter),
            ])
        }
    }

    /// Whether nothing was ever reported on a plan.
    private func isBare(_ plan: ImprovementPlan) -> Bool { !plan.log.contains { $0.date.value <= context.day } }

    /// How old a plan is; at most so old, where its beginning is not told to the day.
    private func age(of plan: ImprovementPlan) -> String? {
        guard let began = plan.began?.value ?? plan.versions.first?.date.value, let first = began.firstDay,
            first <= context.day
        else { return nil }
        let days = context.words.nouns.days(context.day - first)
        return began.lastDay == first ? days : names.atMost.filled(["age": days])
    }
}
