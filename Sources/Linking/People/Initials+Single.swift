/// What is less than initials and no usual name, and tells who somebody is only with an age: `J, 14`, `Xanthe, aged 14`.
extension Initials {
    /// Those who are told apart by letters: `Young person A`.
    static let people: Set<String> = [
        "child", "person", "boy", "girl", "baby", "pupil", "student", "sibling", "leaver", "teenager", "twin", "family",
        "children", "infant", "lad", "refugee",
    ]

    /// Words before which a letter may be somebody's.
    private static let tellers: Set<String> = [
        "child", "person", "boy", "girl", "baby", "teenager", "sibling", "brother", "sister", "son", "daughter",
        "pupil", "student", "mother", "father", "parent", "carer", "leaver", "for", "by", "from", "with", "said",
        "told", "that", "when",
    ]

    /// One letter with an age beside it.
    func oneLetter(at word: Int) -> Range<Int>? {
        guard words.forms[word] == .initial, stands(alone: word) else { return nil }
        if let start = ageBefore(word) { return start..<word + 1 }
        guard !isLabelled(word), !isListed(word) else { return nil }
        if word > 0, words.joins(word), Initials.people.contains(words.small(word - 1)),
            let end = place(in: word + 1..<sentence(from: word + 1, most: 8), .letters)
        {
            return word - 1..<end
        }
        if word > 0, words.joins(word), Initials.people.contains(words.small(word - 1)), let end = weeks(behind: word) {
            return word - 1..<end
        }
        if let end = home(behind: word) { return word..<end }
        // An article and a pronoun stand before ages as well: `A 14-year-old`.
        let isWord = ["a", "i"].contains(words.small(word))
        if isWord, words.joins(word + 1), words.small(word + 1) != "aged" { return nil }
        return ageBehind(word + 1, .letters).map { word..<$0 }
    }

    /// `(7 weeks)`, `, 8 months old`: how old a baby is.
    private func weeks(behind word: Int) -> Int? {
        let number = ["aged", "age"].contains(words.small(min(word + 1, words.count - 1))) ? word + 2 : word + 1
        guard number + 1 < words.count, words.forms[number] == .number, words.gap(before: number).count <= 2,
            ["day", "days", "week", "weeks", "wks", "month", "months", "mths"].contains(words.small(number + 1))
        else { return nil }
        let isOld = number + 2 < words.count && words.small(number + 2) == "old"
        return isOld ? number + 3 : number + 2
    }

    private static let moves: Set<String> = [
        "live", "lived", "lives", "living", "move", "moved", "moves", "moving", "placed", "remain", "remained",
        "remains", "return", "returned", "returning", "returns", "stay", "stayed", "staying", "stays",
    ]

    /// `M and S to live with their aunt`, `K placed with nan`: with whom one lives who is told of by a letter.
    private func home(behind word: Int) -> Int? {
        var verb = word + 1
        if verb + 1 < words.count, sign(before: verb) == "&", words.forms[verb] == .initial {
            verb += 1
        } else if verb + 1 < words.count, words.small(verb) == "and", words.forms[verb + 1] == .initial {
            verb += 2
        } else if ["a", "i"].contains(words.small(word)) {
            return nil
        }
        while verb < words.count, verb - word < 6, words.joins(verb),
            ["to", "will", "is", "are", "was", "were", "has", "have", "now", "can", "be"].contains(words.small(verb))
        {
            verb += 1
        }
        guard verb + 1 < words.count, words.joins(verb), Initials.moves.contains(words.small(verb)) else { return nil }
        return (verb + 1..<sentence(from: verb + 1, most: 6)).first { PersonName.isKin(words.small($0)) }.map { $0 + 1 }
    }

    private func sign(before word: Int) -> String {
        String(decoding: words.gap(before: word), as: UTF8.self).filter { $0 != " " }
    }

    /// A letter of whom it is told what only a child has: `K's mum`, `J’s school`. Of several letters kin alone tells that.
    func owner(at word: Int) -> Range<Int>? {
        let form = words.forms[word]
        // `The grandmother of A`.
        if form == .initial, word > 2, stands(alone: word), words.joins(word), words.small(word - 1) == "of",
            PersonName.isKin(words.small(word - 2)), !words.joins(word + 1) || words.forms[word + 1] == .small
        {
            return word - 2..<word + 1
        }
        let thing = word + 2
        guard form == .initial || (form == .capitals && words.ranges[word].count == 2), thing < words.count,
            !known.contains(words.small(word)), stands(alone: word), words.small(word + 1) == "s",
            !words.joins(word + 1), words.gap(before: word + 1).count <= 3, words.joins(thing),
            words.forms[thing] == .small, !words.joins(word) || !PersonName.isLabel(words.small(word - 1))
        else { return nil }
        let name = words.small(thing)
        let isSomebodys = form == .initial ? PersonName.isBelonging(name) : PersonName.isKin(name)
        return isSomebodys ? word..<thing + 1 : nil
    }

    /// Whether a letter belongs to the word before it: `Annex B`.
    private func isLabelled(_ word: Int) -> Bool {
        words.joins(word) && !Initials.tellers.contains(words.small(word - 1))
    }

    /// Whether letters stand here with numbers, one beside the other, as grades and their counts do: `B (5), C (14)`.
    private func isListed(_ word: Int) -> Bool {
        func isPair(_ first: Int) -> Bool {
            first >= 0 && first + 1 < words.count && words.forms[first] == .initial
                && words.forms[first + 1] == .number
        }
        return isPair(word) && (isPair(word + 2) || isPair(word - 2))
    }

    /// Whether a word with an age behind it stands alone behind a dash at the end of a line, as below what somebody said.
    private func isSigned(_ word: Int) -> Bool {
        let end = words.gap(before: word + 2)
        guard end.isEmpty ? word + 2 == words.count : end.first == UInt8(ascii: "\n") else { return false }
        let sign = String(decoding: words.gap(before: word), as: UTF8.self)
        return words.forms[word + 1] == .number && words.gap(before: word + 1).elementsEqual(", ".utf8)
            && ["– ", "— ", "- "].contains(where: sign.hasSuffix) && words.gap(before: word).count > 2
    }

    private static let groups: Set<String> = [
        "those", "anyone", "everyone", "people", "women", "men", "someone", "anybody", "everybody", "somebody", "child",
        "boy", "girl", "person", "pupil", "student", "male", "female", "teenager", "cohort", "leaver", "and", "or",
        "adult", "youth", "sibling", "baby", "being", "one", "each", "both", "many", "most", "some", "all", "aged",
        "man", "woman", "brother", "sister", "individual", "population", "kid", "infant", "toddler", "apprentice",
    ]

    /// A word with a capital and an age, which no group is called by.
    func unusualName(at word: Int) -> Range<Int>? {
        guard words.forms[word] == .capitalised, word + 1 < words.count else { return nil }
        let isAged = word + 2 < words.count && words.small(word + 1) == "aged"
        guard isAged || isSigned(word) else { return nil }
        let name = words.small(word)
        guard name.last != "s", !Initials.groups.contains(name), !OfficeWords.contains(name) else { return nil }
        return ageBehind(word + 1, .name).map { word..<$0 }
    }
}
