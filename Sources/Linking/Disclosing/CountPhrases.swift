import Plan

/// Finds in the words of a text where somebody counts few people: `two looked-after children`, `Children missing: 3`.
struct CountPhrases {
    private let words: NameWords

    init(_ words: NameWords) { self.words = words }

    /// Where numbers from 1 to a threshold stand before people or behind them, in UTF-8 bytes.
    func find(upTo threshold: Int) -> [(range: Range<Int>, isOfStaff: Bool)] {
        (0..<words.count).compactMap { place in
            guard let number = number(words.small(place)), (1...threshold).contains(number), !isName(place) else {
                return nil
            }
            if let last = people(after: place) { return (range(place, last), isOfStaff(last)) }
            return label(before: place).map { (range($0, place), isOfStaff($0)) }
        }
    }

    private func range(_ first: Int, _ last: Int) -> Range<Int> {
        words.ranges[first].lowerBound..<words.ranges[last].upperBound
    }

    private func isOfStaff(_ place: Int) -> Bool {
        CountedWords.staff.contains(words.small(place)) && (place == 0 || words.small(place - 1) != "young")
    }

    // MARK: - Numbers

    private func number(_ word: String) -> Int? {
        Int(word) ?? NumberWords.number(word) ?? (["both", "couple", "pair"].contains(word) ? 2 : nil)
    }

    /// Whether a number is a name or a share: `Stage 2 families`, `one in five children`, `no one child`, `one of the first
    /// families`.
    private func isName(_ place: Int) -> Bool {
        if words.small(place) == "one", place + 1 < words.count, words.small(place + 1) == "of" { return true }
        // `Two-parent families`, `3-year-olds`; `two hundred`.
        if words.isHyphenated(place + 1) { return true }
        if place + 1 < words.count, CountPhrases.powers.contains(words.small(place + 1)) { return true }
        guard place > 0 else { return false }
        // `Sixty-one`, `C2`.
        if words.isHyphenated(place), NumberWords.isTens(words.small(place - 1)) { return true }
        if words.gap(before: place).isEmpty { return true }
        // The end of a longer number: `1,005`, `12.5`, `2/3`.
        if words.forms[place - 1] == .number, words.gap(before: place).count == 1,
            words.gap(before: place).first != 0x20,
            !words.isHyphenated(place)
        {
            return true
        }
        let before = words.small(place - 1)
        // `Ages 2 to 5 children`, but `one to two children`.
        if before == "to", place > 2, number(words.small(place - 2)) != nil {
            return CountPhrases.ages.contains(words.small(place - 3))
        }
        // `Three out of four children`.
        if before == "of", place > 1, words.small(place - 2) == "out" { return true }
        // `Room for four children`.
        if before == "for", place > 1, CountPhrases.rooms.contains(words.small(place - 2)) { return true }
        if before == "in", place > 1, number(words.small(place - 2)) != nil { return true }
        if isOfRatio(place) { return true }
        // `Last year 3 children`, which is no `Year 3`.
        if before == "year", place > 1, CountPhrases.times.contains(words.small(place - 2)) { return false }
        return CountPhrases.named.contains(before)
    }

    /// `A ratio of 1 worker to 3 children`.
    private func isOfRatio(_ place: Int) -> Bool {
        (max(0, place - 6)..<place).contains { words.small($0) == "ratio" && isOneClause($0, place) }
    }

    private func isOneClause(_ first: Int, _ last: Int) -> Bool {
        (first + 1...last).allSatisfy { !words.gap(before: $0).contains { ".;!?".utf8.contains($0) } }
    }

    private static let powers: Set<String> = ["dozen", "hundred", "thousand", "million"]
    private static let ages: Set<String> = ["age", "aged", "ages", "from", "stage", "stages", "year", "years"]
    private static let rooms: Set<String> = ["beds", "capacity", "home", "house", "place", "places", "room", "space"]
    private static let times: Set<String> = [
        "a", "each", "every", "last", "next", "past", "per", "previous", "that", "the", "this",
    ]

    private static let named: Set<String> = [
        "action", "age", "aged", "aim", "any", "appendix", "at", "band", "chapter", "class", "cohort", "each", "every",
        "figure", "goal", "grade", "group", "item", "key", "level", "option", "strand", "theme", "tranche", "ward",
        "wave",
        "workstream", "no", "number", "objective", "page", "part", "per",
        "phase", "priority", "question", "section", "stage", "step", "table", "tier", "version", "year",
    ]

