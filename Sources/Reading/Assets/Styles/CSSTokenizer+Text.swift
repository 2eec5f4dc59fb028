import Diagnostics

extension CSSTokenizer {
    /// What `url(` leads to, up to its bracket. Without quotes nothing else may stand in it: a quote, a bracket, a space or
    /// an escape makes browsers read on in another way.
    mutating func target(from start: Int) throws(AssetFault) -> String {
        skipSpace()
        var target: String
        if follows("\"") || follows("'") {
            target = try string()
            skipSpace()
        } else {
            let begin = offset
            while offset < bytes.count, !bytes[offset].isWhiteSpace, !"\"'()\\".utf8.contains(bytes[offset]) {
                offset += 1
            }
            target = String(decoding: bytes[begin..<offset], as: UTF8.self)
            skipSpace()
        }
        guard follows(")") else { throw fault("this `url(…)` is not whole", from: start) }
        offset += 1
        return target
    }

    /// A text in quotes, its escapes resolved. It ends with an error at the end of its line.
    mutating func string() throws(AssetFault) -> String {
        let start = offset
        let quote = bytes[offset]
        offset += 1
        var value: [UInt8] = []
        while offset < bytes.count, bytes[offset] != quote, !isLineEnd(bytes[offset]) {
            if bytes[offset] == UInt8(ascii: "\\") {
                value += escape()
            } else {
                value.append(bytes[offset])
                offset += 1
            }
        }
        guard offset < bytes.count, bytes[offset] == quote else {
            throw fault("this quote does not end on its line", from: start)
        }
        offset += 1
        return String(decoding: value, as: UTF8.self)
    }

    /// The bytes that a backslash and what follows it stand for.
    private mutating func escape() -> [UInt8] {
        offset += 1
        guard offset < bytes.count else { return [] }
        let digits = bytes[offset...].prefix(6).prefix { Character(UnicodeScalar($0)).isHexDigit }
        guard let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16) else {
            let isBreak = isLineEnd(bytes[offset])
            offset += follows("\r\n") ? 2 : 1
            return isBreak ? [] : [bytes[offset - 1]]
        }
        offset += digits.count
        if offset < bytes.count, bytes[offset].isWhiteSpace { offset += follows("\r\n") ? 2 : 1 }
        return Array(String(value == 0 ? "\u{FFFD}" : UnicodeScalar(value) ?? "\u{FFFD}").utf8)
    }

    private func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}
