/// Who is the only one of a kind in a place that is named or can be guessed: `the only Kurdish girl in Year 9 at Moorside
/// Academy`, `the only Traveller family in Hollin`, `the only Polish-speaking mother in the village`.
extension Initials {
    func onlyOne(at word: Int) -> Range<Int>? {
        guard word > 0, words.small(word) == "only", ["the", "an"].contains(words.small(word - 1)) else { return nil }
        let end = sentence(from: word + 1, most: 14)
        guard let person = (word + 1..<min(word + 6, end)).first(where: { isSomebody(words.small($0)) }) else {
            return nil
        }
        let behind = person + 1..<max(end, person + 1)
        return (behind.first(where: isPlaceName) ?? behind.first(where: isSmallPlace)).map { word - 1..<$0 + 1 }
    }

    /// `The only wheelchair user at …`.
    private func isSomebody(_ word: String) -> Bool {
        Initials.people.contains(word) || Initials.others.contains(word)
    }

    private static let others: Set<String> = [
        "user", "speaker", "resident", "member", "mother", "father", "mum", "dad", "couple", "household", "adopter",
        "carer", "woman", "man",
    ]

    /// The last word of what a school or home is called by.
    private func isPlaceName(_ word: Int) -> Bool {
        words.isName(word) && Initials.places.contains(words.small(word)) && words.joins(word)
            && (words.isName(word - 1) || words.small(word - 1) == "s")
    }

    private static let small: Set<String> = [
        "village", "hamlet", "street", "estate", "class", "school", "home", "year", "unit",
    ]

    /// A place with a name, or one in which everybody knows everybody. A country, or the council's own area, is large.
    private func isSmallPlace(_ word: Int) -> Bool {
        let before = words.small(word - 1)
        guard words.joins(word) else { return false }
        if words.forms[word] == .capitalised, ["in", "at", "from"].contains(before) {
            return !Initials.countries.contains(words.small(word)) && !known.contains(words.small(word))
        }
        return Initials.small.contains(words.small(word)) && ["the", "our", "their", "his", "her"].contains(before)
    }

    static let countries: Set<String> = [
        "england", "britain", "wales", "scotland", "ireland", "europe", "north", "south", "east", "west", "january",
        "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    ]
}
