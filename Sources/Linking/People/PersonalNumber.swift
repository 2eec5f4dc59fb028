/// Finds by what one person is known: a date of birth, the number that health, school or tax gave, that of a mobile telephone.
enum PersonalNumber {
    /// Where they stand in some words, with what they are called, in UTF-8 bytes.
    static func find(in words: NameWords) -> [Range<Int>] {
        // Most texts have no figures at all.
        guard words.forms.contains(.number) else { return [] }
        var found: [Range<Int>] = []
        var word = 0
        while word < words.count {
            if let end = birth(at: word, in: words) ?? number(at: word, in: words) ?? mobile(at: word, in: words) {
                found.append(words.ranges[word].lowerBound..<words.ranges[end - 1].upperBound)
                word = end
            } else {
                word += 1
            }
        }
        return found
    }

    /// `DOB 12/03/2011`, `date of birth: 12 March 2011`, `born on 12/03/2011`.
    private static func birth(at word: Int, in words: NameWords) -> Int? {
        guard let name = births.first(where: { stands($0, at: word, in: words) }) else { return nil }
        let start = word + name.count
        guard start + 2 < words.count, words.gap(before: start).count <= 3, words.forms[start] == .number else {
            return nil
        }
        // A day, a month in figures or letters, a year.
        let (day, year) = (words.ranges[start].count <= 2, words.ranges[start + 2])
        guard day, words.forms[start + 2] == .number, year.count == 2 || year.count == 4,
            (start + 1...start + 2).allSatisfy({ words.gap(before: $0).count <= 1 })
        else { return nil }
        return start + 3
    }

    /// `NHS number 485 777 3456`, `UPN A123456789012`, `NI number QQ 12 34 56 C`.
    private static func number(at word: Int, in words: NameWords) -> Int? {
        guard registers.contains(words.small(word)) else { return nil }
        var next = word + 1
        while next < words.count, next - word < 3, signs.contains(words.small(next)) { next += 1 }
        let isSaid = next > word + 1 || ["upn", "uln", "lcs", "case"].contains(words.small(word))
        guard isSaid, next < words.count, words.gap(before: next).count <= 3 else { return nil }
        var (end, figures) = (next, 0)
        while end < words.count, end - next < 6, end == next || words.gap(before: end).count <= 1,
            words.forms[end] == .number || words.forms[end] == .initial || words.forms[end] == .capitals
        {
            if words.forms[end] == .number { figures += words.ranges[end].count }
            end += 1
        }
        return figures >= fewestFigures ? end : nil
    }

    private static let births = [["dob"], ["d", "o", "b"], ["date", "of", "birth"], ["born", "on"], ["born"]]
    private static let registers: Set<String> = [
        "nhs", "upn", "uln", "ni", "lcs", "mosaic", "liquidlogic", "case", "child", "pupil", "lac", "cla", "cin",
    ]
    private static let signs: Set<String> = ["number", "no", "nr", "id", "insurance", "lcs", "ref"]

    /// Shorter numbers are counts and years.
    private static let fewestFigures = 6

    private static func stands(_ name: [String], at word: Int, in words: NameWords) -> Bool {
        word + name.count <= words.count && name.indices.allSatisfy { words.small(word + $0) == name[$0] }
    }
}
