/// Takes a text apart into sentences and words, in one pass.
struct SentenceReader {
    private let scalars: [Unicode.Scalar]
    /// Where each scalar begins, and where the last one ends, in UTF-8 bytes.
    private let offsets: [Int]
    private var index = 0
    private var found: [TextSentence] = []
    // The sentence that is being read.
    private var start: Int?
    private var end = 0
    private var words: [TextWord] = []
    /// Whether only white space came after the last word.
    private var isNextToLast = false
    /// Up to where no address begins: each run without white space is looked through once.
    private var noAddress = 0

    init(_ text: String) {
        var scalars: [Unicode.Scalar] = []
        var offsets = [0]
        for scalar in text.unicodeScalars {
            scalars.append(scalar)
            offsets.append(offsets[offsets.count - 1] + UTF8.width(scalar))
        }
        self.scalars = scalars
        self.offsets = offsets
    }

    mutating func read() -> [TextSentence] {
        while index < scalars.count {
            let scalar = scalars[index]
            if scalar.isSpace {
                index += 1
                continue
            }
            if start == nil { start = offsets[index] }
            if isChunkStart, let end = addressEnd() {
                pass(to: end)
            } else if scalar.isLetterOrDigit {
                readWord()
            } else if SentenceEnd.marks.contains(scalar) {
                readMarks()
            } else {
                pass(to: index + 1)
            }
        }
        finish()
        return found
    }

    private mutating func pass(to end: Int) {
        index = end
        self.end = offsets[end]
        isNextToLast = false
    }

    private mutating func finish() {
        if let start, !words.isEmpty { found.append(TextSentence(range: start..<end, words: words)) }
        start = nil
        words = []
        isNextToLast = false
    }

    // MARK: - Words

    private mutating func readWord() {
        let first = index
        index += 1
        while index < scalars.count {
            if scalars[index].continuesWord {
                index += 1
            } else if joins(at: index) {
                index += 2
            } else {
                break
            }
        }
        end = offsets[index]
        words.append(
            TextWord(scalars[first..<index], range: offsets[first]..<end, isNextToLast: isNextToLast))
        isNextToLast = true
    }

    /// Whether a mark stands inside a word: `don't`, `care-experienced`, `3.5`, `10:30`, `e.g`, `Q&A`.
    private func joins(at index: Int) -> Bool {
        guard index + 1 < scalars.count, scalars[index + 1].isLetterOrDigit else { return false }
        switch scalars[index] {
        case "'", "’", "-", "‐", "‑", ".", "&": return true
        case ",", ":": return scalars[index - 1].isDigit && scalars[index + 1].isDigit
        default: return false
        }
    }

    // MARK: - Addresses

    private var isChunkStart: Bool {
        index == 0 || scalars[index - 1].isSpace || SentenceEnd.openers.contains(scalars[index - 1])
    }

    /// Where the web or mail address ends that begins here; nil when none does.
    private mutating func addressEnd() -> Int? {
        guard index >= noAddress else { return nil }
        var end = index
        var isAddress = false
        while end < scalars.count, !scalars[end].isSpace {
            let next = end + 1 < scalars.count ? scalars[end + 1] : " "
            switch scalars[end] {
            case ":": isAddress = isAddress || (next == "/" && end + 2 < scalars.count && scalars[end + 2] == "/")
            case "@": isAddress = isAddress || (end > index && next.isLetterOrDigit)
            case ".": isAddress = isAddress || isDotOfAddress(at: end)
            default: break
            }
            end += 1
        }
        guard isAddress else {
            noAddress = end
            return nil
        }
        while end > index + 1,
            SentenceEnd.isMarkOrCloser(scalars[end - 1]) || SentenceEnd.pauses.contains(scalars[end - 1])
        {
            end -= 1
        }
        return end
    }

    /// `york.gov`: letters on both sides, at least two of them, unlike `e.g` and `Ph.D`.
    private func isDotOfAddress(at dot: Int) -> Bool {
        guard dot >= index + 2, dot + 2 < scalars.count else { return false }
        return [dot - 2, dot - 1, dot + 1, dot + 2].allSatisfy {
            scalars[$0].isLetterOrDigit && !scalars[$0].isDigit
        }
    }

    // MARK: - Ends

    /// Reads marks that may end a sentence, with what closes behind them.
    private mutating func readMarks() {
        let first = index
        while index < scalars.count, SentenceEnd.marks.contains(scalars[index]) { index += 1 }
        let marks = scalars[first..<index]
        while index < scalars.count, SentenceEnd.closers.contains(scalars[index]) { index += 1 }
        pass(to: index)
        if isEnd(after: marks, at: offsets[first]) { finish() }
    }

    private func isEnd(after marks: ArraySlice<Unicode.Scalar>, at offset: Int) -> Bool {
        guard index < scalars.count else { return true }
        guard scalars[index].isSpace else { return false }
        var next = index
        while next < scalars.count, scalars[next].isSpace || SentenceEnd.openers.contains(scalars[next]) { next += 1 }
        guard next < scalars.count else { return true }
        if scalars[next].properties.isLowercase { return false }
        guard marks.count == 1, marks.first == ".", let last = words.last, last.range.upperBound == offset else {
            return true
        }
        return !SentenceEnd.isDotOfAbbreviation(
            last, isFirst: words.count == 1, beforeDigit: scalars[next].isDigit)
    }
}
