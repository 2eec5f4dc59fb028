import Plan
import Readability

/// The words of texts as they are compared: in small letters, in the singular, as numbers.
///
/// Every text of a plan is read for every edition, so a word is a number and no text is made of it. Words of one number
/// are taken for one word: that two meet in 64 bits will not happen, and would do no more than keep an entry.
struct TextWords {
    /// A word.
    struct Word: Sendable, Hashable {
        /// What tells it from other words.
        let number: UInt64
        /// Whether it is written as an abbreviation, in capitals.
        let isInCapitals: Bool
    }

    /// The words of the text that was read last, in order.
    private(set) var words: [Word] = []
    private var word: [UInt8] = []

    /// Reads a text, in whatever form it is written: marks of Markdown and escapes of HTML stand between words.
    mutating func read(_ text: String) {
        words.removeAll(keepingCapacity: true)
        var text = text
        let isPlain = text.withUTF8 { bytes in readPlain(bytes) }
        if !isPlain { readUnicode(text) }
    }

    /// Reads a text whose letters are all of the English alphabet, as nearly every text is; false for any other.
    private mutating func readPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var offset = 0
        while offset < bytes.count {
            let start = offset
            while offset < bytes.count, bytes[offset].isASCIILetter || bytes[offset].isASCIIDigit { offset += 1 }
            if offset > start {
                add(UnsafeBufferPointer(rebasing: bytes[start..<offset]))
            } else if bytes[offset] < 0x80 {
                offset += max(1, escapeLength(bytes[offset...]))
            } else if bytes[offset] == 0xE2, offset + 2 < bytes.count, bytes[offset + 1] == 0x80,
                TextWords.isTypography(bytes[offset + 2])
            {
                offset += 3
            } else {
                words.removeAll(keepingCapacity: true)
                return false
            }
        }
        return true
    }

    /// Whether U+2000 and what is added to it is a space, a dash or a quote of typography. Of the rest some are not seen.
    private static func isTypography(_ last: UInt8) -> Bool {
        (0x80...0x8A).contains(last) || (0x90...0xA9).contains(last) || last >= 0xAF
    }

    /// Reads a text with letters of any alphabet, and with their marks; without what is not seen, such as the places at
    /// which a word processor may break a word.
    private mutating func readUnicode(_ text: String) {
        let text = String(String.UnicodeScalarView(text.unicodeScalars.filter { !TextWords.isUnseen($0) }))
        let scalars = text.unicodeScalars
        var place = scalars.startIndex
        while place < scalars.endIndex {
            let start = place
            while place < scalars.endIndex, TextWords.isLetter(scalars[place]) { place = scalars.index(after: place) }
            if place > start {
                add(text[start..<place])
            } else {
                let length = text.utf8[place...].withContiguousStorageIfAvailable { escapeLength($0[...]) } ?? 0
                place = text.utf8.index(place, offsetBy: max(length, scalars[place].utf8.count))
            }
        }
    }

    private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
        !scalar.isASCII && scalar.properties.generalCategory == .format
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        // Most letters of any text, which are known without asking the tables of Unicode.
        if let byte = UInt8(exactly: scalar.value), byte < 0x80 { return byte.isASCIILetter || byte.isASCIIDigit }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .decimalNumber: return true
        default: return scalar.properties.isAlphabetic
        }
    }

    /// Adds a word of any alphabet.
    private mutating func add(_ letters: Substring) {
        guard letters.utf8.contains(where: { $0 >= 0x80 }) else { return add(Array(letters.utf8)) }
        var folded = letters.lowercased()
        if folded.last == "s" { folded.removeLast() }
        // The hash of a text does not depend on how its letters are put together.
        words.append(Word(number: UInt64(truncatingIfNeeded: folded.hashValue), isInCapitals: false))
    }

    /// Adds a word of letters and figures of ASCII.
    private mutating func add(_ bytes: some Collection<UInt8>) {
        word.removeAll(keepingCapacity: true)
        var capitals = 0
        var small = 0
        for byte in bytes {
            // Small letters and figures have a bit that capitals lack.
            word.append(byte | 0x20)
            if byte & 0x20 == 0 { capitals += 1 } else if byte > 0x60 { small += 1 }
        }
        // One small letter at the end is a plural: IROs.
        let isPlural = small == 1 && capitals > 1 && word.last == UInt8(ascii: "s")
        Plural.makeSingular(&word)
        words.append(Word(number: TextWords.number(of: word), isInCapitals: capitals > 0 && (small == 0 || isPlural)))
    }

    /// FNV-1a.
    private static func number(of bytes: [UInt8]) -> UInt64 {
        bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }

    /// How many bytes an escape such as `&nbsp;` has that begins here; 0 where none does.
    private func escapeLength(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
        guard bytes.first == UInt8(ascii: "&"), let end = bytes.prefix(12).firstIndex(of: UInt8(ascii: ";")),
            bytes[(bytes.startIndex + 1)..<end].allSatisfy({
                $0.isASCIILetter || $0.isASCIIDigit || $0 == UInt8(ascii: "#")
            })
        else { return 0 }
        return end - bytes.startIndex + 1
    }
}
