import Diagnostics
import Plan

/// Looks for marks in a piece of a text: whatever a reader would take for one, however it is typed.
struct MarkReader {
    /// What was found.
    struct Mark {
        /// What its author meant.
        enum Meaning {
            /// Text for an audience; nil when its name is none of the site's.
            case audience(String?)
            /// The beginning of a block.
            case block(String)
        }

        let meaning: Meaning
        /// Its bytes in the text.
        let range: Range<Int>
    }

    let words: MarkWords
    let text: String
    let signs: PlainSigns
    let tokens: [MarkToken]
    /// For each token whether nothing stands before it on its line but signs, and numbers and ids as those of lists and entries.
    let isHead: [Bool]

    init(_ text: String, in range: Range<Int>, words: MarkWords) {
        self.words = words
        self.text = text
        signs = PlainSigns(text, in: range)
        tokens = signs.tokens
        isHead = MarkReader.heads(of: tokens, signs.bytes)
    }

    /// The marks, in order; none lies within another.
    func marks() -> [Mark] {
        var marks: [Mark] = []
        var index = 0
        while index < tokens.count {
            if let (meaning, end) = mark(at: index) {
                marks.append(Mark(meaning: meaning, range: range(of: index..<end)))
                index = end
            } else {
                index += 1
            }
        }
        return marks
    }

    private func mark(at index: Int) -> (Mark.Meaning, end: Int)? {
        if tokens[index].isWord { return audience(at: index) ?? only(at: index) ?? loneOnly(at: index) }
        return fence(at: index) ?? bracket(at: index)
    }

    /// The bytes of some tokens.
    private func range(of tokens: Range<Int>) -> Range<Int> {
        let first = self.tokens[tokens.lowerBound].range.lowerBound
        let last = self.tokens[tokens.upperBound - 1].range.upperBound - 1
        return signs.ranges[first].lowerBound..<signs.ranges[last].upperBound
    }

    private static func heads(of tokens: [MarkToken], _ bytes: [UInt8]) -> [Bool] {
        var isHead = true
        return tokens.indices.map { index in
            let token = tokens[index]
            let head = isHead
            if token.isLineEnd { isHead = true }
            if token.isWord, isHead {
                let next = index + 1 < tokens.count ? tokens[index + 1].sign : nil
                let isNumber = token.range.count <= 3 && next.map(".)]".utf8.contains) == true
                isHead = isNumber || bytes[token.range].contains(where: \.isASCIIDigit)
            }
            return head
        }
    }
}

// MARK: - Looking at tokens

extension MarkReader {
    /// The token at a place; nil before the first and behind the last.
    func token(_ index: Int) -> MarkToken? { tokens.indices.contains(index) ? tokens[index] : nil }

    /// Whether a word stands at a place.
    func isWord(_ index: Int) -> Bool { token(index)?.isWord == true }

    /// Whether one of some signs stands at a place.
    func isSign(_ index: Int, of signs: String) -> Bool { token(index)?.sign.map(signs.utf8.contains) == true }

    /// Whether one of some words stands at a place.
    func isWord(_ index: Int, of words: Set<String>) -> Bool {
        guard let token = token(index), token.isWord else { return false }
        return words.contains(String(decoding: signs.bytes[token.range], as: UTF8.self))
    }

    /// Whether the word at a place begins with a small letter, as it was typed.
    func isSmall(_ index: Int) -> Bool { firstLetter(index).map { (0x61...0x7A).contains($0) } ?? false }

    /// Whether the word at a place begins with a capital, as it was typed.
    func isCapital(_ index: Int) -> Bool { firstLetter(index).map { (0x41...0x5A).contains($0) } ?? false }

    /// Whether some words are stressed as a whole, as between stars.
    func isStressed(_ places: Range<Int>) -> Bool {
        let bytes = range(of: places)
        guard bytes.lowerBound > 0, bytes.upperBound < text.utf8.count else { return false }
        return [byte(at: bytes.lowerBound - 1), byte(at: bytes.upperBound)].allSatisfy("*_".utf8.contains)
    }

    /// How many stars stand before the word at a place.
    func stars(before index: Int) -> Int {
        var offset = range(of: index..<index + 1).lowerBound
        var count = 0
        while offset > 0, count < 3, byte(at: offset - 1) == UInt8(ascii: "*") {
            (offset, count) = (offset - 1, count + 1)
        }
        return count
    }

    private func byte(at offset: Int) -> UInt8 { text.utf8[text.utf8.index(text.startIndex, offsetBy: offset)] }

    private func firstLetter(_ index: Int) -> UInt8? {
        guard let token = token(index), token.isWord else { return nil }
        return byte(at: signs.ranges[token.range.lowerBound].lowerBound)
    }

    /// One of some words that begins at a place, perhaps with spaces or dashes within it.
    func match(
        _ words: [MarkWords.Word], at index: Int
    ) -> (word: MarkWords.Word, isExact: Bool, end: Int)? {
        guard isWord(index) else { return nil }
        var letters: [UInt8] = []
        var near: (MarkWords.Word, Bool, Int)?
        var exact: (MarkWords.Word, Bool, Int)?
        var end = index
        let longest = words.reduce(0) { max($0, $1.letters.count) }
        for _ in 0..<MarkReader.mostWords {
            letters += signs.bytes[tokens[end].range]
            guard letters.count <= longest + 1 else { break }
            end += 1
            if let word = words.first(where: { $0.matches(letters[...], slips: false) }) { exact = (word, true, end) }
            if near == nil, let word = words.first(where: { $0.matches(letters[...], slips: true) }) {
                near = (word, false, end)
            }
            if isSign(end, of: "-"), isWord(end + 1) { end += 1 }
            guard isWord(end) else { break }
        }
        return exact ?? near
    }

    /// How many words the longest name has that is looked for, and one for a space too many.
    private static let mostWords = 5
}