    // MARK: - People

    /// The word that means people, at most three words after a number, with nothing between that ends what is counted.
    private func people(after place: Int) -> Int? {
        let first = behindBrackets(place + 1)
        for next in first..<max(first, min(first + 6, words.count)) {
            let word = words.small(next)
            guard next == first && first > place + 1 || touches(next) else { return nil }
            if let last = age(at: next) { return last }
            if CountedWords.one.contains(word), words.small(place) == "one" {
                return isAlone(next) ? next : nil
            }
            if CountedWords.short.contains(word), words.forms[next] != .small {
                return isOfThings(next + 1) ? nil : next
            }
            if CountedWords.people.contains(word) {
                if words.small(place) == "both" { return isPair(next) ? next : nil }
                // `Two child protection conferences` counts no child.
                let isSingular = number(words.small(place)) != 1 && CountedWords.singular.contains(word)
                return isSingular || isOwner(next) ? nil : next
            }
            // `Two of the children`, but not `one list of children`.
            if word == "of", next > place + 1, words.small(next - 1) != "out" { return nil }
            guard !CountPhrases.ending.contains(word) || words.isHyphenated(next) || isWithin(next) else { return nil }
            // `Two of seven children`, `two 15-year-olds`.
            guard number(word) == nil || isNumberWithin(next, behind: place) else { return nil }
        }
        return nil
    }

    /// The word behind what stands in brackets at a number: `3 (8%) children`.
    private func behindBrackets(_ place: Int) -> Int {
        guard words.gap(before: place).contains(0x28) else { return place }
        let end = (place..<min(place + 4, words.count)).first { words.gap(before: $0 + 1).contains(0x29) }
        return end.map { $0 + 1 } ?? place
    }

    /// The last word of an age that stands for those who are as old: `15 year old`, `under-fives`.
    private func age(at place: Int) -> Int? {
        let word = words.small(place)
        if word == "old", words.small(place - 1) == "year" {
            let next = place + 1
            return next < words.count && touches(next) && CountedWords.people.contains(words.small(next)) ? nil : place
        }
        return word.hasSuffix("s") && words.small(place - 1) == "under"
            && NumberWords.number(String(word.dropLast())) != nil ? place : nil
    }

    /// Whether a word that ends what is counted elsewhere does not: `looked after`, `out of 40`, `15 year old`.
    private func isWithin(_ place: Int) -> Bool {
        let next = place + 1 < words.count ? words.small(place + 1) : ""
        switch words.small(place) {
        case "after": return words.small(place - 1) == "looked"
        case "out": return next == "of"
        case "year": return next.hasPrefix("old")
        default: return false
        }
    }

    /// Whether a number belongs to those who are counted: `two of seven`, `3/40`, `two 15-year-olds`; not `three out of four`,
    /// which is a share.
    private func isNumberWithin(_ place: Int, behind count: Int) -> Bool {
        let before = words.small(place - 1)
        if before == "of", place > 1, words.small(place - 2) == "out" {
            return words.forms[place] == .number || number(words.small(place)) ?? 0 > 10
        }
        return words.isHyphenated(place + 1) || isSlash(place + 1) || isSlash(place)
            || place + 1 < words.count && words.small(place + 1) == "year"
            || ["of", "the", "our", "these", "those"].contains(before)
    }

    /// Whether a slash stands between two numbers.
    private func isSlash(_ place: Int) -> Bool {
        place > 0 && place < words.count && words.gap(before: place).elementsEqual("/".utf8)
            && words.forms[place] == .number && words.forms[place - 1] == .number
    }

    /// Whether a word behind `both` means two people: not `both children and adults`, nor the parents that everybody has.
    private func isPair(_ word: Int) -> Bool {
        guard !["carers", "parents", "people"].contains(words.small(word)), !isOwner(word) else { return false }
        return word + 1 >= words.count || words.small(word + 1) != "and"
    }

    /// Whether a word that touches the one before it means something that people have: `2 LAC reviews`.
    private func isOfThings(_ word: Int) -> Bool {
        word < words.count && touches(word) && CountPhrases.things.contains { words.small(word).hasPrefix($0) }
    }

    private static let things = [
        "assessment", "audit", "case", "census", "conference", "episode", "file", "forum", "lead", "meeting", "month",
        "nurse", "officer", "order", "panel", "pathway", "plan", "policy", "record", "referral", "report", "review",
        "social", "strateg", "team", "visit", "week", "work", "year",
    ]

