extension PersonName {
    /// What stands before a name that a place has: St James, Queen Elizabeth.
    private static let namesakes: Set<String> = ["st", "saint", "queen", "king", "prince", "princess"]

    static func isNamesake(_ word: String) -> Bool { namesakes.contains(word) }

    static func end(afterGivenName name: String, at word: Int, in words: NameWords) -> Int? {
        guard GivenNames.contains(name) else { return nil }
        if isOfAddress(word, in: words) { return word + 2 }
        guard words.forms[word] != .small else { return nil }
        if word > 0, namesakes.contains(words.small(word - 1)) { return nil }
        var next = word + 1
        while words.isHyphenated(next), words.isName(next) { next += 1 }
        var isShort = false
        while next < words.count, next - word <= 4, words.joins(next, afterStop: isShort) {
            let isInitial = words.forms[next] == .initial
            guard isInitial || particles.contains(words.small(next)) else { break }
            isShort = isInitial
            next += 1
        }
        guard words.joins(next, afterStop: isShort), words.isName(next), words.forms[next] == words.forms[word],
            !isNoSurname(words.small(next))
        else { return nil }
        var end = next + 1
        while words.isHyphenated(end), words.isName(end) { end += 1 }
        // What is called by somebody's whole name: the Thomas Coram Foundation.
        if words.joins(end), end < words.count, OfficeWords.isPlace(words.small(end)), words.isName(end) { return nil }
        return end
    }

    /// Whether a word is joined to the next one as in an address.
    static func mayBeginAddress(_ word: Int, in words: NameWords) -> Bool {
        let gap = words.gap(before: word + 1)
        return gap.count == 1 && gap.first.map(".-_".utf8.contains) == true
    }

    /// Whether a given name begins somebody's own address: `jane.smith@`.
    private static func isOfAddress(_ word: Int, in words: NameWords) -> Bool {
        let next = word + 1
        guard next < words.count, mayBeginAddress(word, in: words) else { return false }
        return words.gap(before: next + 1).first == UInt8(ascii: "@")
    }
}
