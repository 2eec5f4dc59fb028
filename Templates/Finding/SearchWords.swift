/// Takes texts apart into words, exactly as `TextScript` does in the browser; accents are folded there only.
enum SearchWords {
    /// The words of a text in lower case: letters and digits; a dot before a digit joins, an apostrophe is dropped.
    static func words(of text: String) -> [String] {
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
