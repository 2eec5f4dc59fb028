/// Through what something answers a recommendation.
package struct ThroughWords: Sendable {
    /// Each way.
    package let answers, ours, title, step, measure, group, section: String
    /// The way from a section to what only its actions answer.
    package let actions: String
    /// That it answers none.
    package let nothing: String
    /// Each way in a word, under a heading that says what it is.
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
            ofPlan: nouns.plan.upperOne,
            ofUs: "Our reading; no source states it",
            ofTitle: "Title",
            ofStep: nouns.step.upperOne,
            ofMeasure: "Measure",
            ofGroup: nouns.group.upperOne,
            ofSection: nouns.section.upperOne)
    }
}
