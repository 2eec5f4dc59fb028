import Plan

/// Takes texts apart into words, exactly as `text.js` does in the browser; accents are folded there only.
enum SearchWords {
    /// The words of a text in lower case: letters and digits; a dot before a digit joins, an apostrophe is dropped.
    static func words(of text: String) -> [String] {
        var text = text
        return text.withUTF8 { bytes in
            bytes.allSatisfy { $0 < 0x80 } ? words(ofASCII: bytes) : nil
        } ?? words(ofScalars: text)
    }

    /// The same for ASCII, byte by byte: most texts are, and every text of a plan comes through here.
    private static func words(ofASCII bytes: UnsafeBufferPointer<UInt8>) -> [String] {
        var words: [String] = []
        var word: [UInt8] = []

        func finish() {
            if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
            word.removeAll(keepingCapacity: true)
        }
        for (place, byte) in bytes.enumerated() {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): word.append(byte)
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): word.append(byte | 0x20)
            case UInt8(ascii: "'"): continue
            case UInt8(ascii: ".") where !word.isEmpty && place + 1 < bytes.count && bytes[place + 1].isASCIIDigit:
                word.append(byte)
            default: finish()
            }
        }
        finish()
        return words
    }

    private static func words(ofScalars text: String) -> [String] {
        var words: [String] = []
        var word = String.UnicodeScalarView()
        let scalars = Array(text.lowercased().unicodeScalars)
        for (place, scalar) in scalars.enumerated() {
            switch scalar {
            case "a"..."z", "0"..."9": word.append(scalar)
            case "'", "’", "‘": continue
            case "." where !word.isEmpty && place + 1 < scalars.count && isNumber(scalars[place + 1]):
                word.append(scalar)
            case _ where scalar.value >= 0x80 && isPartOfWord(scalar): word.append(scalar)
            default:
                if !word.isEmpty { words.append(String(word)) }
                word = String.UnicodeScalarView()
            }
        }
        if !word.isEmpty { words.append(String(word)) }
        return words
    }

    private static func isNumber(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .decimalNumber, .letterNumber, .otherNumber: true
        default: false
        }
    }

    private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
            .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
            true
        default: false
        }
    }
}
