import Plan

/// Marks that are a whole line, item, bracket or cell: `Audience: members of the board`.
extension MarkReader {
    /// The mark that begins with a word for an audience and a sign, whatever stands around the audience behind it.
    func line(at index: Int, behind: Int) -> (Mark.Meaning, end: Int)? {
        guard begins(at: index), let start = textBehindSign(from: skipQualifiers(from: behind)) else { return nil }
        let end = endOfText(from: start, startingAt: index)
        let found = (start..<end).lazy.compactMap { match(words.audiences, at: $0) }.first
        if let found { return isTold(index..<found.end) ? nil : (.audience(found.word.name), found.end) }
        guard isUnknown(start..<end), !isTold(index..<end) else { return nil }
        return (.audience(nil), wordsEnd(start..<end))
    }

    /// Whether a line, an item, a bracket or a cell begins at a place. A line that goes on with a sentence does not.
    private func begins(at index: Int) -> Bool {
        guard isHead[index] || isSign(index - 1, of: "([{|") else { return false }
        let before = token(index - 1)?.kind == .lineEnd(isDouble: false) ? index - 2 : index - 1
        return !isWord(before, of: MarkReader.determiners)
    }

    /// Goes past what may stand between the word and the sign: `Audience(s)`, `Audience restricted to`.
    private func skipQualifiers(from start: Int) -> Int {
        var index = start
        if isSign(index, of: "("), isWord(index + 1, of: ["s"]), isSign(index + 2, of: ")") { index += 3 }
        while isWord(index, of: MarkReader.qualifiers) { index += 1 }
        return index
    }

    /// Where the text begins behind a joining sign, and whatever other signs and numbers stand there.
    private func textBehindSign(from start: Int) -> Int? {
        var index = start
        var joins = false
        while let token = token(index), !token.isLineEnd {
            if token.isWord {
                guard signs.bytes[token.range].allSatisfy(\.isASCIIDigit), isSign(index + 1, of: ".)") else { break }
            } else if isSign(index, of: ":=") {
                joins = true
            } else if isSign(index, of: "->~") {
                joins = joins || token.isSpaced || isSign(index - 1, of: "->~")
            } else if !joins, !isSign(index, of: "\"'`)]}") {
                return onlyName(from: index)
            }
            index += 1
        }
        return joins && isWord(index) ? index : nil
    }

    /// Where the name of an audience begins that stands alone behind other signs: `audience | board`, `audience @board`.
    private func onlyName(from start: Int) -> Int? {
        var index = start
        while isSign(index, of: "|@#$%&+!?;/\u{02}<>-") { index += 1 }
        guard index > start, let name = match(words.audiences, at: index),
            isClosed(name.end) || isSign(name.end, of: "|")
        else { return nil }
        return index
    }

    /// Where the text of a line, a bracket or a cell ends. Lines have one beginning, brackets could have thousands.
    private func endOfText(from start: Int, startingAt index: Int) -> Int {
        let isBracket = isSign(index - 1, of: "([{")
        var end = start
        while let token = token(end), !token.isLineEnd, !isSign(end, of: "|"), isHead[index] || end - start < 16 {
            if isBracket, isSign(end, of: ")]}") { break }
            end += 1
        }
        return end
    }

    /// Whether a text is meant as an audience though it has the name of none: one word, or one that says *only* or *not*.
    private func isUnknown(_ places: Range<Int>) -> Bool {
        let start = places.lowerBound
        if isWord(start, of: ["not", "non", "never"]) { return true }
        var end = start + 1
        while isSign(end, of: "-"), isWord(end + 1) { end += 2 }
        if let wide = match(words.everybody, at: start), !isWord(wide.end) || isWord(wide.end, of: ["only"]) {
            return false
        }
        if let young = match([words.youngPeople], at: start) {
            return !isWord(young.end) && !isSign(young.end, of: ",")
        }
        if isWord(places.upperBound - 1, of: ["only"]), places.count <= 5 { return true }
        while isSign(end, of: "`'\")]}") { end += 1 }
        return end >= places.upperBound || isSign(end, of: ",.;")
    }

    /// Where the first words of a text end.
    private func wordsEnd(_ places: Range<Int>) -> Int {
        places.first { !isWord($0) && !isSign($0, of: "-") } ?? places.upperBound
    }

    /// Words that say more closely what the audience is of.
    private static let qualifiers: Set = [
        "allowed", "class", "group", "groups", "is", "level", "levels", "limit", "limited", "marking", "name", "only",
        "permitted", "restricted", "restriction", "s", "scope", "to", "type",
    ]
}
