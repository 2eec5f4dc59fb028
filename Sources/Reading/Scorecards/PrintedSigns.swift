import Plan

/// What a source prints in place of a figure, which must not tell how many there are.
enum PrintedSigns {
    /// The words of a text that could tell of a figure that is not given. Beside one that is kept back these are all words
    /// but those that say that it is.
    static func counts(in text: String, beside symbol: ValueSymbol?) -> [String] {
        let words = text.lowercased().split { !$0.isLetter }.map(String.init)
        return symbol == .confidential
            ? words.filter { !keptBack.contains($0) }
            : words.filter { NumberWords.number($0) != nil || counting.contains($0) }
    }

    private static let keptBack: Set<String> = [
        "be", "c", "confidential", "confidentiality", "data", "disclosed", "disclosive", "for", "hidden", "k", "low",
        "not", "number", "numbers", "protected", "redacted", "restricted", "s", "shown", "small", "suppressed",
        "suppression", "to", "too", "withheld", "x",
    ]

    /// Roman numerals with more than one letter, and words for a few.
    private static let counting: Set<String> = [
        "both", "couple", "dozen", "few", "half", "ii", "iii", "iv", "ix", "pair", "single", "sole", "triplets",
        "twin", "twins", "vi", "vii", "viii",
    ]
}
