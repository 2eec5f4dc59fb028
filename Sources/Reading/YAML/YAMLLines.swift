import Yams

/// Where the lines of a YAML text begin, by the rules of YAML 1.1, which counts more characters as line breaks than
/// other formats do.
struct YAMLLines {
    /// The bytes of the text.
    let bytes: [UInt8]
    private let starts: [Int]

    init(_ text: String) {
        bytes = Array(text.utf8)
        var starts = [0]
        var offset = 0
        var scalars = text.unicodeScalars.makeIterator()
        var next = scalars.next()
        while let scalar = next {
            next = scalars.next()
            offset += scalar.utf8.count
            switch scalar {
            case "\r" where next == "\n": continue
            case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": starts.append(offset)
            default: continue
            }
        }
        self.starts = starts
    }

    /// The byte offset of a mark, whose columns count Unicode scalars; clamped to the text.
    func offset(of mark: Mark) -> Int {
        guard mark.line >= 1 else { return 0 }
        guard mark.line <= starts.count else { return bytes.count }
        var offset = starts[mark.line - 1]
        var column = 1
        while offset < bytes.count, column < mark.column {
            offset += 1
            while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
            column += 1
        }
        return offset
    }

    /// The range of a comment that follows on the same line after white space; nil when there is none.
    func comment(after end: Int) -> Range<Int>? {
        var offset = end
        while offset < bytes.count, bytes[offset] == 0x20 || bytes[offset] == 0x09 { offset += 1 }
        guard offset > end, offset < bytes.count, bytes[offset] == UInt8(ascii: "#") else { return nil }
        let start = offset
        while offset < bytes.count, bytes[offset] != 0x0A, bytes[offset] != 0x0D { offset += 1 }
        return start..<offset
    }
}
