import CommonMark
import HTMLKit
import Markup
import Testing

@Suite("Rendering")
struct RenderingTests {
    @Test func `random documents are written byte for byte as libcmark writes them`() {
        var documents = RandomDocument(seed: 1)
        var exact = 0
        for _ in 0..<3_000 {
            let text = documents.next(.safe)
            let reference = Reference(text)
            if !reference.isChanged { exact += 1 }
            #expect(rendered(text) == reference.html, "\(text.debugDescription)")
        }
        #expect(exact > 2_500)
    }

    @Test func `random documents with raw HTML and unsafe links are written as libcmark writes them without`() {
        var documents = RandomDocument(seed: 2)
        var changed = 0
        for _ in 0..<3_000 {
            let text = documents.next(.unsafe)
            let reference = Reference(text)
            if reference.isChanged { changed += 1 }
            #expect(rendered(text) == reference.html, "\(text.debugDescription)")
        }
        #expect(changed > 1_500)
    }

    private struct Echo: MarkupOutput {
        var html = HTMLWriter()

        mutating func withHTML<Result>(_ write: (inout HTMLWriter) -> Result) -> Result { write(&html) }
    }

    @Test func `an output that leaves all to its defaults changes nothing`() {
        var documents = RandomDocument(seed: 3)
        var echo = Echo()
        for _ in 0..<1_000 {
            let text = documents.next(.unsafe)
            #expect(rendered(text, into: &echo) == rendered(text))
        }
    }

    @Test func `noise is written without a trap and without a tag that the renderer doesn't make`() {
        var documents = RandomDocument(seed: 4)
        for _ in 0..<1_000 {
            let html = rendered(documents.next(.noise))
            #expect(!html.utf8.contains { $0 < 0x20 && $0 != 0x0A && $0 != 0x09 && $0 != 0x0D || $0 == 0x7F })
            #expect(!html.contains("<!--") && !html.contains("<script"))
        }
    }

    @Test func `every byte of an address is encoded as libcmark encodes it`() {
        for value in UInt8(0x21)...0xFF where ![0x3C, 0x3E, 0x5C, 0x7F].contains(value) {
            let text = "[a](<b/\(Character(Unicode.Scalar(value)))c>)"
            #expect(rendered(text) == Reference(text).html)
        }
    }

    @Test func `raw HTML leaves no trace`() {
        #expect(rendered("a <b>c</b> <!-- d --> e") == "<p>a c  e</p>\n")
        #expect(rendered("x\n\n<div>\ny\n</div>\n\nz") == "<p>x</p>\n<p>z</p>\n")
        #expect(rendered("<script>alert(1)</script>") == "")
        #expect(rendered("![<b>x</b>](y)") == "<p><img src=\"y\" alt=\"x\" /></p>\n")
    }

    @Test func `a single paragraph may be written without its tags`() {
        #expect(rendered("a *b* `c`", isInline: true) == "a <em>b</em> <code>c</code>")
        #expect(rendered("a\n\nb", isInline: true) == "<p>a</p>\n<p>b</p>\n")
        #expect(rendered("- a", isInline: true) == "<ul>\n<li>a</li>\n</ul>\n")
        #expect(rendered("> a", isInline: true) == "<blockquote>\n<p>a</p>\n</blockquote>\n")
        #expect(rendered("", isInline: true) == "" && rendered("") == "")
    }

    @Test func `what the writer holds already is left as it is`() {
        var writer = HTMLWriter()
        writer.raw("<td>")
        MarkupRenderer.render(Markdown.parse("a"), into: &writer)
        #expect(String(decoding: writer.bytes, as: UTF8.self) == "<td><p>a</p>\n")
    }
}
