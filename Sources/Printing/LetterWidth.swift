/// How wide letters are in the tables of Word and OpenDocument files, in twentieths of a point: those of Carlito and Calibri,
/// which are as wide as each other, at nine and a half points in bold.
enum LetterWidth {
    /// The width of a text on one line.
    static func of(_ text: some StringProtocol) -> Int { text.unicodeScalars.reduce(0) { $0 + of($1) } }

    private static func of(_ letter: Unicode.Scalar) -> Int {
        switch letter {
        case "i", "j", "l", "I", ".", ",", ":", ";", "'", "’", "!", " ", "\u{a0}": 51
        case "f", "r", "t", "(", ")", "[", "]", "-", "·": 70
        case "a", "c", "e", "g", "k", "s", "v", "x", "y", "z", "E", "F", "J", "L", "T", "0"..."9", "/", "–", "|": 97
        case "m", "w", "%": 160
        case "M", "W", "@", "—": 172
        case "A"..."Z", "&": 134
        // Signs of Chinese and the like are as wide as they are high.
        case "\u{2e80}"...: 190
        default: 104
        }
    }
}
