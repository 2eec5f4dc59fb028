/// A word or a sign of a text as a reader sees it.
package struct MarkToken {
    /// What it is.
    package enum Kind: Equatable {
        /// Letters and digits.
        case word
        /// One sign.
        case sign(UInt8)
        /// The end of a line, and whether an empty one follows.
        case lineEnd(isDouble: Bool)
    }

    package let kind: Kind
    /// The letters of a word, the sign otherwise, by their places among the plain signs.
    package let range: Range<Int>
    /// Whether white space stands before it.
    package let isSpaced: Bool

    /// Whether it is a word.
    package var isWord: Bool { kind == .word }

    /// Whether it is the end of a line.
    package var isLineEnd: Bool { if case .lineEnd = kind { true } else { false } }

    /// The sign; nil for a word.
    package var sign: UInt8? { if case .sign(let sign) = kind { sign } else { nil } }
}

extension PlainSigns {
    /// The words and signs.
    package var tokens: [MarkToken] {
        var tokens: [MarkToken] = []
        var index = 0
        var isSpaced = false
        while index < bytes.count {
            let start = index
            let byte = bytes[index]
            index += 1
            if byte == PlainSigns.space {
                isSpaced = true
                continue
            }
            if byte == PlainSigns.lineEnd {
                let isDouble = tokens.last?.isLineEnd == true
                if isDouble { tokens.removeLast() }
                tokens.append(MarkToken(kind: .lineEnd(isDouble: isDouble), range: start..<index, isSpaced: isSpaced))
            } else if PlainSigns.isOfWord(byte) {
                while index < bytes.count, PlainSigns.isOfWord(bytes[index]) { index += 1 }
                tokens.append(MarkToken(kind: .word, range: start..<index, isSpaced: isSpaced))
            } else {
                tokens.append(MarkToken(kind: .sign(byte), range: start..<index, isSpaced: isSpaced))
            }
            isSpaced = false
        }
        return tokens
    }

    private static func isOfWord(_ byte: UInt8) -> Bool { byte.isASCIILetter || byte.isASCIIDigit || byte == 0x01 }
}
