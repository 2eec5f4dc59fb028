import HTMLKit
import Testing

@Suite("Templates")
struct BuilderTests {
    private struct Item {
        let link: Link
        let name: String
    }

    private struct Card: HTML {
        let title: String
        let items: [Item]
        let note: String?

        var body: some HTML {
            article(.class("card")) {
                h2 { title }
                if items.isEmpty {
                    p { "None" }
                } else {
                    ul { for item in items { li { a(.href(item.link)) { item.name } } } }
                }
                if let note { p { note } }
                note
                switch items.count {
                case 0: "no items"
                case 1: strong { "one item" }
                default:
                    items.count
                    " items"
                }
            }
        }
    }

    @Test("What stands in a slot is made when it is written, and not before")
    func slot() {
        var made = 0
        func next() -> Int {
            made += 1
            return made
        }
        let slot = Slot { next() }
        #expect(made == 0)
        #expect(markup { slot } == "1")
        #expect(markup { slot } == "2")
    }

    @Test("A template follows its values")
    func template() {
        let empty = Card(title: "A & B", items: [], note: nil)
        #expect(markup { empty } == "<article class=\"card\"><h2>A &amp; B</h2><p>None</p>no items</article>")
        let items = ["x", "y"].map { Item(link: .relative($0 + ".html"), name: $0) }
        #expect(
            markup { Card(title: "T", items: items, note: "<n>") } == """
                <article class="card"><h2>T</h2><ul><li><a href="x.html">x</a></li><li><a href="y.html">y</a></li></ul>\
                <p>&lt;n&gt;</p>&lt;n&gt;2 items</article>
                """)
        #expect(
            markup { Card(title: "T", items: [items[0]], note: nil) }.hasSuffix("<strong>one item</strong></article>"))
    }

    @Test("An element may have any number of children")
    func manyChildren() {
        let output = markup {
            p {
                "1"
                "2"
                "3"
                "4"
                "5"
                "6"
                "7"
                "8"
                "9"
                "10"
                "11"
                "12"
            }
        }
        #expect(output == "<p>123456789101112</p>")
        #expect(markup { p {} } == "<p></p>")
        #expect(markup { EmptyHTML() } == "")
    }

    @Test("A sequence may be rendered one piece at a time")
    func forEach() {
        #expect(markup { ForEach(1...3) { number in li { number } } } == "<li>1</li><li>2</li><li>3</li>")
        #expect(
            markup {
                Group {
                    "a"
                    br()
                }
            } == "a<br>")
    }

    @Test("A number is written in digits")
    func numbers() {
        for number in [0, 7, 9, 10, -1, 12_345, Int.min, Int.max] {
            #expect(markup { number } == String(number))
        }
    }

    @Test("What was rendered before and what others write stand where they are put")
    func fragments() {
        let kept = RenderedHTML(em { "a < b" })
        #expect(
            markup {
                p {
                    kept
                    kept
                }
            } == "<p><em>a &lt; b</em><em>a &lt; b</em></p>")
        #expect(RenderedHTML(EmptyHTML()).isEmpty)
        #expect(markup { p { Written { $0.text("<x>") } } } == "<p>&lt;x&gt;</p>")
    }

    @Test("A document has a type, a language, an encoding, a policy before all else, a title and a viewport")
    func document() {
        let policy = PagePolicy(content: "default-src 'none'", referrer: "no-referrer")
        let output = markup {
            HTMLDocument(
                lang: "ar", direction: .rtl, title: "A < B", policy: policy, rootClass: "no-js",
                bodyAttributes: .id("top")
            ) {
                link(.rel("stylesheet"), .href(.relative("site.css")))
            } body: {
                main { "x" }
            }
        }
        #expect(
            output == """
                <!DOCTYPE html>
                <html lang="ar" dir="rtl" class="no-js"><head><meta charset="utf-8">\
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'">\
                <meta name="referrer" content="no-referrer"><title>A &lt; B</title>\
                <meta name="viewport" content="width=device-width, initial-scale=1">\
                <link rel="stylesheet" href="site.css"></head><body id="top"><main>x</main></body></html>

                """)
        let plain = markup { HTMLDocument(lang: "en-GB", title: "T", policy: policy) { "x" } }
        #expect(plain.hasSuffix("</head><body>x</body></html>\n"))
    }

    @Test("A writer can be used again")
    func reuse() {
        var writer = HTMLWriter()
        writer.freshLine()
        writer.text("a")
        writer.freshLine()
        writer.freshLine()
        #expect(writer.bytes == Array("a\n".utf8))
        writer.removeAll()
        #expect(writer.count == 0)
        writer.reserve(10)
        writer.raw("<hr>")
        #expect(writer.bytes == Array("<hr>".utf8))
    }
}
