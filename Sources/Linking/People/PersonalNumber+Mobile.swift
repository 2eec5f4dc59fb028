/// The number of somebody's own telephone: those of offices and services begin otherwise.
extension PersonalNumber {
    /// `07700 900123`, `(07700) 900 123`, `+44 7700 900123`: eleven figures in a few groups.
    static func mobile(at word: Int, in words: NameWords) -> Int? {
        guard words.forms[word] == .number else { return nil }
        let first = words.small(word)
        let isAbroad = first.hasPrefix("44") && words.gap(before: word).last == UInt8(ascii: "+")
        let isBegun = word > 0 && words.gap(before: word).isEmpty
        guard first.hasPrefix("07") || isAbroad, !isBegun else { return nil }
        let wanted = isAbroad ? mobileFigures + 1 : mobileFigures
        var (end, figures) = (word, "")
        while end < words.count, end - word < mostGroups, figures.count < wanted, words.forms[end] == .number,
            end == word || isBetweenGroups(words.gap(before: end))
        {
            figures += words.small(end)
            end += 1
        }
        // `+44 (0)7700 900123`.
        if isAbroad { figures = figures.replacing(/^440?/, with: "0") }
        return figures.count == mobileFigures && figures.hasPrefix("07") ? end : nil
    }

    private static let mobileFigures = 11
    private static let mostGroups = 7

    private static func isBetweenGroups(_ gap: ArraySlice<UInt8>) -> Bool {
        (1...2).contains(gap.count) && gap.allSatisfy(" -()".utf8.contains)
    }
}
