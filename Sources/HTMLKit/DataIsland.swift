/// Data for a script, inside the page: `<script type="application/json">`, which is never run.
///
/// `<`, `>` and `&` are written as JSON escapes. In JSON they occur only inside strings, where the escape means the
/// same, and without them nothing can end the element (`</script>`) or begin a comment (`<!--`). U+2028 and U+2029
/// are line ends to some scripts and are escaped too.
package struct DataIsland: HTMLPrimitive, Sendable {
    /// The id by which a script finds the data.
    package let id: String
    /// The data: JSON, as UTF-8.
    package let json: [UInt8]

    /// Takes an id and JSON.
    package init(id: String, json: [UInt8]) {
        self.id = id
        self.json = json
    }

    /// Writes the element.
    package func render(into writer: inout HTMLWriter) {
        writer.raw("<script type=\"application/json\"")
        writer.attribute("id", id)
        writer.raw(">")
        writer.json(json)
        writer.raw("</script>")
    }
}

extension HTMLWriter {
    fileprivate mutating func json(_ source: [UInt8]) {
        var index = 0
        while index < source.count {
            let byte = source[index]
            index += 1
            switch byte {
            case UInt8(ascii: "<"): raw("\\u003C")
            case UInt8(ascii: ">"): raw("\\u003E")
            case UInt8(ascii: "&"): raw("\\u0026")
            case 0x00..<0x20 where byte != 0x09 && byte != 0x0A && byte != 0x0D, 0x7F: raw("\u{FFFD}")
            case 0xE2 where index + 1 < source.count && source[index] == 0x80 && source[index + 1] | 1 == 0xA9:
                raw(source[index + 1] == 0xA8 ? "\\u2028" : "\\u2029")
                index += 2
            default: bytes.append(byte)
            }
        }
    }
}
