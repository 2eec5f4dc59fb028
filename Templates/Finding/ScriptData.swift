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

    /// Writes a text, in quotes.
    mutating func text(_ text: String) {
        raw("\"")
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""): raw("\\\"")
            case UInt8(ascii: "\\"): raw("\\\\")
            case 0..<0x20, 0x7F, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"): escape(byte)
            case 0xA8 where bytes.suffix(2) == [0xE2, 0x80]: replaceLast(with: "\\u2028")
            case 0xA9 where bytes.suffix(2) == [0xE2, 0x80]: replaceLast(with: "\\u2029")
            default: bytes.append(byte)
            }
        }
        raw("\"")
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

    /// The first two bytes of the character were written as they came.
    private mutating func replaceLast(with text: StaticString) {
        bytes.removeLast(2)
        raw(text)
    }
}
