extension WhenReader {
    /// A date among tokens that are kept as a note only, unless it says since when: an officer would think that it
    /// counts. Bare years are left alone: they stand in the names of documents.
    func unusedDate(in range: Range<Int>) -> WhenProblem? {
        for index in range {
            if index > 0, let word = tokens[index - 1].word, word == "from" || word == "since" { continue }
            if case .number = tokens[index].kind, index > range.lowerBound, tokens[index - 1].isSeparator { continue }
            var reader = self.reader(from: index)
            guard let period = reader.period()?.period, reader.position <= range.upperBound else { continue }
            switch period {
            case .calendarYear, .financialYear, .academicYear: continue
            default: return WhenProblem(.unusedDate, at: reader.range(from: index))
            }
        }
        return nil
    }

    /// What is written around the tokens that were understood.
    func note(before lower: Int, after upper: Int, end: Int) -> String? {
        let closing = end < tokens.count ? tokens[end].range.lowerBound : range.upperBound
        let before = text(range.lowerBound..<tokens[lower].range.lowerBound)
        let after = text(tokens[upper - 1].range.upperBound..<closing)
        let note = before.isEmpty || after.isEmpty ? before + after : before + " " + after
        return note.isEmpty ? nil : note
    }

    /// The text of some bytes without the marks that joined it to its neighbours.
    func text(_ bytesRange: Range<Int>) -> String {
        guard bytesRange.lowerBound < bytesRange.upperBound else { return "" }
        let joints: Set<Character> = ["-", "–", "—", ",", ":", "/", "."]
        var text = String(decoding: bytes[bytesRange], as: UTF8.self)[...]
        text = text.drop { $0.isWhitespace || joints.contains($0) }
        while let last = text.last, last.isWhitespace || joints.contains(last) { text.removeLast() }
        if text.first == "(", text.last == ")", !text.dropFirst().dropLast().contains("(") {
            text = text.dropFirst().dropLast()
        }
        return text == "(" || text == ")" ? "" : String(text)
    }

    /// The bytes of a token and of those that follow it without a space.
    func wholeWord(at index: Int) -> Range<Int> {
        guard tokens.indices.contains(index) else { return range }
        var last = index
        while last + 1 < tokens.count, !tokens[last + 1].isAfterSpace { last += 1 }
        return tokens[index].range.lowerBound..<tokens[last].range.upperBound
    }
}
