import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// That nothing was ever reported on some actions which are too new to be silent, plan by plan. Without it a plan on
/// which nobody has said a word would look as if everything had been reported.
struct FirstReports: Component {
    /// The actions that nothing was reported on yet.
    let actions: [AssessedAction]

    func write(to page: inout Page) {
        for text in texts(page.context) { page.p(text) }
    }

    private func texts(_ context: PageContext) -> [String] {
        let names = context.words.views.overview
        return context.plan.content.plans.compactMap { plan in
            let count = actions.count { $0.scope == plan.scope.text }
            guard count > 0 else { return nil }
            // Nothing was ever reported on it.
            guard plan.log.isEmpty, let age = age(of: plan, context) else {
                return names.notYet.filled(["actions": context.words.nouns.actions(count), "plan": plan.title.text])
            }
            return names.nothingYet.filled([
                "plan": plan.title.text, "age": age, "days": context.words.nouns.days(context.site.quietAfter),
            ])
        }
    }

    /// How old a plan is; at most so old, where its beginning is not told to the day.
    private func age(of plan: ImprovementPlan, _ context: PageContext) -> String? {
        guard let age = context.assessment.age(of: plan) else { return nil }
        let days = context.words.nouns.days(age.upperBound)
        return age.count == 1 ? days : context.words.views.overview.atMost.filled(["age": days])
    }
}
