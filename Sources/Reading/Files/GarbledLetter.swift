/// Letters of UTF-8 that were read as the Windows code page 1252 and saved so: `â€™` for `’`, `Â£` for `£`.
enum GarbledLetter {
    /// Whether a garbled letter can begin with a character.
    static func begins(_ scalar: Unicode.Scalar) -> Bool { ["\u{FFFD}", "â", "Â", "Ã"].contains(scalar) }

    /// How many characters at the beginning of some are one garbled letter, and what it was: nothing when that is lost.
    static func find(in scalars: [Unicode.Scalar]) -> (length: Int, meant: String)? {
        guard let first = scalars.first else { return nil }
        if first == "\u{FFFD}" { return (1, "") }
        guard scalars.count > 1 else { return nil }
        switch first {
        case "â" where scalars.count > 2 && scalars[1] == "€": return punctuation[scalars[2]].map { (3, $0) }
        case "Â": return isTail(scalars[1]) ? (2, String(Character(scalars[1]))) : nil
        // The letters from à to ÿ.
        case "Ã":
            guard isTail(scalars[1]), let letter = Unicode.Scalar(scalars[1].value + 0x40) else { return nil }
            return (2, String(Character(letter)))
        default: return nil
        }
    }

    private static func isTail(_ scalar: Unicode.Scalar) -> Bool { (0xA0...0xBF).contains(scalar.value) }

    private static let punctuation: [Unicode.Scalar: String] = [
        "™": "’", "˜": "‘", "œ": "“", "\u{9D}": "”", "“": "–", "”": "—", "¦": "…", "¢": "•",
    ]
}
