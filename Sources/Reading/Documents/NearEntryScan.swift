import Diagnostics
import Plan

/// The words and signs of a heading, read from its beginning.
struct NearEntryScan {
    private let heading: SourceText
    private let signs: PlainSigns
    private let tokens: [MarkToken]
    private var next = 0

    /// Letters and a number, or a number alone.
    struct Numbered {
        /// The letters before the number; empty for a number alone.
        let letters: String
        /// The number with its parts: `2`, `1.2`, `2a`.
        let number: String
        /// Its bytes in the heading.
        let range: Range<Int>
        /// Whether letters and number stood apart.
        let isApart: Bool

        /// Whether it is a year, which begins many a heading.
        var isYear: Bool { Int(number.prefix(4)).map { (1900...2099).contains($0) } ?? false }

        /// Whether the letters look like those of an id: capitals, and neither a word nor an article.
        var looksLikePrefix: Bool {
            letters.utf8.count <= 4 && letters == letters.uppercased() && !(isApart && ["A", "I"].contains(letters))
        }
    }

    /// An id stands at the very beginning, so a little of a long heading is enough.
    private static let longest = 240

    init(_ heading: SourceText) {
        self.heading = heading
        signs = PlainSigns(heading.text, in: 0..<min(heading.text.utf8.count, NearEntryScan.longest))
        tokens = signs.tokens
        passSigns()
    }

    /// Passes over signs that people put around ids.
    mutating func passSigns() {
        while next < tokens.count, let sign = tokens[next].sign, "([{\"'#>-.:".utf8.contains(sign) { next += 1 }
    }

    /// Passes over some words, if they stand here.
    mutating func take(_ words: [String]) -> Bool {
        let places = next..<next + words.count
        guard !words.isEmpty, places.upperBound < tokens.count else { return false }
        guard zip(places, words).allSatisfy({ word($0) == $1 }) else { return false }
        next = places.upperBound
        return true
    }

    /// Letters and a number, with at most one sign or spaces between them, or a number alone.
    mutating func takeNumbered() -> Numbered? {
        guard let first = word(next) else { return nil }
        let start = next
        let letters = String(first.prefix { $0.isLetter })
        var digits = String(first.dropFirst(letters.count))
        var end = next + 1
        let isApart = digits.isEmpty
        if isApart {
            if token(end)?.sign.map("-./:,#(".utf8.contains) == true { end += 1 }
            guard !letters.isEmpty, let number = word(end) else { return nil }
            digits = number
            end += 1
        }
        guard NearEntryScan.isNumber(digits) else { return nil }
        while let sign = token(end)?.sign, ".,/".utf8.contains(sign), let part = word(end + 1),
            NearEntryScan.isNumber(part),
            // `P1. 2 Title`, but not `OA3. 5 things to do`.
            token(end + 1)?.isSpaced == false || (!letters.isEmpty && !isSmall(end + 2))
        {
            digits += "." + part
            end += 2
        }
        let range = bytes(of: start..<end)
        next = end
        let typed = heading.slice(range).text
        // Letters are as they were typed; those of another alphabet are what they look like, in capitals.
        let asTyped = String(typed.prefix(letters.count))
        let isSame = asTyped.lowercased() == letters
        return Numbered(
            letters: isSame ? asTyped : letters.uppercased(), number: digits, range: range, isApart: isApart)
    }

    /// Whether what was taken goes on as part of something else: `24/7`, `16+`, `10%`, `1-2-1`.
    var isPartOfWord: Bool {
        guard let token = token(next) else { return false }
        guard let sign = token.sign else { return false }
        if ".):-,;]\"'".utf8.contains(sign) {
            // A dash or colon within a word joins it with what follows.
            return "-:".utf8.contains(sign) && !token.isSpaced && self.token(next + 1).map { !$0.isSpaced } ?? false
        }
        return true
    }

    /// Whether a word in small letters follows at once, as behind a count: `5 years on`.
    var goesOnInSmallLetters: Bool {
        isSmall(next) || word(next).map(NearEntryScan.isMonth) ?? false
    }

    /// What stands behind what was taken and the signs around it.
    var rest: SourceText {
        var place = next
        while let sign = token(place)?.sign, ".):-,;]}\"'".utf8.contains(sign) { place += 1 }
        let end = heading.text.utf8.count
        guard place < tokens.count else { return heading.slice(end..<end) }
        return heading.slice(bytes(of: place..<place + 1).lowerBound..<end).trimmed
    }

    private func token(_ index: Int) -> MarkToken? { tokens.indices.contains(index) ? tokens[index] : nil }

    private func word(_ index: Int) -> String? {
        guard let token = token(index), token.isWord else { return nil }
        return String(decoding: signs.bytes[token.range], as: UTF8.self)
    }

    private func isSmall(_ index: Int) -> Bool {
        guard word(index) != nil else { return false }
        let first = heading.slice(bytes(of: index..<index + 1)).text.unicodeScalars.first
        return first?.properties.isLowercase == true
    }

    private func bytes(of places: Range<Int>) -> Range<Int> {
        let first = tokens[places.lowerBound].range.lowerBound
        let last = tokens[places.upperBound - 1].range.upperBound - 1
        return signs.ranges[first].lowerBound..<signs.ranges[last].upperBound
    }

    /// Digits, with at most one letter behind them; neither `1st` nor `16yo`.
    private static func isNumber(_ text: String) -> Bool {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        let rest = text.dropFirst(digits.count)
        return !digits.isEmpty && digits.count <= 4 && rest.count <= 1 && rest.allSatisfy(\.isLetter)
    }

    private static func isMonth(_ word: String) -> Bool {
        Month.englishNames.contains { name in
            let name = name.lowercased()
            return word == name || (word.count >= 3 && word.count <= 4 && name.hasPrefix(word))
        }
    }
}
