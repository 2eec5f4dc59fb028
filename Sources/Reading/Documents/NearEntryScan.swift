import Diagnostics
import Plan

/// The words and signs of a heading, read from its beginning.
struct NearEntryScan {
    private let heading: SourceText
    private let signs: PlainSigns
    private let tokens: [MarkToken]
    private var next = 0
    /// Where the title begins that has run into the number.
    private var title: Int?

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
        while next < tokens.count, let sign = tokens[next].sign, "([{\"'#>-.:`~".utf8.contains(sign) { next += 1 }
    }

    /// Passes over some words, if they stand here.
    mutating func take(_ words: [String]) -> Bool {
        let end = next + words.count
        guard stands(words), end < tokens.count else { return false }
        next = end
        return true
    }

    private func stands(_ words: [String]) -> Bool {
        !words.isEmpty && zip(next..<next + words.count, words).allSatisfy { word($0) == $1 }
    }

    /// A number in words: `Recommendation six`.
    mutating func takeSpelt() -> Numbered? {
        guard let number = word(next).flatMap(NumberWords.number) else { return nil }
        next += 1
        return Numbered(letters: "", number: "\(number)", range: bytes(of: next - 1..<next), isApart: false)
    }

    /// A number in words before what it counts: `Fifth area for improvement`, `5th recommendation`.
    mutating func takeOrdinal(before nouns: [[String]]) -> Numbered? {
        guard let first = word(next) else { return nil }
        let digits = first.prefix(while: \.isNumber)
        let isInFigures = !digits.isEmpty && ["st", "nd", "rd", "th"].contains(String(first.dropFirst(digits.count)))
        let place = NearEntryScan.ordinals.firstIndex(of: first).map { $0 + 1 }
        guard let number = isInFigures ? Int(digits) : place else { return nil }
        var ahead = self
        ahead.next += 1
        guard nouns.contains(where: { ahead.stands($0) }) else { return nil }
        next += 1
        return Numbered(letters: "", number: "\(number)", range: bytes(of: next - 1..<next), isApart: false)
    }

    private static let ordinals = [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
        "twelfth",
    ]

    /// Letters and a number, with at most one sign or spaces between them, or a number alone.
    mutating func takeNumbered() -> Numbered? {
        guard let first = word(next) else { return nil }
        let start = next
        let letters = String(first.prefix { $0.isLetter })
        var end = next + 1
        let isApart = letters.count == first.count
        if isApart {
            if token(end)?.sign.map("-./:,#(".utf8.contains) == true { end += 1 }
            guard !letters.isEmpty, word(end) != nil else { return nil }
            end += 1
        }
        guard var digits = takeNumber(at: end - 1, behind: isApart ? 0 : letters.count) else { return nil }
        while title == nil, let sign = token(end)?.sign, ".,/".utf8.contains(sign), word(end + 1) != nil,
            // `P1. 2 Title`, but not `OA3. 5 things to do`.
            token(end + 1)?.isSpaced == false || (!letters.isEmpty && !isSmall(end + 2)),
            let part = takeNumber(at: end + 1, behind: 0)
        {
            digits += "." + part
            end += 2
        }
        let all = bytes(of: start..<end)
        let range = all.lowerBound..<(title ?? all.upperBound)
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
        guard title == nil, let token = token(next) else { return false }
        guard let sign = token.sign else { return false }
        guard ".):-,;]\"'`~".utf8.contains(sign) else { return true }
        // A dash within a word joins it with what follows, and a colon two numbers.
        guard !token.isSpaced, let after = self.token(next + 1), !after.isSpaced else { return false }
        return sign == UInt8(ascii: "-")
            || (sign == UInt8(ascii: ":") && word(next + 1)?.first?.isNumber == true)
    }

    /// Whether a word in small letters follows at once, as behind a count: `5 years on`.
    var goesOnInSmallLetters: Bool {
        if title != nil { return false }
        return isSmall(next) || word(next).map(NearEntryScan.isMonth) ?? false
    }

    /// What stands behind what was taken and the signs around it.
    var rest: SourceText {
        let count = heading.text.utf8.count
        if let title { return heading.slice(title..<count).trimmed }
        var place = next
        while let sign = token(place)?.sign, ".):-,;]}\"'`~".utf8.contains(sign) { place += 1 }
        guard place < tokens.count else { return heading.slice(count..<count) }
        return heading.slice(bytes(of: place..<place + 1).lowerBound..<count).trimmed
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

    /// Digits, with at most one letter behind them, or a title that begins with a capital; neither `1st` nor `16yo`.
    private mutating func takeNumber(at index: Int, behind count: Int) -> String? {
        guard let word = word(index).map({ $0.dropFirst(count) }) else { return nil }
        let digits = word.prefix { $0.isASCII && $0.isNumber }
        let rest = word.dropFirst(digits.count)
        guard !digits.isEmpty, digits.count <= 4, rest.allSatisfy(\.isLetter) else { return nil }
        if rest.count <= 1 { return String(word) }
        let place = signs.ranges[tokens[index].range.lowerBound + count + digits.count]
        guard heading.slice(place).text.unicodeScalars.first?.properties.isUppercase == true else { return nil }
        title = place.lowerBound
        return String(digits)
    }

    private static func isMonth(_ word: String) -> Bool {
        Month.englishNames.contains { name in
            let name = name.lowercased()
            return word == name || (word.count >= 3 && word.count <= 4 && name.hasPrefix(word))
        }
    }
}
