/// Nouns with their numbers.
package struct NounWords: Sendable {
    /// Things that are counted.
    package let actions, openActions, plans, sections, recommendations, inspections, posts, versions, decisions: Counted
    /// Stretches of time, and steps that are over their dates.
    package let days, steps, lateSteps, stepsInSilence, stepsNotSaid: Counted
    /// How many are overdue, past their dates without a word that says so, or complete.
    package let overdue, inSilence, notSaid, complete: Counted
}

extension NounWords {
    /// In English.
    static func english(_ nouns: Nouns) -> NounWords {
        NounWords(
            actions: Counted(one: "{count} \(nouns.action.one)", other: "{count} \(nouns.action.many)"),
            openActions: Counted(
                one: "{count} open \(nouns.action.one)", other: "{count} open \(nouns.action.many)"),
            plans: Counted(one: "{count} \(nouns.plan.one)", other: "{count} \(nouns.plan.many)"),
            sections: Counted(one: "{count} \(nouns.section.one)", other: "{count} \(nouns.section.many)"),
            recommendations: Counted(
                one: "{count} \(nouns.recommendation.one)", other: "{count} \(nouns.recommendation.many)"),
            inspections: Counted(
                one: "{count} \(nouns.inspection.one)", other: "{count} \(nouns.inspection.many)"),
            posts: Counted(one: "{count} post, team or body", other: "{count} posts, teams and bodies"),
            versions: Counted(one: "{count} version", other: "{count} versions"),
            decisions: Counted(one: "{count} date to agree", other: "{count} dates to agree"),
            days: Counted(one: "{count} day", other: "{count} days"),
            steps: Counted(one: "{count} \(nouns.step.one)", other: "{count} \(nouns.step.many)"),
            lateSteps: Counted(one: "{count} late \(nouns.step.one)", other: "{count} late \(nouns.step.many)"),
            stepsInSilence: Counted(
                one: "{count} \(nouns.step.one) whose date passed with nothing reported",
                other: "{count} \(nouns.step.many) whose dates passed with nothing reported"),
            stepsNotSaid: Counted(
                one: "{count} \(nouns.step.one) whose date passed, not said if done",
                other: "{count} \(nouns.step.many) whose dates passed, not said if done"),
            overdue: Counted(
                one: "{count} overdue \(nouns.action.one)", other: "{count} overdue \(nouns.action.many)"),
            inSilence: Counted(
                one: "{count} \(nouns.action.one) whose date passed with nothing reported",
                other: "{count} \(nouns.action.many) whose dates passed with nothing reported"),
            notSaid: Counted(
                one: "{count} \(nouns.action.one) whose date passed, not said if done",
                other: "{count} \(nouns.action.many) whose dates passed, not said if done"),
            complete: Counted(one: "{count} complete", other: "{count} complete"))
    }
}