    /// The word that means people in the label before a number that stands alone: `Children missing: 3`.
    private func label(before place: Int) -> Int? {
        guard place > 0, isAlone(number: place) else { return nil }
        if let first = numberOf(before: place) { return first }
        let isSample = words.gap(before: place).contains(0x3D) && words.small(place - 1) == "n"
        let last = isSample ? place - 1 : place
        guard last > 0, isSample || isMark(words.gap(before: place)) || isBracketed(place) else { return nil }
        for word in (max(0, last - 5)..<last).reversed() {
            if CountedWords.people.contains(words.small(word)) { return isOwner(word) ? nil : word }
            guard word > 0, touches(word), !words.gap(before: word).contains(0x0A) else { return nil }
        }
        return nil
    }

    /// The first word of `the number of missing children was three`, `fell from 6 to 3`.
    private func numberOf(before place: Int) -> Int? {
        for word in (max(0, place - 11)..<place).reversed() {
            guard isOneClause(word, place) else { return nil }
            guard words.small(word) == "number", words.small(word + 1) == "of" else { continue }
            let isOfPeople = (word + 2..<place).contains {
                CountedWords.people.contains(words.small($0)) && !isOwner($0)
            }
            return isOfPeople ? word : nil
        }
        return nil
    }

    /// `Children waiting (4)`.
    private func isBracketed(_ place: Int) -> Bool {
        words.gap(before: place).elementsEqual(" (".utf8) && words.gap(before: place + 1).first == 0x29
    }

    /// Whether what stands before a number sets it apart as the value of a label.
    private func isMark(_ gap: ArraySlice<UInt8>) -> Bool {
        let sign = String(decoding: gap, as: UTF8.self)
        guard !sign.contains("\n") else { return false }
        return [":", "=", "–", "—", "-"].contains(sign.filter { $0 != " " })
            && (sign.contains(":") || sign.hasSuffix(" "))
    }

    /// Whether nothing is counted by a number that a word behind it would name: not `3 days`, `3 May`, `3.5`, `3%`.
    private func isAlone(number place: Int) -> Bool {
        let gap = words.gap(before: place + 1)
        guard let first = gap.first else { return place + 1 == words.count }
        if first == 0x0A || ";)".utf8.contains(first) { return true }
        return ".,".utf8.contains(first) && (gap.count > 1 || place + 1 == words.count)
    }

    /// Whether something of theirs is counted: `2 children's homes`.
    func isOwner(_ word: Int) -> Bool {
        let sign = words.gap(before: word + 1)
        guard word + 1 < words.count, sign.first == UInt8(ascii: "'") || sign.starts(with: "’".utf8) else {
            return false
        }
        return words.small(word + 1) == "s" || sign.count > 1
    }

    /// Whether a word for one person is not the first half of what something is called: `one parent families`.
    private func isAlone(_ word: Int) -> Bool {
        let next = word + 1
        guard next < words.count, touches(next) else { return !isOwner(word) }
        return CountPhrases.deeds.contains(words.small(next))
    }

    private static let deeds: Set<String> = [
        "and", "asked", "at", "came", "did", "died", "from", "had", "has", "in", "is", "left", "moved", "of", "on",
        "or",
        "returned", "said", "to", "told", "waited", "waits", "was", "went", "who", "whose", "with",
    ]

    /// Whether only a space stands before a word, or a sign that sets a word off; a comma or full stop ends what is counted.
    private func touches(_ place: Int) -> Bool {
        if isSlash(place) { return true }
        var gap = words.gap(before: place)
        while let first = gap.first {
            if " -*_\n".utf8.contains(first) {
                gap = gap.dropFirst()
            } else if gap.starts(with: "\u{A0}".utf8) {
                gap = gap.dropFirst(2)
            } else if gap.starts(with: "\u{202F}".utf8) {
                gap = gap.dropFirst(3)
            } else {
                return false
            }
        }
        return true
    }

    private static let ending: Set<String> = [
        "a", "about", "after", "an", "and", "april", "are", "as", "at", "august", "before", "but", "by", "can", "day",
        "days", "december", "each", "every", "february", "for", "from", "had", "has", "have", "hour", "hours", "if",
        "in",
        "into", "is", "january", "july", "june", "march", "may", "month", "months", "november", "october", "on", "or",
        "other", "out", "per", "place", "plan", "plans", "september", "than", "that", "time", "times", "to", "was",
        "week", "weeks", "were", "when", "where", "which", "who", "will", "with", "working", "year", "years",
    ]
}
