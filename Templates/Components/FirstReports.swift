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
        return context.assessment.unreported(actions).map { found in
            let plan = found.plan.title.text
            guard let age = found.age else {
                return names.notYet.filled(["actions": context.words.nouns.actions(found.count), "plan": plan])
            }
            return names.nothingYet.filled([
                "plan": plan, "age": words(for: age, context),
                "days": context.words.nouns.days(context.site.quietAfter),
            ])
        }
    }

    /// How old a plan is; at most so old, where its beginning is not told to the day.
    private func words(for age: ClosedRange<Int>, _ context: PageContext) -> String {
        let days = context.words.nouns.days(age.upperBound)
        return age.count == 1 ? days : context.words.views.overview.atMost.filled(["age": days])
    }
}
