/// The signs that a language prints where a typewriter has `"` and `'`.
package struct QuotationMarks: Sendable {
    let opening: StaticString
    let closing: StaticString
    let innerOpening: StaticString
    /// The apostrophe too.
    let innerClosing: StaticString

    /// Those of a language, as `en-GB`; nil for one of which we do not know that it has these, whose texts are left as they
    /// were typed (Unicode CLDR, `delimiters`: English and Welsh have the same four signs).
    package init?(language: String) {
        switch language.prefix(while: { $0 != "-" }).lowercased() {
        case "en", "cy":
            opening = "\u{201C}"
            closing = "\u{201D}"
            innerOpening = "\u{2018}"
            innerClosing = "\u{2019}"
        default: return nil
        }
    }

    /// A text with the signs, for what is no page.
    package func set(_ text: String) -> String {
        guard text.utf8.contains(where: QuotationMarks.typed.contains) else { return text }
        var bytes: [UInt8] = []
        text.utf8.span.withUnsafeBufferPointer { source in
            for (index, byte) in source.enumerated() {
                if QuotationMarks.typed.contains(byte) {
                    sign(at: index, of: source, after: []).withUTF8Buffer { bytes.append(contentsOf: $0) }
                } else {
                    bytes.append(byte)
                }
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The sign for a mark at a place of a text.
    ///
    /// - Parameter line: What stands before the text, where the mark is its first byte.
    func sign(at index: Int, of text: UnsafeBufferPointer<UInt8>, after line: @autoclosure () -> ArraySlice<UInt8>)
        -> StaticString
    {
        let opens = opens(at: index, of: text, after: line())
        return text[index] == UInt8(ascii: "\"")
            ? opens ? opening : closing
            : opens ? innerOpening : innerClosing
    }

    /// Whether a mark begins what is quoted: after a space or an opening sign, before a letter or figure. Else it ends it, or
    /// is an apostrophe.
    private func opens(
        at index: Int, of text: UnsafeBufferPointer<UInt8>, after line: @autoclosure () -> ArraySlice<UInt8>
    ) -> Bool {
        let rest = text[(index + 1)...]
        if let next = rest.first, next <= 0x20 || QuotationMarks.ends.contains(next) { return false }
        // Years are shortened with an apostrophe: '90s.
        let isYear = rest.prefix(3).count(where: QuotationMarks.digits.contains) == 2
        if text[index] == UInt8(ascii: "'"), isYear { return false }
        return index > 0 ? QuotationMarks.mayOpen(after: text[..<index]) : QuotationMarks.mayOpen(after: line())
    }

    private static func mayOpen(after text: some BidirectionalCollection<UInt8>) -> Bool {
        guard let last = text.last else { return true }
        if last <= 0x20 || begins.contains(last) { return true }
        let end = Array(text.suffix(3))
        if end.suffix(2) == [0xC2, 0xA0] { return true }
        // Dashes (U+2010 to U+2015) and opening signs (U+2018, U+201C).
        return end.count == 3 && end[0] == 0xE2 && end[1] == 0x80
            && ((0x90...0x95).contains(end[2]) || end[2] == 0x98 || end[2] == 0x9C)
    }

    private static let typed: [UInt8] = Array("\"'".utf8)
    private static let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    private static let ends: [UInt8] = Array(".,;:!?)]}".utf8)
    private static let begins: [UInt8] = Array("([{/-\"'".utf8)
}

/// Where typewriter marks become the signs of a page's language: in its text, and not in attributes, code or what is quoted
/// as it was written.
extension HTMLWriter {
    /// Prints the marks of a language from here on.
    package mutating func useMarks(of language: String) { marks = QuotationMarks(language: language) }

    /// An empty writer that prints the same marks: for a piece of the same page.
    package var another: HTMLWriter {
        var other = HTMLWriter(capacity: 0)
        other.marks = marks
        return other
    }

    /// Says that what follows stands as it was typed.
    @usableFromInline
    mutating func beginVerbatim() { openVerbatim += 1 }

    /// Says that it ends.
    @usableFromInline
    mutating func endVerbatim() { openVerbatim -= 1 }

    /// What was written last on the line, without the tags behind it that do not break a line: a mark may stand at a tag.
    var lineBefore: ArraySlice<UInt8> {
        var line = bytes[...]
        while line.last == UInt8(ascii: ">"), let start = line.lastIndex(of: UInt8(ascii: "<")) {
            let name = line[start...].dropFirst().drop { $0 == UInt8(ascii: "/") }
                .prefix { HTMLWriter.letters.contains($0) }
            guard HTMLWriter.inLine.contains(String(decoding: name, as: UTF8.self)) else { return [] }
            line = line[..<start]
        }
        return line
    }

    private static let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
    private static let inLine: Set<String> = [
        "a", "abbr", "b", "bdi", "code", "del", "em", "i", "ins", "small", "span", "strong", "sub", "sup", "time",
    ]
}
