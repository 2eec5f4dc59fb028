/// Through what something answers a recommendation.
package struct ThroughWords: Sendable {
    /// Each way.
    package let answers, title, step, measure, section: String
}

extension ThroughWords {
    /// In English.
    static func english(_ nouns: Nouns) -> ThroughWords {
        ThroughWords(
            answers: "stated",
            title: "through its title",
            step: "through a step",
            measure: "through a measure",
            section: "through its \(nouns.section.one)")
    }
}
