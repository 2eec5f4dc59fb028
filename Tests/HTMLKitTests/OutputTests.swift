import HTMLKit
import Testing

struct OutputTests {
    /// A page that knows something beside its bytes, and of which there is one.
    private struct Page: HTMLOutput, ~Copyable {
        var html = HTMLWriter()
        var cards = 0

        mutating func withHTML<Result>(_ write: (inout HTMLWriter) -> Result) -> Result { write(&html) }

        mutating func card(_ title: String, note: String?, items: [String]) {
            cards += 1
            section(.class("card"), .id("card-\(cards)")) { page in
                page.h2(title)
                if items.isEmpty {
                    page.p("None")
                } else {
                    page.ul { page in
                        for item in items { page.li { $0.a(item, .href(.relative(item + ".html"))) } }
                    }
                }
                if let note { page.p(note) }
                switch items.count {
                case 0: page.text("no items")
                case 1: page.strong("one item")
                default:
                    page.text(items.count)
                    page.text(" items")
                }
            }
        }
    }

    private func card(_ title: String, note: String? = nil, items: [String] = []) -> String {
        var page = Page()
        page.card(title, note: note, items: items)
        return String(decoding: page.html.bytes, as: UTF8.self)
    }

    @Test func `what is written follows its values`() {
        #expect(
            card("A & B")
                == "<section class=\"card\" id=\"card-1\"><h2>A &amp; B</h2><p>None</p>no items</section>")
        #expect(
            card("T", note: "<n>", items: ["x", "y"]) == """
                <section class="card" id="card-1"><h2>T</h2><ul><li><a href="x.html">x</a></li>\
                <li><a href="y.html">y</a></li></ul><p>&lt;n&gt;</p>2 items</section>
                """)
        #expect(card("T", items: ["x"]).hasSuffix("<strong>one item</strong></section>"))
    }

    @Test func `a page keeps what it knows while it is written`() {
        var page = Page()
        page.div { page in
            page.card("One", note: nil, items: [])
            page.card("Two", note: nil, items: [])
        }
        #expect(page.cards == 2)
        let html = String(decoding: page.html.bytes, as: UTF8.self)
        #expect(html.hasPrefix("<div><section class=\"card\" id=\"card-1\">"))
        #expect(html.contains("id=\"card-2\"><h2>Two</h2>"))
    }

    @Test func `an element without content is empty`() {
        #expect(written { $0.p { _ in } } == "<p></p>")
        #expect(written { $0.td() } == "<td></td>")
        #expect(written { _ in } == "")
    }

    @Test func `a number is written in digits`() {
        for number in [0, 7, 9, 10, -1, 12_345, Int.min, Int.max] {
            #expect(written { $0.text(number) } == String(number))
        }
    }

    @Test func `what was written before stands where it is put`() {
        let kept = RenderedHTML { $0.strong("a < b") }
        let twice = written { html in
            html.p { html in
                html.add(kept)
                html.add(kept)
            }
        }
        #expect(twice == "<p><strong>a &lt; b</strong><strong>a &lt; b</strong></p>")
        var writer = HTMLWriter()
        writer.p("one")
        let end = writer.count
        writer.p("two")
        #expect(String(decoding: RenderedHTML(writer, from: end).bytes, as: UTF8.self) == "<p>two</p>")
        for offset in [-1, writer.count, writer.count + 1] { _ = RenderedHTML(writer, from: offset) }
    }

    @Test func `a document has a type, a language, an encoding, a policy before all else, a title and a viewport`() {
        let policy = PagePolicy(content: "default-src 'none'", referrer: "no-referrer")
        let output = written { html in
            html.document(lang: "ar", direction: .rtl, title: "A < B", policy: policy, rootClass: "no-js") {
                $0.link(.rel("stylesheet"), .href(.relative("site.css")))
            } body: {
                $0.main { $0.text("x") }
            }
        }
        #expect(
            output == """
                <!DOCTYPE html>
                <html lang="ar" dir="rtl" class="no-js"><head><meta charset="utf-8">\
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'">\
                <meta name="referrer" content="no-referrer"><title>A &lt; B</title>\
                <meta name="viewport" content="width=device-width, initial-scale=1">\
                <link rel="stylesheet" href="site.css"></head><body><main>x</main></body></html>

                """)
        let plain = written { $0.document(lang: "en-GB", title: "T", policy: policy, body: { $0.text("x") }) }
        #expect(plain.hasSuffix("</head><body>x</body></html>\n"))
    }

    @Test func `a writer can be used again`() {
        var writer = HTMLWriter()
        writer.freshLine()
        writer.text("a")
        writer.freshLine()
        writer.freshLine()
        #expect(writer.bytes == Array("a\n".utf8))
        writer.removeAll()
        #expect(writer.count == 0)
        writer.reserve(10)
        writer.raw("<br>")
        #expect(writer.bytes == Array("<br>".utf8))
    }
}
