import Diagnostics

/// A piece of a text as a reader sees it: letters and signs that look alike are one, what cannot be seen is gone, and
/// each knows which bytes of the text it stands for.
package struct PlainSigns {
    /// The end of a line.
    package static let lineEnd: UInt8 = 0x0A
    /// White space within a line.
    package static let space: UInt8 = 0x20

    /// The letters and signs.
    package private(set) var bytes: [UInt8] = []
    /// Where each of them stands in the text.
    package private(set) var ranges: [Range<Int>] = []

    /// Takes a piece of a text, given by its bytes, some of which may be written as Markdown allows: `\:` and `&#58;`
    /// are a colon as well.
    package init(_ text: String, in range: Range<Int>) {
        let piece = text[text.utf8Boundary(range.lowerBound)..<text.utf8Boundary(range.upperBound)].unicodeScalars
        var offset = range.lowerBound
        var index = piece.startIndex
        while index < piece.endIndex {
            var scalar = piece[index]
            var next = piece.index(after: index)
            if scalar == "\\", next < piece.endIndex, PlainSigns.isEscapable(piece[next]) {
                scalar = piece[next]
                next = piece.index(after: next)
            } else if scalar == "&", let (meant, end) = PlainSigns.entity(in: piece[next...]) {
                (scalar, next) = (meant, end)
            }
            let count = text.utf8.distance(from: index, to: next)
            append(PlainSign(scalar), offset..<offset + count)
            offset += count
            index = next
        }
    }

    private mutating func append(_ sign: PlainSign, _ range: Range<Int>) {
        let byte: UInt8
        switch sign {
        case .none: return
        case .space: byte = PlainSigns.space
        case .lineEnd: byte = PlainSigns.lineEnd
        case .byte(let plain): byte = plain
        }
        bytes.append(byte)
        ranges.append(range)
    }

    private static func isEscapable(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII && (0x21...0x7E).contains(scalar.value) && !scalar.properties.isAlphabetic
            && scalar.properties.numericType == nil
    }

    /// What a character reference stands for, and where it ends.
    private static func entity(
        in rest: Substring.UnicodeScalarView
    ) -> (Unicode.Scalar, Substring.UnicodeScalarView.Index)? {
        guard let end = rest.prefix(16).firstIndex(of: ";") else { return nil }
        let name = String(rest[..<end])
        let after = rest.index(after: end)
        guard name.first == "#" else { return named[name].map { ($0, after) } }
        let digits = name.dropFirst()
        let isHexadecimal = digits.first == "x" || digits.first == "X"
        let value = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        return value.flatMap(Unicode.Scalar.init).map { ($0, after) }
    }

    /// The named references of signs that marks are made of, and of what cannot be seen.
    private static let named: [String: Unicode.Scalar] = [
        "grave": "`", "DiacriticalGrave": "`", "apos": "'", "lsquo": "'", "rsquo": "'", "acute": "'", "prime": "'",
        "quot": "\"", "ldquo": "\"", "rdquo": "\"", "tilde": "~", "sim": "~", "colon": ":", "equals": "=", "ndash": "-",
        "mdash": "-", "hyphen": "-", "dash": "-", "minus": "-", "lpar": "(", "rpar": ")", "lsqb": "[", "lbrack": "[",
        "rsqb": "]", "rbrack": "]", "lcub": "{", "lbrace": "{", "rcub": "}", "rbrace": "}", "lt": "<", "gt": ">",
        "amp": "&", "nbsp": " ", "ensp": " ", "emsp": " ", "thinsp": " ", "Tab": " ", "NewLine": "\n", "shy": "\u{AD}",
        "zwj": "\u{200D}", "zwnj": "\u{200C}", "ZeroWidthSpace": "\u{200B}", "vert": "|", "verbar": "|", "ast": "*",
        "lowbar": "_", "num": "#",
    ]
}
