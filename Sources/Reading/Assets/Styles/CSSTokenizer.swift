import Diagnostics
import Plan

/// Takes styles apart as a browser does, and refuses what browsers mend in ways of their own.
///
/// Comments are left out. Outside quotes there are no escapes, so that a name is what it looks like.
struct CSSTokenizer {
    let source: SourceText
    let bytes: [UInt8]
    var offset = 0

    /// All tokens of a text.
    ///
    /// - Throws: What does not end, is escaped, or is no part of styles.
    static func tokens(of source: SourceText) throws(AssetFault) -> [CSSToken] {
        var tokenizer = CSSTokenizer(source)
        var tokens: [CSSToken] = []
        while let token = try tokenizer.next() { tokens.append(token) }
        return tokens
    }

    private init(_ source: SourceText) {
        self.source = source
        bytes = Array(source.text.utf8)
    }

    private mutating func next() throws(AssetFault) -> CSSToken? {
        while follows("/*") { try skipComment() }
        guard offset < bytes.count else { return nil }
        let start = offset
        if follows("-->") || follows("<!--") { throw fault("a tag has no place in styles", from: start) }
        switch bytes[offset] {
        case let byte where byte.isWhiteSpace:
            skipSpace()
            return token(.space, from: start)
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            let value = try string()
            return token(.string, value, from: start)
        case _ where beginsNumber(offset):
            return try number()
        case _ where beginsWord(offset):
            let name = word()
            guard follows("(") else { return token(.word, name, from: start) }
            offset += 1
            guard CSSToken.lowered(name) == "url" else { return token(.function, name, from: start) }
            let target = try target(from: start)
            return token(.url, target, from: start)
        case UInt8(ascii: "@") where beginsWord(offset + 1):
            offset += 1
            let name = word()
            return token(.rule, name, from: start)
        case UInt8(ascii: "#") where offset + 1 < bytes.count && isWord(bytes[offset + 1]):
            offset += 1
            let name = word()
            guard !follows("(") else { throw fault("a bracket has no place after `#\(name)`", from: start) }
            return token(.hash, name, from: start)
        default:
            return try mark()
        }
    }

    private mutating func mark() throws(AssetFault) -> CSSToken {
        let start = offset
        let byte = bytes[offset]
        if byte == UInt8(ascii: "\\") {
            throw fault("a backslash outside quotes could hide something", from: start)
        }
        offset += 1
        // `<` compares in the conditions of `@media`; anywhere else it would begin a tag.
        if byte == UInt8(ascii: "<"), !follows(" "), !follows("=") {
            throw fault("a tag has no place in styles", from: start)
        }
        guard ":;,.<>+~*=|^$&!/-%?#()[]{}".utf8.contains(byte) else {
            throw fault("`\(UnicodeScalar(byte))` has no place in styles", from: start)
        }
        return token(.mark(byte), from: start)
    }

    private mutating func number() throws(AssetFault) -> CSSToken {
        let start = offset
        offset += 1
        while offset < bytes.count, isWord(bytes[offset]) || follows(".") && beginsNumber(offset) { offset += 1 }
        guard !follows("(") else { throw fault("a bracket has no place after a number", from: start) }
        return token(.number, String(decoding: bytes[start..<offset], as: UTF8.self), from: start)
    }

    private mutating func skipComment() throws(AssetFault) {
        let start = offset
        offset += 2
        while offset < bytes.count, !follows("*/") { offset += 1 }
        guard follows("*/") else { throw fault("this comment does not end", from: start) }
        offset += 2
    }

    // MARK: - Small steps

    func follows(_ text: StaticString) -> Bool {
        text.withUTF8Buffer { bytes[min(offset, bytes.count)...].starts(with: $0) }
    }

    mutating func skipSpace() {
        while offset < bytes.count, bytes[offset].isWhiteSpace { offset += 1 }
    }

    private func isWord(_ byte: UInt8) -> Bool {
        byte.isASCIILetter || byte.isASCIIDigit || "-_".utf8.contains(byte) || byte >= 0x80
    }

    private func beginsWord(_ start: Int) -> Bool {
        guard start < bytes.count, isWord(bytes[start]), !bytes[start].isASCIIDigit else { return false }
        guard bytes[start] == UInt8(ascii: "-") else { return true }
        return start + 1 < bytes.count && isWord(bytes[start + 1]) && !bytes[start + 1].isASCIIDigit
    }

    private func beginsNumber(_ start: Int) -> Bool {
        var start = start
        for marks in ["+-", "."] where start < bytes.count && marks.utf8.contains(bytes[start]) { start += 1 }
        return start < bytes.count && bytes[start].isASCIIDigit
    }

    private mutating func word() -> String {
        let start = offset
        while offset < bytes.count, isWord(bytes[offset]) { offset += 1 }
        return String(decoding: bytes[start..<offset], as: UTF8.self)
    }

    private func token(_ kind: CSSToken.Kind, _ text: String = "", from start: Int) -> CSSToken {
        CSSToken(kind: kind, text: text, span: source.span(start..<offset))
    }

    func fault(_ message: String, from start: Int) -> AssetFault {
        AssetFault(message: message, span: source.span(start..<max(start + 1, min(offset, bytes.count))))
    }
}
