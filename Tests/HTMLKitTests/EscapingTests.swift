import HTMLKit
import Testing

@Suite("Escaping")
struct EscapingTests {
    /// What each character of U+0000 to U+00FF becomes in text and in an attribute's value.
    static func expected(_ scalar: Unicode.Scalar) -> String {
        switch scalar.value {
        case 0x26: "&amp;"
        case 0x3C: "&lt;"
        case 0x3E: "&gt;"
        case 0x22: "&quot;"
        case 0x09, 0x0A, 0x0D: String(scalar)
        case 0x00..<0x20, 0x7F..<0xA0: "\u{FFFD}"
        default: String(scalar)
        }
    }

    static var scalars: [Unicode.Scalar] { (0...255).map { Unicode.Scalar(UInt8($0)) } }

    @Test func `every one of the first 256 characters is escaped in text, wherever it stands`() {
        for scalar in Self.scalars {
            let character = String(scalar)
            let expected = Self.expected(scalar)
            #expect(written { $0.text(character) } == expected, "U+\(String(scalar.value, radix: 16))")
            #expect(written { $0.text("a" + character + "é" + character) } == "a" + expected + "é" + expected)
            #expect(written { $0.text(Substring(character)) } == expected)
        }
    }

    @Test func `every one of the first 256 characters is escaped in an attribute's value`() {
        for scalar in Self.scalars {
            let expected = "<abbr title=\"x\(Self.expected(scalar))y\"></abbr>"
            #expect(written { $0.abbr("", .title("x" + String(scalar) + "y")) } == expected)
            #expect(written { $0.attribute("title", String(scalar)) } == " title=\"\(Self.expected(scalar))\"")
        }
    }

    @Test func `every byte value that is given as bytes leaves markup whole`() {
        for byte in UInt8.min...UInt8.max {
            var writer = HTMLWriter()
            writer.text(utf8: [0x61, byte, 0x62].span)
            for mark in "<>\"".utf8 { #expect(!writer.bytes.contains(mark)) }
            #expect(!writer.bytes.contains { $0 < 0x20 && ![9, 10, 13].contains($0) })
            #expect(writer.bytes.first == 0x61 && writer.bytes.last == 0x62)
        }
    }

    @Test func `characters of several bytes stay whole`() {
        let string = "£ – “quoted” ‘é’ \u{A0}\u{85}日本語 👩‍👧 \u{2028} Ŵ"
        let expected = "£ – “quoted” ‘é’ \u{A0}\u{FFFD}日本語 👩‍👧 \u{2028} Ŵ"
        #expect(written { $0.text(string) } == expected)
        #expect(written { $0.abbr(string, .title(string)) } == "<abbr title=\"\(expected)\">\(expected)</abbr>")
    }

    @Test func `every one of the first 256 characters in a link is encoded or harmless`() {
        let unreserved = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!#$%()*+,-./:;=?@_~"
        for scalar in Self.scalars {
            let output = written { $0.link(.https("h/" + String(scalar))) }
            let expected: String
            if unreserved.unicodeScalars.contains(scalar) {
                expected = String(scalar)
            } else if scalar == "&" {
                expected = "&amp;"
            } else if scalar == "'" {
                expected = "&#x27;"
            } else {
                expected = String(scalar).utf8.map {
                    "%" + ($0 < 16 ? "0" : "") + String($0, radix: 16, uppercase: true)
                }
                .joined()
            }
            #expect(output == "https://h/" + expected)
        }
        #expect(
            written { $0.link(.relative("Cynllun gwella – Ŵ.html")) } == "Cynllun%20gwella%20%E2%80%93%20%C5%B4.html")
    }

    @Test func `raw markup is what the program itself says`() {
        #expect(written { $0.add(RenderedHTML(trusted: "<b>&amp;</b>")) } == "<b>&amp;</b>")
        #expect(written { $0.raw("<b>&amp;</b>") } == "<b>&amp;</b>")
    }
}
