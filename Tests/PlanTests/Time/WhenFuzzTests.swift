import Testing

@testable import Plan

/// A small generator of numbers that gives the same ones on every run (SplitMix64).
private struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

@Suite("Any text at all")
struct WhenFuzzTests {
    /// Whether every range is inside the text and on the boundaries of its characters.
    private func isSound(_ text: String) -> Bool {
        var boundaries: Set<Int> = [0]
        var offset = 0
        for character in text {
            offset += character.utf8.count
            boundaries.insert(offset)
        }
        return [When.parse(text)].allSatisfy { parsed in
            let ranges = parsed.problem.map { [$0.range] } ?? []
            // Nothing is left unsaid: what is not understood always has a problem.
            guard parsed.meaning != .notUnderstood || parsed.problem != nil else { return false }
            if let problem = parsed.problem, problem.range.isEmpty { return false }
            _ = parsed.meaning.lastDay
            _ = parsed.meaning.firstDay
            return ranges.allSatisfy { boundaries.contains($0.lowerBound) && boundaries.contains($0.upperBound) }
        }
    }

    @Test func `made of words that times are written with is read without a trap, its places sound`() {
        let words = [
            "31", "1", "00", "99", "2022", "2023/24", "22/23", "9999999999999999999999", "/", "-", ".", "–", ";", ",",
            "by", "the", "end", "of", "early", "mid", "before", "from", "to", "until", "between", "and", "ongoing",
            "weekly", "every", "six", "weeks", "quarter", "Q2", "q", "term", "summer", "winter", "autumn", "year",
            "financial", "academic", "March", "dec", "Saturday", "st", "th", "w/c", "week", "commencing", "see",
            "as", "per", "set", "out", "in", "TBC", "none", "n/a", "asap", "half", "twice", "a", "\u{301}", "é", "’",
            "\u{A0}", "\u{200D}", "👩‍👧", "\r\n", "(", ")", "first", "FY", "on", "going", "0",
        ]
        var dice = Dice(state: 20_221_231)
        var unsound: [String] = []
        for _ in 0..<15_000 {
            let joint = [" ", "", " ", "-"].randomElement(using: &dice) ?? " "
            let count = Int.random(in: 1...9, using: &dice)
            let text = (0..<count).compactMap { _ in words.randomElement(using: &dice) }.joined(separator: joint)
            if !isSound(text) { unsound.append(text) }
        }
        #expect(unsound == [])
    }

    @Test func `made of any bytes is read without a trap, its places sound`() {
        var dice = Dice(state: 1_969)
        var unsound: [String] = []
        for _ in 0..<8_000 {
            let count = Int.random(in: 0...40, using: &dice)
            let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &dice) }
            let text = String(decoding: bytes, as: UTF8.self)
            if !isSound(text) { unsound.append(text) }
        }
        #expect(unsound == [])
    }

    @Test(.timeLimit(.minutes(5)))
    func `of great length takes time in proportion`() {
        for piece in ["by ", "31/12/2022 ", "ongoing ", "every ", "to ", "-", "1/", ";", "March ", "e\u{301};", "see "]
        {
            let text = String(repeating: piece, count: 5_000)
            #expect(When.parse(text).problem.map { $0.range.upperBound <= text.utf8.count } ?? true)
        }
    }
}
