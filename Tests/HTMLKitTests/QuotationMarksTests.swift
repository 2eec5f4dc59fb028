import HTMLKit
import Testing

@Suite("Quotation marks")
struct QuotationMarksTests {
    /// What stands in the body of a page in a language.
    static func body(_ lang: String, _ write: (inout HTMLWriter) -> Void) -> String {
        let page = written { html in
            html.document(lang: lang, title: "x", policy: PagePolicy(content: "", referrer: "")) { write(&$0) }
        }
        return String(page.split(separator: "<body>")[1].prefix { $0 != "\n" }.dropLast("</body></html>".count))
    }

    @Test(arguments: [
        ("Children's services", "Children’s services"),
        ("parents' and carers'", "parents’ and carers’"),
        ("'Building Better'", "‘Building Better’"),
        ("a \"good\" plan", "a “good” plan"),
        ("(\"good\")", "(“good”)"),
        ("\"'Yes', she said\"", "“‘Yes’, she said”"),
        ("since the '90s", "since the ’90s"),
        ("in '22/23", "in ’22/23"),
        ("'2022 ILACS'", "‘2022 ILACS’"),
        ("the plan – 'OA1'", "the plan – ‘OA1’"),
        ("no\u{A0}'break'", "no\u{A0}‘break’"),
        ("it’s “so”", "it’s “so”"),
        ("\"", "“"), ("'", "‘"),
        ("", ""),
    ])
    func `typewriter marks become those of the language`(typed: String, set: String) {
        #expect(Self.body("en-GB") { $0.text(typed) } == set)
        #expect(QuotationMarks(language: "cy")?.set(typed) == set)
    }

    @Test func `a mark at a tag is told by the text before the tag`() {
        let marked = Self.body("en") { html in
            html.text("the ")
            html.strong("council")
            html.text("'s plan (")
            html.a("\"A\"")
            html.text("\")")
        }
        #expect(marked == "the <strong>council</strong>’s plan (<a>“A”</a>”)")
    }

    @Test func `a mark at the beginning of a block opens`() {
        let blocks = Self.body("en") { html in
            html.p("a")
            html.p("'b' c")
        }
        #expect(blocks == "<p>a</p><p>‘b’ c</p>")
    }

    @Test func `attributes, code and quotations stand as they were typed`() {
        let page = Self.body("en") { html in
            html.abbr("it's", .title("it's \"so\""))
            html.code("x = 'y'")
            html.blockquote { $0.p("it's \"so\"") }
            html.text("it's")
        }
        #expect(
            page == "<abbr title=\"it's &quot;so&quot;\">it’s</abbr><code>x = 'y'</code>"
                + "<blockquote><p>it's &quot;so&quot;</p></blockquote>it’s")
    }

    @Test(arguments: ["pl", "ur", "de-AT", ""])
    func `a language whose marks are not known is left as it was typed`(lang: String) {
        #expect(Self.body(lang) { $0.text("it's") } == "it's")
        #expect(QuotationMarks(language: lang) == nil)
    }
}
