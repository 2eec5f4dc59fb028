/// What a character comes down to when only its look counts.
enum PlainSign: Equatable {
    /// It cannot be seen.
    case none
    /// White space within a line.
    case space
    /// The end of a line, for some program at least.
    case lineEnd
    /// A letter in lower case, a digit, or a sign of ASCII.
    case byte(UInt8)

    /// A letter that looks like none of ASCII.
    static let otherLetter = PlainSign.byte(0x01)
    /// A sign that looks like none of those that marks are made of.
    static let otherSign = PlainSign.byte(0x02)

    /// What a character comes down to.
    init(_ scalar: Unicode.Scalar) {
        self = scalar.isASCII ? PlainSign.ascii(UInt8(scalar.value)) : PlainSign.other(scalar)
    }

    private static func ascii(_ byte: UInt8) -> PlainSign {
        switch byte {
        case 0x0A...0x0D: .lineEnd
        // A backslash that escapes nothing breaks a line, and stands for no sign of a mark.
        case 0x09, 0x20, UInt8(ascii: "_"), UInt8(ascii: "\\"): .space
        // Stars only stress what stands between them.
        case UInt8(ascii: "*"), 0..<0x09, 0x0E..<0x20, 0x7F: .none
        case 0x41...0x5A: .byte(byte | 0x20)
        default: .byte(byte)
        }
    }

    private static func other(_ scalar: Unicode.Scalar) -> PlainSign {
        if ["\u{85}", "\u{2028}", "\u{2029}"].contains(scalar) { return .lineEnd }
        // Full-width forms are ASCII in the same order.
        if (0xFF01...0xFF5E).contains(scalar.value) { return ascii(UInt8(scalar.value - 0xFEE0)) }
        let properties = scalar.properties
        // A blank of Braille shows nothing and is white space to people, though not to Unicode.
        if properties.isWhitespace || scalar == "\u{2800}" { return .space }
        if properties.isDefaultIgnorableCodePoint { return .none }
        if let sign = lookalikeSign(scalar) { return .byte(sign) }
        switch properties.generalCategory {
        case .format, .control, .nonspacingMark, .enclosingMark: return .none
        case .dashPunctuation: return .byte(UInt8(ascii: "-"))
        case .openPunctuation: return .byte(UInt8(ascii: "["))
        case .closePunctuation: return .byte(UInt8(ascii: "]"))
        case .initialPunctuation, .finalPunctuation: return .byte(UInt8(ascii: "\""))
        case .connectorPunctuation: return .space
        // Accents that stand alone.
        case .modifierSymbol: return .byte(UInt8(ascii: "'"))
        default: break
        }
        let lower = properties.lowercaseMapping.unicodeScalars.first ?? scalar
        if let letter = lookalikes[lower] ?? letter(named: properties.name) { return .byte(letter) }
        return properties.isAlphabetic || properties.numericType != nil ? otherLetter : otherSign
    }

    /// The sign of ASCII that another looks like, where its kind does not tell.
    private static func lookalikeSign(_ scalar: Unicode.Scalar) -> UInt8? {
        switch scalar {
        case "\u{2018}"..."\u{201B}", "′", "ʹ", "ʻ", "ʼ", "ʽ", "ʾ", "ʿ", "ˈ", "ˊ", "՚", "׳", "❛", "❜", "ꞌ":
            UInt8(ascii: "'")
        case "ˋ", "˴", "\u{1FEF}", "‵": UInt8(ascii: "`")
        case "\u{201C}"..."\u{201F}", "″", "‴", "‶", "‷", "ʺ", "ˮ", "״", "❝", "❞", "〝"..."〟", "⁗": UInt8(ascii: "\"")
        case "˜", "∼", "∽", "⁓", "∿", "≀", "〜", "〰", "῀": UInt8(ascii: "~")
        case "ː", "˸", "∶", "∷", "։", "׃", "᛬", "⁚", "⁝", "⦂", "꞉", "︓", "︰", "﹕", "፡", "፥": UInt8(ascii: ":")
        case "⁃", "−", "─", "━", "→", "➔", "➜", "⇒", "⟶", "➡": UInt8(ascii: "-")
        case "·", "∙", "․", "‧": UInt8(ascii: ".")
        case "꞊", "≔", "═", "⩵", "﹦": UInt8(ascii: "=")
        case "❮": UInt8(ascii: "<")
        case "❯": UInt8(ascii: ">")
        case "¦", "ǀ", "∣", "│", "┃", "║", "⏐", "❘", "▏": UInt8(ascii: "|")
        default: nil
        }
    }

    /// A letter of ASCII by the name of the character: `MATHEMATICAL BOLD SMALL O`, `LATIN SMALL LETTER E WITH ACUTE`.
    private static func letter(named name: String?) -> UInt8? {
        guard let name, name.contains("LETTER") || name.contains("MATHEMATICAL") || name.contains("CAPITAL") else {
            return name?.hasPrefix("SCRIPT SMALL") == true ? name?.utf8.last.map { $0 | 0x20 } : nil
        }
        let letter = name.utf8.split(separator: UInt8(ascii: " ")).first { $0.count == 1 && $0.first != nil }
        return letter?.first.flatMap { $0.isASCIILetter ? $0 | 0x20 : $0.isASCIIDigit ? $0 : nil }
    }

    /// Letters of other alphabets, and numerals, that look like those of ASCII.
    private static let lookalikes: [Unicode.Scalar: UInt8] = {
        let pairs: [(String, String)] = [
            ("авеёікмнопрстухѕԁһӏјбпиьԛԝүґ", "abeeikmhonpctyxsdhljbnubqwyr"),
            ("αβγδεζηικλμνορστυχωϲϳϝ", "abydezniklmvopotuxwcjf"),
            ("օոսցհյազքվնղգւր", "onughjwqpunnquo"), ("ıⅼⅽⅾⅿⅰⅴⅹℓ", "ilcdmivxl"),
        ]
        return pairs.reduce(into: [:]) { table, pair in
            for (scalar, letter) in zip(pair.0.unicodeScalars, pair.1.utf8) { table[scalar] = letter }
        }
    }()
}
