import Diagnostics

/// The label at the end of a paragraph of a paper: `{#name}`. Other paragraphs refer to its number by it.
package struct ParagraphLabel: Sendable, Hashable {
    /// The name: lower-case letters, digits and dashes.
    package let name: String
    /// Where the label begins in the text, in UTF-8 bytes, with the spaces before it.
    package let start: Int
    /// Where its name stands in the text, in UTF-8 bytes.
    package let range: Range<Int>

    /// The label that a text ends with; nil when it has none.
    package init?(_ text: String) {
        let bytes = Array(text.utf8)
        var end = bytes.count
        while end > 0, bytes[end - 1].isWhiteSpace { end -= 1 }
        guard end > 0, bytes[end - 1] == UInt8(ascii: "}") else { return nil }
        end -= 1
        var start = end
        while start > 0, ParagraphLabel.isNameByte(bytes[start - 1]) { start -= 1 }
        guard start < end, start >= 2, bytes[start - 1] == UInt8(ascii: "#"), bytes[start - 2] == UInt8(ascii: "{")
        else {
            return nil
        }
        range = start..<end
        name = String(decoding: bytes[start..<end], as: UTF8.self)
        start -= 2
        while start > 0, bytes[start - 1].isWhiteSpace { start -= 1 }
        self.start = start
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || byte.isASCIIDigit || byte == UInt8(ascii: "-")
    }
}
