import Plan

/// Marks that are a whole bracket: `[for the board]`, `[board members only]`, `[only the board may read this]`.
extension MarkReader {
    /// The mark that begins with an opening bracket.
    func bracket(at index: Int) -> (Mark.Meaning, end: Int)? {
        // What is a mark without its bracket too is told at its first word.
        guard isSign(index, of: "([{"), !(isWord(index + 1) && only(at: index + 1) != nil) else { return nil }
        var start = index + 1
        while start - index < 8, isSign(start, of: "([{<'\"`!%") { start += 1 }
        guard let end = tokens[min(start, tokens.count)...].prefix(16).indices.first(where: { isSign($0, of: ")]}") }),
            let (found, place) = nameIn(start..<end)
        else { return nil }
        let isMark =
            isOnly(start..<end) || isFor(found.end, from: start, place, end: end, opening: index)
            || isBare(found, place == start && found.end == end, opening: index, end: end)
        return isMark && !isTold(start..<end) ? (.audience(found.word.name), end) : nil
    }

    /// The first name of an audience, as it is written.
    private func nameIn(_ places: Range<Int>) -> ((word: MarkWords.Word, isExact: Bool, end: Int), Int)? {
        for place in places {
            if let found = match(words.audiences, at: place), found.isExact, found.end <= places.upperBound {
                return (found, place)
            }
        }
        return nil
    }

    /// `board and intranet only`, `only the board may read this`.
    private func isOnly(_ places: Range<Int>) -> Bool {
        if isWord(places.upperBound - 1, of: ["only"]) { return true }
        return isWord(places.lowerBound, of: ["only"])
            && places.contains { isWord($0, of: ["know", "open", "read", "see", "view"]) }
    }

    /// `[for the board]`. In round brackets, that is also a part of a sentence.
    private func isFor(_ nameEnd: Int, from start: Int, _ name: Int, end: Int, opening: Int) -> Bool {
        let isFor = nameEnd == end && isWord(start, of: ["for"]) && name <= start + 2
        return isFor && !isLink(opening, end: end) && (begins(opening) || !isSign(opening, of: "("))
    }

    /// `[board]` at the beginning or the end of a line or a cell. A draft is often called one.
    private func isBare(
        _ name: (word: MarkWords.Word, isExact: Bool, end: Int), _ isWhole: Bool, opening: Int, end: Int
    ) -> Bool {
        guard isWhole, !isLink(opening, end: end) else { return false }
        if name.word.name == words.names.first, isSign(opening, of: "(") { return false }
        return begins(opening) || (token(end + 1)?.isLineEnd ?? true) || isSign(end + 1, of: "|")
    }

    private func begins(_ index: Int) -> Bool { isHead[index] || isSign(index - 1, of: "|") }

    private func isLink(_ opening: Int, end: Int) -> Bool {
        isSign(opening, of: "[") && isSign(end + 1, of: "([:") && token(end + 1)?.isSpaced == false
    }
}
