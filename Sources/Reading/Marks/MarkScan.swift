import Diagnostics
import Plan

/// Finds the lines of a text that could hold a mark, so that only those are looked at closely.
///
/// Every text of the sources comes through here. A line is passed over when no word of it is like *audience* or *only*,
/// no two signs of a fence stand together, and there is nothing that could be another letter than it looks.
struct MarkScan {
    /// The lines, by their bytes, without their ends.
    private(set) var lines: [Range<Int>] = []
    private let looksAtColons: Bool

    private var start = 0
    /// Where the last bracket opens, and whether it is the first of its line or cell, or closes as the last.
    private var opening: Int?
    private var isFirst = false
    private var hasLetters = false
    private var hasDigit = false
    private var isClosed = false
    private var isSuspect = false
    /// How many signs of a fence stand together.
    private var marks = 0
    /// How many letters the word has so far, the last eight of them, and the first three.
    private var count = 0
    private var letters: UInt64 = 0
    private var head: UInt64 = 0

    /// Looks at a text.
    ///
    /// - Parameter looksAtColons: Whether each line with a colon is to be looked at, as when a council has words of its
    ///   own for an audience.
    init(_ text: String, looksAtColons: Bool) {
        self.looksAtColons = looksAtColons
        let bytes = text.utf8.span
        for index in bytes.indices {
            let byte = bytes[index]
            switch byte {
            case 0x61...0x7A, 0x30...0x39: add(byte)
            case 0x41...0x5A: add(byte | 0x20)
            case UInt8(ascii: "*"): break
            case 0x0A: endLine(at: index)
            case 0x80...: look(at: byte, index, in: bytes)
            default: endWord(byte, at: index)
            }
        }
        endLine(at: bytes.count)
    }

    private mutating func add(_ letter: UInt8) {
        letters = letters << 8 | UInt64(letter)
        count += 1
        isClosed = false
        if letter < 0x3A { hasDigit = true }
        if count == 3 { head = letters & 0xFF_FFFF }
        marks = 0
    }

    private mutating func endWord(_ byte: UInt8, at index: Int) {
        endWord()
        lookForBrackets(byte, at: index)
        switch byte {
        case 0x20, 0x09...0x0D, UInt8(ascii: "_"): break
        case UInt8(ascii: "`"), UInt8(ascii: "'"), UInt8(ascii: "~"), UInt8(ascii: ":"), UInt8(ascii: "\""):
            marks += 1
            if marks > 1 || (byte == UInt8(ascii: ":") && looksAtColons) { isSuspect = true }
        case UInt8(ascii: "&"), UInt8(ascii: "\\"): isSuspect = true
        case UInt8(ascii: "=") where looksAtColons: isSuspect = true
        default: marks = 0
        }
    }

    /// A short text in brackets may be the name of an audience.
    private mutating func lookForBrackets(_ byte: UInt8, at index: Int) {
        switch byte {
        case UInt8(ascii: "["), UInt8(ascii: "("), UInt8(ascii: "{"): (opening, isFirst) = (index, !hasLetters)
        case UInt8(ascii: "]"), UInt8(ascii: ")"), UInt8(ascii: "}"):
            guard let opening, index - opening <= MarkScan.longestBracket else { return }
            if byte != UInt8(ascii: ")") || isFirst { isSuspect = true }
            isClosed = true
        case UInt8(ascii: "|"):
            isSuspect = isSuspect || isClosed
            (hasLetters, isClosed) = (false, false)
        default: break
        }
    }

    /// How long a name of an audience in brackets is at most, with a few words.
    private static let longestBracket = 64

    private mutating func endWord() {
        guard count > 0 else { return }
        // A number or an id begins an item or an entry, and is no text of it.
        if !hasDigit { hasLetters = true }
        hasDigit = false
        if count > 1, isLikeAudience || isLikeOnly { isSuspect = true }
        count = 0
        letters = 0
        head = 0
    }

    private mutating func endLine(at index: Int) {
        endWord()
        if isSuspect || isClosed { lines.append(start..<index) }
        start = index + 1
        isSuspect = false
        (opening, hasLetters, isClosed) = (nil, false, false)
        marks = 0
    }

    /// Looks at a byte outside ASCII. The dashes, quotation marks and bullets of English texts are signs like others;
    /// anything else could be a letter that looks like one of ASCII, or be there without being seen.
    private mutating func look(at byte: UInt8, _ index: Int, in bytes: borrowing Swift.Span<UInt8>) {
        guard byte >= 0xC0 else { return }
        endWord()
        if byte == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80 {
            switch bytes[index + 2] {
            case 0x98, 0x99, 0x9C, 0x9D:
                marks += 1
                if marks > 1 { isSuspect = true }
                return
            case 0x93, 0x94, 0xA2, 0xA6:
                marks = 0
                return
            default: break
            }
        } else if byte == 0xC2, index + 1 < bytes.count, [0xA0, 0xA3].contains(bytes[index + 1]) {
            // A no-break space, and the sign of the pound.
            if bytes[index + 1] == 0xA3 { marks = 0 }
            return
        }
        isSuspect = true
    }

    // MARK: - Words that are one slip away

    /// Whether one half of *audience* is there: a slip, or a space too many, leaves the other as it is, and enough of
    /// the half that it is in to tell it from *evidence* and *guidance*.
    private var isLikeAudience: Bool {
        if head == 0x61_7564 || (count == 5 && letters == 0x69_656E_6365) { return true }  // aud…, ience
        guard letters & 0xFFFF_FFFF == 0x656E_6365, count < 10 else { return false }  // …ence
        return letters & 0xFFFF_0000_0000 == 0x6469_0000_0000  // …dience
            || head >> 8 == 0x6175 || letters == 0x6164_7569_656E_6365  // au…, aduience
    }

    /// Whether it is *only* or nearly so, or the end of it behind a space too many. One half is as it is, and one letter
    /// of the other is there: so it is neither *daily* nor *once*.
    private var isLikeOnly: Bool {
        guard 2...5 ~= count else { return false }
        if letters & 0xFFFF == 0x6C79 {  // …ly
            return count == 2 || holds(0x6F, 0x6E, in: letters >> 16)  // o, n
        }
        let rest = 8 * UInt64(count - 2)
        guard rest > 0, letters >> rest == 0x6F6E else { return letters == 0x6F6C_6E79 }  // on…, olny
        return holds(0x6C, 0x79, in: letters & (1 << rest - 1))  // l, y
    }

    /// Whether one of two letters is among some.
    private func holds(_ one: UInt64, _ other: UInt64, in letters: UInt64) -> Bool {
        var rest = letters
        while rest > 0, rest & 0xFF != one, rest & 0xFF != other { rest >>= 8 }
        return rest > 0
    }
}
