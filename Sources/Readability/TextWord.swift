/// A word of a text.
package struct TextWord: Sendable, Hashable {
    /// Where it stands, in UTF-8 bytes of the text.
    package let range: Range<Int>
    /// The word as it is compared: in lower case, with straight apostrophes and hyphens.
    package let folded: String
    /// How many letters and digits it has.
    package let letters: Int
    /// Whether it is an abbreviation in capitals, perhaps in the plural: `IRO`, `IROs`. Words in capitals that people
    /// shout cannot be told apart from them.
    package let isAbbreviation: Bool
    /// Whether nothing but white space stands between it and the word before it.
    package let isNextToLast: Bool

    /// Makes a word of the letters that stand in the text.
    init(_ letters: ArraySlice<Unicode.Scalar>, range: Range<Int>, isNextToLast: Bool) {
        self.range = range
        self.isNextToLast = isNextToLast
        // Bytes, because a string that grows by scalars took most of the time of a check.
        var folded: [UInt8] = []
        folded.reserveCapacity(range.count)
        var count = 0
        for scalar in letters {
            if scalar.isLetterOrDigit { count += 1 }
            if scalar.isASCII {
                let byte = UInt8(truncatingIfNeeded: scalar.value)
                folded.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
            } else if scalar == "’" {
                folded.append(UInt8(ascii: "'"))
            } else if scalar == "‐" || scalar == "‑" {
                folded.append(UInt8(ascii: "-"))
            } else {
                folded.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
            }
        }
        self.folded = String(decoding: folded, as: UTF8.self)
        self.letters = count
        isAbbreviation = TextWord.isAbbreviation(letters)
    }

    /// Two to eight letters, all of them capitals but for the `s` of a plural.
    private static func isAbbreviation(_ letters: ArraySlice<Unicode.Scalar>) -> Bool {
        guard (2...8).contains(letters.count) else { return false }
        let small = letters.count > 2 && letters.last == "s" ? 1 : 0
        return letters.dropLast(small).allSatisfy { ("A"..."Z").contains($0) }
    }

    /// The words that hyphens join.
    var parts: [String] {
        let hyphen = UInt8(ascii: "-")
        guard folded.utf8.contains(hyphen) else { return [folded] }
        return folded.utf8.split(separator: hyphen).map { String(decoding: $0, as: UTF8.self) }
    }
}

extension Unicode.Scalar {
    /// Whether a word can begin with it.
    var isLetterOrDigit: Bool {
        if isASCII {
            return ("a"..."z").contains(self) || ("A"..."Z").contains(self) || ("0"..."9").contains(self)
        }
        return properties.isAlphabetic || properties.numericType != nil
    }

    /// Whether a word goes on with it: accents that stand alone, and the marks that join letters or part them unseen.
    var continuesWord: Bool {
        if isLetterOrDigit { return true }
        if isASCII { return false }
        switch self {
        case "\u{200C}", "\u{200D}", "\u{AD}": return true
        default: break
        }
        switch properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: return true
        default: return false
        }
    }

    var isSpace: Bool { isASCII ? self == " " || ("\t"..."\r").contains(self) : properties.isWhitespace }

    var isDigit: Bool { ("0"..."9").contains(self) }
}
