/// Writes values as JavaScript that only states data: JSON, in which nothing can end a script or begin a comment.
///
/// `<`, `>` and `&` are escapes, so that `</script>` and `<!--` cannot be read in it wherever it is put; so are U+2028
/// and U+2029, which end lines for some scripts, and control characters.
struct ScriptData {
    private(set) var bytes: [UInt8] = []

    /// Writes what stands in the program itself.
    mutating func raw(_ text: StaticString) { text.withUTF8Buffer { bytes.append(contentsOf: $0) } }

    /// Writes a number.
    mutating func number(_ value: Int) { bytes.append(contentsOf: String(value).utf8) }

    /// Writes a number that is not negative as the digits of a text, to base 36.
    mutating func inBase36(_ value: Int) {
        if value >= 36 { inBase36(value / 36) }
        let digit = UInt8(value % 36)
        bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
    }

    /// Writes a text, in quotes. What stands for itself is written in runs.
    mutating func text(_ text: String) {
        raw("\"")
        var text = text
        text.withUTF8 { source in
            var start = 0
            for (index, byte) in source.enumerated() where ScriptData.mayNeedEscape(byte) {
                let length = ScriptData.isLineSeparator(source[index...]) ? 3 : 1
                if length == 1, byte == 0xE2 { continue }
                bytes.append(contentsOf: source[start..<index])
                start = index + length
                switch byte {
                case UInt8(ascii: "\""): raw("\\\"")
                case UInt8(ascii: "\\"): raw("\\\\")
                case 0xE2: raw(source[index + 2] == 0xA8 ? "\\u2028" : "\\u2029")
                default: escape(byte)
                }
            }
            bytes.append(contentsOf: source[start...])
        }
        raw("\"")
    }

    private static func mayNeedEscape(_ byte: UInt8) -> Bool {
        switch byte {
        case 0..<0x20, 0x7F, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "\""),
            UInt8(ascii: "\\"), 0xE2:
            true
        default: false
        }
    }

    /// Whether U+2028 or U+2029 begins here.
    private static func isLineSeparator(_ source: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        source.starts(with: [0xE2, 0x80, 0xA8]) || source.starts(with: [0xE2, 0x80, 0xA9])
    }

    /// Writes a list.
    mutating func list<Element>(_ elements: some Sequence<Element>, _ write: (inout ScriptData, Element) -> Void) {
        raw("[")
        var isFirst = true
        for element in elements {
            if !isFirst { raw(",") }
            isFirst = false
            write(&self, element)
        }
        raw("]")
    }

    private mutating func escape(_ byte: UInt8) {
        let digits = String(byte, radix: 16)
        bytes.append(contentsOf: ("\\u00" + (digits.utf8.count < 2 ? "0" : "") + digits).utf8)
    }
}
