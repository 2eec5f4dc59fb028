import Diagnostics
import Plan
import Testing

@testable import Reading

/// What is wrong with Markdown as text.
@Suite struct LintTests {
    private func told(_ text: String) -> [String] { Sources.page(text).read().told }

    @Test(arguments: [
        ("<b>x</b>", 2), ("<div>\n<p>x\n</div>", 1), ("<!-- a --> <b>x", 1), ("<!-- a --><script>x()</script>\n", 1),
        ("<?php x ?>", 1), ("<x-y>", 1),
    ]) func `HTML is reported`(text: String, count: Int) {
        let found = Sources.page(text + "\n").read().problems
        #expect(found.map(\.id) == Array(repeating: "raw-html", count: count))
    }

    @Test(arguments: [
        "<!-- a -->", "x <!-- a --> y", "<!-- a\n\nb --> <!-- c -->\n", "<https://example.org>", "a < b and b > c",
        "`<b>`",
    ])
    func `comments, addresses and code are not`(text: String) { #expect(told(text + "\n") == []) }

    @Test(arguments: [
        "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java&#115;cript:x", "data:text/html,x", "file:///etc/x",
        "vbscript:x",
        "java&#10;script:x", "C:/plans/2019.docx", "about.html", "../a/b.html#c:d", "#part", "?q=a:b", "/a", "",
    ]) func `a link that could do harm or lead nowhere is reported`(address: String) {
        #expect(Sources.page("[The plan](\(address))\n").read().problems.map(\.id) == ["unsafe-link"])
    }

    @Test(arguments: [
        "https://example.org/a:b", "mailto:a@example.org", "tel:+441904", "ref:OA1",
    ]) func `a link to a page, a person or an id is not`(address: String) {
        #expect(told("[The plan](\(address))\n") == [])
    }

    @Test(arguments: ["here", "Click here", "READ MORE", "this page", "More…", "*here*"])
    func `a vague link is reported`(
        text: String
    ) {
        #expect(Sources.page("See [\(text)](https://example.org).\n").read().problems.map(\.id) == ["vague-link"])
    }

    @Test(arguments: ["**Aims**", "**What we will do:**", "*__Both__*\n\n**Second**"])
    func `a bold line alone is a heading`(
        text: String
    ) {
        #expect(Sources.page(text + "\n").read().problems.contains { $0.id == "bold-heading" })
    }

    @Test(arguments: ["**Done.**", "**Lead** and more", "- **Aims**", "> **Aims**", "**a** **b**"])
    func `other bold text is not`(text: String) {
        #expect(told(text + "\n") == [])
    }

    @Test func `headings go down one level at a time`() {
        #expect(told("## A\n\n### B\n\n## C\n\n### D\n\n#### E\n\n## F\n") == [])
        #expect(told("### A\n") == ["skipped-heading 5:1 a heading of level 3 follows one of level 1"])
        #expect(
            told("## A\n\n#### B\n\n##### C\n") == ["skipped-heading 7:1 a heading of level 4 follows one of level 2"])
        #expect(told("# A\n\n## B\n") == ["skipped-heading 5:1 a document's headings begin with `##`"])
        #expect(told("A\n===\n") == ["skipped-heading 5:1 a document's headings begin with `##`"])
    }

    @Test func `a picture needs words and is not shown`() {
        let problems = Sources.page("![](a.png) and ![ ](b.png) and ![A child](c.png)\n").read().problems
        #expect(problems.map(\.id) == ["missing-alt-text", "missing-alt-text", "unsafe-link"])
    }

    @Test(arguments: [
        "Lorem ipsum dolor", "[Insert name]", "Delete as\nappropriate", "Click or tap here to enter text.",
    ])
    func `text of a template is reported`(text: String) {
        #expect(Sources.page(text + "\n").read().problems.map(\.id) == ["template-text"])
    }

    @Test func `a problem in a cell stands where it was written`() {
        let log = "date,ref,text\n31/12/2022,P1.1,\"He said \"\"yes\"\", <b>and\n[here](tel:999)\"\n"
        let reading = Sources.section("## P1.1 One\n", others: ["plans/p/progress.csv": log]).read()
        #expect(
            reading.told == [
                "raw-html 2:35 HTML is not published", "vague-link 3:1 `here` does not say where the link leads",
            ])
        #expect(reading.problems.map { String($0.span.text) } == ["<b>", "[here](tel:999)"])
        #expect(reading.problems.map { $0.subject?.entity } == ["p:P1.1", "p:P1.1"])
    }

    @Test func `a problem in a list item stands where it was written`() {
        let reading = Sources.section("## P1.1 One\n\n### How\n- One\n  - Two\n    and <b>\n").read()
        #expect(reading.told == ["raw-html 10:9 HTML is not published"])
    }
}
