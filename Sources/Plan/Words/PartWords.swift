/// The parts of something in which another is mentioned.
package struct PartWords: Sendable {
    /// Parts.
    package let title, fields, text, step, measure, account: String
    /// Rows of a day (`date`).
    package let progress, difference: Phrase
}

extension PartWords {
    /// In English.
    static func english(_ nouns: Nouns) -> PartWords {
        PartWords(
            title: "title",
            fields: "details",
            text: "text",
            step: nouns.step.one,
            measure: "measure",
            account: "what was done so far",
            progress: "progress of {date}",
            difference: "difference made, {date}")
    }
}
