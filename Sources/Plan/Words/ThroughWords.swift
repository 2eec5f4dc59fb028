/// Through what something answers a recommendation.
package struct ThroughWords: Sendable {
    /// Each way.
    package let answers, ours, title, step, measure, group, section: String
    /// The way from a section to what only its actions answer.
    package let actions: String
    /// That it answers none.
    package let nothing: String
    /// Each way in a few words, below what answers it.
    package let ofPlan, ofUs, ofTitle, ofStep, ofMeasure, ofGroup, ofSection: String
}

extension ThroughWords {
    /// In English.
    static func english(_ nouns: Nouns) -> ThroughWords {
        ThroughWords(
            answers: "says the \(nouns.plan.one)",
            ours: "by our reading; no source states it",
            title: "in its title",
            step: "in \(nouns.step.anyOne)",
            measure: "in a measure",
            group: "through its \(nouns.group.one)",
            section: "through its \(nouns.section.one)",
            actions: "through its \(nouns.action.many)",
            nothing: "None",
            ofPlan: "Says the \(nouns.plan.one)",
            ofUs: "Our reading; no source states it",
            ofTitle: "Named in title",
            ofStep: "Named in \(nouns.step.one)",
            ofMeasure: "Named in measure",
            ofGroup: "Through its \(nouns.group.one)",
            ofSection: "Through its \(nouns.section.one)")
    }
}
