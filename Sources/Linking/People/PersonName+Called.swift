/// Names that nobody can list, where the words before them say that somebody is called so: `a child called …`, `her brother …`.
extension PersonName {
    private static let people: Set<String> = [
        "child", "boy", "girl", "baby", "toddler", "infant", "teenager", "teen", "youngster", "lad", "pupil", "student",
        "sibling", "brother", "sister", "twin", "son", "daughter", "grandson", "granddaughter", "nephew", "niece",
        "children", "boys", "girls", "siblings", "brothers", "sisters", "twins", "person", "leaver", "infants", "man",
        "woman", "somebody", "someone",
    ]
    /// Those who have telephones: that they called somebody is no name.
    private static let adults: Set<String> = [
        "mother", "father", "mum", "dad", "parent", "parents", "carer", "carers", "grandmother", "grandfather", "gran",
        "worker", "teacher", "member", "resident", "neighbour", "friend", "manager", "practitioner", "partner",
        "practitioners", "uncle", "aunt",
    ]
    private static let kin: Set<String> = [
        "brother", "sister", "twin", "son", "daughter", "mum", "dad", "mother", "father", "nan", "gran", "grandson",
        "granddaughter", "nephew", "niece", "uncle", "aunt", "auntie", "stepfather", "stepmother", "baby",
    ]
    static func isKin(_ word: String) -> Bool { kin.contains(word) }

    private static let owners: Set<String> = ["his", "her", "my", "our", "their", "s"]
    /// Whom people call.
    private static let called: Set<String> = [
        "childline", "samaritans", "barnardo's", "barnardos", "nspcc", "crimestoppers", "kooth", "mind", "it",
    ]

    /// The end of a name that the words before it say to be one.
    static func end(ofNameCalledAt word: Int, in words: NameWords) -> Int? {
        guard word > 1, words.forms[word] == .capitalised, words.forms[word - 1] == .small,
            isCalled(word, in: words)
        else { return nil }
        let name = words.small(word)
        guard !isNoSurname(name), !called.contains(name) else { return nil }
        var end = word + 1
        while end < words.count, end - word < 3, words.joins(end) || words.isHyphenated(end),
            words.forms[end] == .capitalised || words.forms[end] == .initial
        {
            end += 1
        }
        // What is called so by several words is more often a body or a plan: `somebody called the Young Voices Group`.
        return (word..<end).contains { OfficeWords.contains(words.small($0)) } ? nil : end
    }

    private static func isCalled(_ word: Int, in words: NameWords) -> Bool {
        let before = words.small(word - 1)
        guard words.joins(word) || words.isQuoted(word) else { return false }
        switch before {
        case "called":
            // Who is called so has not called anybody.
            let isPassive = ["is", "was"].contains(words.small(word - 2))
            return noun(before: word - 1, in: words).map { people.contains($0) || (isPassive && adults.contains($0)) }
                ?? false
        case "named":
            return noun(before: word - 1, in: words).map { people.contains($0) || adults.contains($0) } ?? false
        case "is", "was":
            return word > 2 && words.small(word - 2) == "name" && owners.contains(words.small(word - 3))
        default: return kin.contains(before) && owners.contains(words.small(word - 2))
        }
    }

    /// Who is said to be called so, past `who is` and an age.
    private static func noun(before word: Int, in words: NameWords) -> String? {
        var index = word - 1
        let passed: Set<String> = ["who", "is", "was", "were", "are", "aged", "age", "years", "year", "old"]
        while index > 0, word - index < 6, words.forms[index] == .number || passed.contains(words.small(index)) {
            guard !words.gap(before: index + 1).contains(where: ".;!?\n".utf8.contains) else { return nil }
            index -= 1
        }
        guard index >= 0, !words.gap(before: index + 1).contains(where: ".;!?\n".utf8.contains) else { return nil }
        return words.small(index)
    }
}

extension NameWords {
    /// Whether a word stands behind the one before it with a space and a quotation mark between them.
    fileprivate func isQuoted(_ word: Int) -> Bool {
        let sign = String(decoding: gap(before: word), as: UTF8.self).filter { $0 != " " }
        return ["“", "‘", "\"", "'", "("].contains(sign)
    }
}
