/// Finds initials, or a given name, with what makes one person of them: an age, a school, a home or something rare that
/// happened. `J.S., 14`, `AB (aged 9) of Rowan House`.
struct Initials {
    let words: NameWords
    /// Abbreviations that stand for something, in small letters.
    let known: Set<String>

    /// Where they stand, with what tells who it is, in UTF-8 bytes.
    func find() -> [Range<Int>] {
        var found: [Range<Int>] = []
        var word = 0
        while word < words.count {
            let strong = initials(at: word).flatMap { circumstance(of: word..<$0.end, $0.strength) }
            guard
                let last = strong ?? oneLetter(at: word) ?? owner(at: word) ?? unusualName(at: word)
                    ?? onlyOne(at: word)
            else {
                word += 1
                continue
            }
            found.append(bytes(of: last))
            word = last.upperBound
        }
        return found
    }

    /// The bytes of some words, with a bracket that is opened among them.
    private func bytes(of range: Range<Int>) -> Range<Int> {
        let (start, end) = (words.ranges[range.lowerBound].lowerBound, words.ranges[range.upperBound - 1].upperBound)
        let isCutShort = words.forms[range.upperBound - 1] == .initial && words.bytes[end...].starts(with: ".)".utf8)
        if isCutShort { return start..<end + 2 }
        let isOpen = words.bytes[start..<end].contains(UInt8(ascii: "(")) && end < words.bytes.count
        return start..<(isOpen && words.bytes[end] == UInt8(ascii: ")") ? end + 1 : end)
    }

    /// How sure it is that letters stand for a person.
    enum Strength { case letters, dotted, name }

    private func initials(at word: Int) -> (end: Int, strength: Strength)? {
        switch words.forms[word] {
        case .initial:
            var end = word + 1
            while end < words.count, words.forms[end] == .initial, words.gap(before: end).first == UInt8(ascii: "."),
                words.joins(end, afterStop: true)
            {
                end += 1
            }
            if end - word > 1 { return (end, .dotted) }
            let isSpaced = words.joins(end) && words.forms[end] == .initial
            return isSpaced ? (end + 1, .letters) : nil
        case .capitals:
            guard (2...3).contains(words.ranges[word].count), stands(alone: word) else { return nil }
            return known.contains(words.small(word)) ? nil : (word + 1, .letters)
        case .capitalised:
            guard GivenNames.contains(words.small(word)) else { return nil }
            // An initial may follow: `Sarah B.`
            let isFollowed = words.joins(word + 1) && words.forms[word + 1] == .initial
            return (isFollowed ? word + 2 : word + 1, .name)
        case .number, .small: return nil
        }
    }

    /// Whether letters are no part of an id or of something longer.
    func stands(alone word: Int) -> Bool {
        let signs = Array("-/&.+@_".utf8)
        let (before, after) = (words.gap(before: word).last, words.gap(before: word + 1).first)
        let isBegun = word > 0 && words.gap(before: word).isEmpty
        let isContinued = word + 1 < words.count && words.gap(before: word + 1).isEmpty
        let isJoined = after.map {
            signs.contains($0) && word + 1 < words.count && words.gap(before: word + 1).count == 1
        }
        return !isBegun && !isContinued && before.map(signs.contains) != true && isJoined != true
    }

    // MARK: - What makes one person of them

    private func circumstance(of name: Range<Int>, _ strength: Strength) -> Range<Int>? {
        if let start = ageBefore(name.lowerBound) { return start..<name.upperBound }
        if let end = ageBehind(name.upperBound, strength) { return name.lowerBound..<end }
        let end = sentence(from: name.upperBound, most: strength == .dotted ? 12 : 6)
        if let place = place(in: name.upperBound..<end, strength) { return name.lowerBound..<place }
        if let rare = (name.upperBound..<end).first(where: { isRare($0, after: name.upperBound, strength) }) {
            return name.lowerBound..<rare + 1
        }
        return nil
    }

    /// The end of the words behind initials that belong to one sentence.
    func sentence(from start: Int, most: Int) -> Int {
        var end = start
        while end < words.count, end - start < most {
            let gap = words.gap(before: end)
            let signs = end == start ? gap.drop { $0 == UInt8(ascii: ".") } : gap
            if signs.contains(where: ".;!?\n".utf8.contains) { break }
            end += 1
        }
        return end
    }
}
