package import Diagnostics

/// An id as it was declared or written, with its place.
package struct LocalID: Sendable {
    /// The id, as typed.
    package let source: SourceText

    /// Takes a text as an id; `LocalID.isWellFormed` says whether it is one.
    package init(_ source: SourceText) { self.source = source }

    /// The id.
    package var text: String { source.text }
    /// Where it stands.
    package var span: Span { source.span }

    /// Whether a text can be an id: it begins with a letter, holds a digit, and is made of ASCII letters, digits,
    /// `.`, `-` and `_`, the last of which is a letter or digit; at most 40 characters, so that addresses stay short.
    package static func isWellFormed(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard let first = bytes.first, first.isASCIILetter, bytes.count <= 40 else { return false }
        guard bytes.contains(where: \.isASCIIDigit), let last = bytes.last else { return false }
        guard last.isASCIILetter || last.isASCIIDigit else { return false }
        return bytes.allSatisfy(\.isIDByte)
    }

    /// Whether an id can be recognised in running text: letters, then a digit at once (`OA1`, `P2.1`).
    package static func isRecognisable(_ text: String) -> Bool {
        let rest = text.utf8.drop(while: \.isASCIILetter)
        return rest.count < text.utf8.count && rest.first?.isASCIIDigit == true && isWellFormed(text)
    }
}

extension UInt8 {
    /// `A`–`Z` or `a`–`z`.
    package var isASCIILetter: Bool { (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) }
    /// `0`–`9`.
    package var isASCIIDigit: Bool { (0x30...0x39).contains(self) }
    /// What an id may be made of.
    package var isIDByte: Bool {
        isASCIILetter || isASCIIDigit || self == UInt8(ascii: ".") || self == UInt8(ascii: "-")
            || self == UInt8(ascii: "_")
    }
}
