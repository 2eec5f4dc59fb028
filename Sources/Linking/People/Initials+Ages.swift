import Plan

extension Initials {
    private func isAge(_ word: Int) -> Bool {
        guard word >= 0, word < words.count else { return false }
        let text = words.small(word)
        return (Int(text) ?? NumberWords.number(text)).map { (1...25).contains($0) } ?? false
    }

    private func isYears(_ word: Int) -> Bool {
        guard word < words.count else { return false }
        let isShort = words.small(word) == "y" && words.gap(before: word + 1).first == UInt8(ascii: "/")
        return isShort || ["year", "years", "yr", "yrs", "yo"].contains(words.small(word))
    }

    /// `14-year-old J.S.`, `aged 14, J.S.`
    func ageBefore(_ name: Int) -> Int? {
        if name >= 3, words.small(name - 1) == "old", isYears(name - 2), isAge(name - 3) { return name - 3 }
        if name >= 2, words.small(name - 1) == "yo", isAge(name - 2) { return name - 2 }
        if name >= 2, words.small(name - 2) == "aged", isAge(name - 1), words.gap(before: name).count <= 2 {
            return name - 2
        }
        return nil
    }

    func ageBehind(_ start: Int, _ strength: Strength) -> Int? {
        let gap = words.gap(before: start)
        guard start < words.count, !gap.contains(where: "\n;!?".utf8.contains) else { return nil }
        var word = start
        // `who is 14`, `is now 14`, `turned 14`.
        while word < words.count, word - start < 3,
            ["who", "is", "was", "now", "turned", "turns"].contains(words.small(word))
        {
            word += 1
        }
        if word < words.count, ["aged", "age"].contains(words.small(word)), isAge(word + 1), !isRange(word + 1) {
            return word + 2
        }
        if isAge(word), isYears(word + 1), !isRange(word) {
            let isOld = word + 2 < words.count && ["old", "o"].contains(words.small(word + 2))
            return isOld ? word + 3 : word + 2
        }
        if isSchoolYear(word, strength) { return word + 2 }
        if word > start {
            let isTold = strength != .letters || words.small(start) == "who"
            return isTold && isAge(word) && ends(word) ? word + 1 : nil
        }
        // Of three letters and a figure most are something else.
        if strength == .letters, words.ranges[start - 1].count > 2 { return nil }
        return isAge(word) && isBeside(gap, strength) && ends(word) ? word + 1 : nil
    }

    /// Several ages are those of a group.
    private func isRange(_ age: Int) -> Bool {
        let next = age + 1
        let sign = words.gap(before: next)
        if sign.first == UInt8(ascii: "+") { return true }
        guard next < words.count else { return false }
        if isAge(next) || words.forms[next] == .number { return sign.count <= 3 }
        guard next + 1 < words.count, ["to", "and", "or"].contains(words.small(next)) else { return false }
        return isAge(next + 1)
            || ["over", "above", "under", "more", "less", "older", "younger"].contains(words.small(next + 1))
    }

    /// `Year 9`, `Y9`.
    private func isSchoolYear(_ word: Int, _ strength: Strength) -> Bool {
        guard word + 1 < words.count, ["year", "y"].contains(words.small(word)),
            words.forms[word + 1] == .number, isAge(word + 1), ends(word + 1)
        else { return false }
        // Of letters that nothing explains most are a team, and beside it is what years it is for.
        let isInBrackets = words.gap(before: word).last == UInt8(ascii: "(") && words.ranges[word - 1].count == 2
        return strength != .letters || isInBrackets
    }

    /// Whether a number stands behind initials as an age does: `, 14`, `(14)`.
    private func isBeside(_ gap: ArraySlice<UInt8>, _ strength: Strength) -> Bool {
        if strength == .dotted, gap.elementsEqual(". ".utf8) { return true }
        let sign = String(decoding: gap, as: UTF8.self).filter { $0 != " " && $0 != "." }
        return ["(", ",", ",(", "–", "-", "["].contains(sign)
            && (gap.last == UInt8(ascii: " ") || gap.last == UInt8(ascii: "(") || gap.last == UInt8(ascii: "["))
    }

    private static let followers: Set<String> = [
        "of", "from", "at", "who", "in", "is", "was", "has", "had", "said", "says", "told", "lives", "lived", "attends",
        "wants", "wanted", "asked", "and", "went", "moved", "with",
    ]

    /// Whether a number is not the beginning of something else: a date, a count, a share.
    private func ends(_ word: Int) -> Bool {
        let gap = words.gap(before: word + 1)
        guard let sign = gap.first else { return word + 1 == words.count }
        if word + 1 == words.count { return sign != UInt8(ascii: "%") }
        if sign == UInt8(ascii: "\n") { return true }
        if ")],;:.".utf8.contains(sign) {
            return gap.count > 1 || sign == UInt8(ascii: ")") || sign == UInt8(ascii: "]")
        }
        return sign == UInt8(ascii: " ") && Initials.followers.contains(words.small(word + 1))
    }
}
