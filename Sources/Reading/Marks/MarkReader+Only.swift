import Plan

/// Marks of the form `[board only]`.
extension MarkReader {
    /// The mark that begins with the name of an audience, or with *only*.
    func only(at index: Int) -> (Mark.Meaning, end: Int)? {
        let isFirst = isSign(index - 1, of: "([{<\"'`|%!#") || (isSign(index - 1, of: ":=") && tokens[index].isSpaced)
        let isCommand = isSign(index + 1, of: "{") && !tokens[index + 1].isSpaced
        guard isHead[index] || isFirst || isCommand || isDash(index - 1) else { return nil }
        guard let (name, end) = nameFirst(at: index) ?? onlyFirst(at: index), !isTold(index..<end),
            !isSpoken(index..<end)
        else { return nil }
        return (.audience(name), end)
    }

    private var openings: String { "([{<" }

    private func isDash(_ index: Int) -> Bool { isSign(index, of: "-") && tokens[index].isSpaced }

    /// `board only`, `for the board only`: all that stands in a bracket, on a line, or before a colon.
    private func nameFirst(at index: Int) -> (String, end: Int)? {
        let start = skipFillers(from: index)
        guard let name = match(words.audiences, at: start) else { return nil }
        var next = name.end
        if isSign(index - 1, of: openings), token(next)?.isLineEnd == true { next += 1 }
        while next > name.end ? isSign(next, of: ">") : isSign(next, of: "-:([") { next += 1 }
        if isHead[index] || isSign(index - 1, of: openings) {
            while next - name.end < 2, isWord(next, of: MarkReader.readers) { next += 1 }
        }
        guard let only = match([words.only], at: next), name.isExact || only.isExact else { return nil }
        // Words behind it are its text when it stands out from them, in bold or in capitals.
        let isShouted = isHead[index] && isCapital(start) && isCapital(next)
        let isLabel = isHead[index] && start == index && name.isExact && only.isExact && isCapital(only.end)
        guard !isWord(only.end) || isShouted || isLabel || isStressed(index..<only.end),
            !endsSentence(index, end: only.end)
        else { return nil }
        return (name.word.name, only.end)
    }

    /// `only: board`, `(only for the board)`.
    private func onlyFirst(at index: Int) -> (String, end: Int)? {
        guard let only = match([words.only], at: index) else { return nil }
        let behind = isSign(only.end, of: ")]}") && isSign(only.end + 1, of: ":=") ? only.end + 1 : only.end
        let hasColon = isSign(behind, of: isSign(index - 1, of: "{") ? ":=-([{|/" : ":=-([{")
        let isFor = isHead[index] && isWord(behind, of: ["for"])
        var start = hasColon ? behind + 1 : only.end
        if hasColon || isFor || isSign(index - 1, of: openings) { start = skipFillers(from: start) }
        guard let name = match(words.audiences, at: start), name.isExact || only.isExact, !isWord(name.end),
            !isFor || isClosed(name.end) || isSign(name.end, of: ":-"), !endsSentence(index, end: name.end)
        else { return nil }
        return (name.word.name, name.end)
    }

    private func skipFillers(from index: Int) -> Int {
        var index = index
        while isWord(index, of: MarkReader.leadingWords) { index += 1 }
        return index
    }

    /// Whether the words at some places end a sentence that began on the line before.
    private func endsSentence(_ index: Int, end: Int) -> Bool {
        token(index - 1)?.kind == .lineEnd(isDouble: false) && isWord(index - 2) && isSign(end, of: ".!?,;")
    }

    /// Words behind the name of an audience for those who are of it, and for what they do.
    private static let readers: Set = [
        "access", "colleagues", "eyes", "members", "papers", "people", "readers", "reading", "staff", "use", "users",
        "viewing",
    ]
    /// Words without weight before the name of an audience.
    private static let leadingWords: Set = ["for", "the", "this", "is", "to"]
}
