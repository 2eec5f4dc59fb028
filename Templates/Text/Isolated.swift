import HTMLKit

/// What a text needs to stand among others without harm.
struct TextTraits {
    /// The longest run of bytes without a space that fits on a narrow screen.
    private static let longestWord = 28

    /// Whether it holds letters of a script from right to left, so that it must not turn its neighbours round.
    private(set) var isRightToLeft = false
    /// Whether it holds a word that may be broken anywhere, because it would not fit on a line.
    private(set) var hasLongWord = false

    init(_ text: String) {
        var run = 0
        let bytes = text.utf8.span
        for index in bytes.indices {
            let byte = bytes[index]
            run = byte <= 0x20 ? 0 : run + 1
            if run > TextTraits.longestWord { hasLongWord = true }
            // Hebrew, Arabic and their neighbours begin with these bytes in UTF-8; their presentation forms with EF AC.
            if (0xD6...0xDF).contains(byte) { isRightToLeft = true }
        }
    }
}

extension Page {
    /// Writes a name or title as it stands in the middle of other text: a long word breaks, and a script from right to
    /// left does not turn its neighbours round.
    mutating func isolated(_ text: String) {
        let traits = TextTraits(text)
        let name = traits.hasLongWord ? "long" : nil
        if traits.isRightToLeft {
            bdi(text, .class(name))
        } else if traits.hasLongWord {
            span(text, .class(name))
        } else {
            self.text(text)
        }
    }
}
