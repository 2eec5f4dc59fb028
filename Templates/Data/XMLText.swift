/// What an XML document may hold (XML 1.0, 2.2 Characters).
enum XMLText {
    /// A text with a sign of its own in place of each character that no document may hold.
    static func allowed(_ text: some StringProtocol) -> String {
        // Only signs below the space and two of those that begin with this byte may not stand; most texts have neither.
        if text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0xEF }) { return String(text) }
        let scalars = text.unicodeScalars.map { scalar -> Unicode.Scalar in
            switch scalar.value {
            case 0x9, 0xA, 0xD, 0x20...0xFFFD, 0x10000...: scalar
            default: "\u{FFFD}"
            }
        }
        return String(String.UnicodeScalarView(scalars))
    }
}
