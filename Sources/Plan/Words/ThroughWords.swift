/// Through what something answers a recommendation.
package struct ThroughWords: Sendable {
    /// Each way.
    package let answers, ours, title, step, measure, section: String
    /// The way from a section to what only its actions answer.
    package let actions: String
}

extension ThroughWords {
    /// In English.
    static func english(_ nouns: Nouns) -> ThroughWords {
        ThroughWords(
            answers: "stated by the plan",
            ours: "by our reading; no source states it",
            title: "named in its title",
            step: "named in a step",
            measure: "named in a measure",
            section: "through its \(nouns.section.one)",
            actions: "through its \(nouns.action.many)")
    }
}
