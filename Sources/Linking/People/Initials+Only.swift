/// Who is the only one of a kind in a place that is named: `the only Kurdish girl in Year 9 at Moorside Academy`.
extension Initials {
    func onlyOne(at word: Int) -> Range<Int>? {
        guard word > 0, words.small(word) == "only", ["the", "an"].contains(words.small(word - 1)) else { return nil }
        let end = sentence(from: word + 1, most: 14)
        guard let person = (word + 1..<min(word + 5, end)).first(where: { isSomebody(words.small($0)) }),
            let place = (person + 1..<max(end, person + 1)).first(where: isPlaceName)
        else { return nil }
        return word - 1..<place + 1
    }

    /// `The only wheelchair user at …`.
    private func isSomebody(_ word: String) -> Bool {
        Initials.people.contains(word) || ["user", "speaker", "resident", "member"].contains(word)
    }

    /// The last word of what a school or home is called by.
    private func isPlaceName(_ word: Int) -> Bool {
        words.isName(word) && Initials.places.contains(words.small(word)) && words.joins(word)
            && (words.isName(word - 1) || words.small(word - 1) == "s")
    }
}
