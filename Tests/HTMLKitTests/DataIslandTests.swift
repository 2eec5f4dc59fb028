import HTMLKit
import Testing

@Suite("Data islands")
struct DataIslandTests {
    private func island(_ json: String) -> String {
        let output = markup { DataIsland(id: "d", json: Array(json.utf8)) }
        let start = "<script type=\"application/json\" id=\"d\">"
        let end = "</script>"
        #expect(output.hasPrefix(start) && output.hasSuffix(end))
        return String(output.dropFirst(start.count).dropLast(end.count))
    }

    @Test("Data cannot end its element or begin a comment")
    func breakingOut() {
        #expect(island(#"{"a":"</script><!-- ]]>"}"#) == #"{"a":"\u003C/script\u003E\u003C!-- ]]\u003E"}"#)
        #expect(island("[\"\u{2028}\u{2029}\u{2027}\u{202A}\"]") == "[\"\\u2028\\u2029\u{2027}\u{202A}\"]")
        #expect(island(#"["a & b"]"#) == #"["a \u0026 b"]"#)
    }

    @Test("Every one of the first 256 characters is kept, escaped or replaced")
    func everyByte() {
        for scalar in EscapingTests.scalars {
            let expected: String =
                switch scalar.value {
                case 0x26: "\\u0026"
                case 0x3C: "\\u003C"
                case 0x3E: "\\u003E"
                case 0x09, 0x0A, 0x0D: String(scalar)
                case 0x00..<0x20, 0x7F: "\u{FFFD}"
                default: String(scalar)
                }
            #expect(island("é\(scalar)é") == "é\(expected)é")
        }
    }

    @Test("Bytes that are cut off in the middle of a character don't trap")
    func truncated() {
        for bytes: [UInt8] in [[0xE2], [0xE2, 0x80], [0xC2]] {
            #expect(DataIsland(id: "d", json: bytes).renderedBytes().contains(bytes[0]))
        }
    }

    @Test("The id is escaped")
    func id() {
        #expect(markup { DataIsland(id: "a\"b", json: []) }.contains("id=\"a&quot;b\""))
    }
}
