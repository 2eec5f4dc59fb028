/// Finds a family by its name: `the Brown family moved`, `the Okafor children`. Where a thing is called so (`the Family Hub`,
/// `the Early Help family`) it is none.
enum FamilyName {
    /// Where they stand, with what they are called, in UTF-8 bytes.
    static func find(in words: NameWords, besides known: (String) -> Bool) -> [Range<Int>] {
        (1..<max(1, words.count)).compactMap { word in
            guard words.forms[word - 1] == .capitalised, words.joins(word), isFamily(word, in: words),
                word > 1, words.small(word - 2) == "the", words.joins(word - 1), ends(word, in: words)
            else { return nil }
            let name = words.small(word - 1)
            guard !OfficeWords.contains(name), !kinds.contains(name), !isOfCountry(name), !known(name) else {
                return nil
            }
            return words.ranges[word - 1].lowerBound..<words.ranges[word].upperBound
        }
    }

    private static func isFamily(_ word: Int, in words: NameWords) -> Bool {
        guard words.forms[word] == .small, (6...8).contains(words.ranges[word].count) else { return false }
        return ["family", "children", "siblings", "brothers", "sisters"].contains(words.small(word))
    }

    /// Whether nothing goes on with what is called so: `the Brown family hub` is a house.
    private static func ends(_ word: Int, in words: NameWords) -> Bool {
        let next = word + 1
        return !words.joins(next) || deeds.contains(words.small(next))
    }

    private static let deeds: Set<String> = [
        "and", "are", "asked", "at", "did", "do", "does", "feel", "feels", "felt", "from", "had", "has", "have", "in",
        "is", "left", "live", "lived", "lives", "move", "moved", "moves", "need", "needed", "needs", "now", "receive",
        "received", "receives", "returned", "said", "say", "says", "still", "to", "told", "want", "wanted", "wants",
        "was", "were", "who", "whose", "with",
    ]

    /// What families are called by besides their names.
    private static let kinds: Set<String> = [
        "adoptive", "birth", "blended", "extended", "foster", "gypsy", "holy", "host", "kinship", "roma", "royal",
        "traveller", "whole", "wider",
    ]

    /// `Ukrainian`, `Kurdish`, `Vietnamese`.
    private static func isOfCountry(_ name: String) -> Bool {
        ["ian", "ish", "ese"].contains(where: name.hasSuffix) || ["afghan", "kurd", "iraqi", "somali"].contains(name)
    }
}
