import Plan

/// What a source prints in place of a figure, which must not tell how many there are.
enum PrintedSigns {
    /// The words of a text that could tell of a figure that is not given. Beside one that is kept back these are all words
    /// but those that say that it is.
    static func counts(in text: String, beside symbol: ValueSymbol?, _ figure: Figure?) -> [String] {
        let words = text.lowercased().split { !$0.isLetter }.map(String.init)
        if let figure {
            // Of a figure that is given only other numbers say more.
            return words.filter { word in
                NumberWords.number(word).map { !Figure(digits: $0).isSame(as: figure) } ?? false
            }
        }
        return symbol == .confidential
            ? words.filter { !keptBack.contains($0) }
            : words.filter { NumberWords.number($0) != nil || counting.contains($0) }
    }

    /// Whether a word in place of a figure prints one, and not only below which it is: `2 of 9`, not `<5` or `1 to 5`.
    static func isCount(_ text: String) -> Bool {
        guard text.contains(where: \.isNumber) else { return false }
        return text.lowercased().wholeMatch(
            of: /\W*(?:[<≤]|under|below|less than|fewer than|up to|1 ?(?:-|–|to)) ?\d+\W*|\d+ or (?:fewer|less)\W*/)
            == nil
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
