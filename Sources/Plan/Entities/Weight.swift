package import Diagnostics

/// How much weight an inspection gives to a recommendation, on a scale of its own: `must`, `should`, `could`.
package struct Weight: Sendable {
    /// The word of the scale.
    package let word: String
    /// Its place on the scale; 0 weighs most.
    package let rank: Int
    /// As written.
    package let source: SourceText

    /// The weight of a scale that is called so; nil where there is none.
    package init?(_ source: SourceText, of scale: [SourceText]) {
        let name = Vocabulary.fold(source.text)
        guard let rank = scale.firstIndex(where: { Vocabulary.fold($0.text) == name }) else { return nil }
        word = scale[rank].text
        self.rank = rank
        self.source = source
    }
}
