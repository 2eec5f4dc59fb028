/// Nouns with their numbers.
package struct NounWords: Sendable {
    /// Things that are counted.
    package let actions, plans, sections, recommendations, inspections, posts, versions, decisions: Counted
    /// Stretches of time, and steps that are over their dates.
    package let days, lateSteps: Counted
    /// How many are overdue or complete.
    package let overdue, complete: Counted
}

extension NounWords {
    /// In English.
    static func english(_ nouns: Nouns) -> NounWords {
        NounWords(
            actions: Counted(one: "{count} \(nouns.action.one)", other: "{count} \(nouns.action.many)"),
            plans: Counted(one: "{count} plan", other: "{count} plans"),
            sections: Counted(one: "{count} \(nouns.section.one)", other: "{count} \(nouns.section.many)"),
            recommendations: Counted(
                one: "{count} \(nouns.recommendation.one)", other: "{count} \(nouns.recommendation.many)"),
            inspections: Counted(one: "{count} inspection", other: "{count} inspections"),
            posts: Counted(one: "{count} post, team or body", other: "{count} posts, teams and bodies"),
            versions: Counted(one: "{count} version", other: "{count} versions"),
            decisions: Counted(one: "{count} decision asked for", other: "{count} decisions asked for"),
            days: Counted(one: "{count} day", other: "{count} days"),
            lateSteps: Counted(one: "{count} late step", other: "{count} late steps"),
            overdue: Counted(
                one: "{count} overdue \(nouns.action.one)", other: "{count} overdue \(nouns.action.many)"),
            complete: Counted(one: "{count} complete", other: "{count} complete"))
    }
}
