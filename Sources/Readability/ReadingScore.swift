/// How hard a text is to read, by a published score.
///
/// It is the Automated Readability Index: R. J. Senter and E. A. Smith, *Automated Readability Index*, AMRL-TR-66-220,
/// Wright-Patterson Air Force Base, 1967:
///
///     4.71 × letters and digits per word + 0.5 × words per sentence − 21.43
///
/// The result is a school grade of the United States; a year of school in England is one more (grade 6: 11 to 12 years
/// old). Of the well-known scores it is the one that counts only what can be counted: no syllables have to be guessed.
package struct ReadingScore: Sendable, Hashable {
    /// The name of the score, and where it was published.
    package static let name = "Automated Readability Index"
    package static let source = "Senter and Smith, 1967"

    /// How many letters and digits the words have.
    package let letters: Int
    /// How many words the sentences have.
    package let words: Int
    /// How many sentences there are.
    package let sentences: Int

    /// Counts sentences; nil when there are none.
    package init?(_ sentences: some Collection<TextSentence>) {
        guard !sentences.isEmpty else { return nil }
        self.sentences = sentences.count
        words = sentences.reduce(0) { $0 + $1.words.count }
        letters = sentences.reduce(0) { $0 + $1.words.reduce(0) { $0 + $1.letters } }
    }

    /// The grade. It is below 0 for very short words in very short sentences.
    package var grade: Double {
        4.71 * Double(letters) / Double(words) + 0.5 * Double(words) / Double(sentences) - 21.43
    }
}
