import Diagnostics
import Graph
import Plan
import Testing

@testable import Reading

/// What is wrong with Markdown as text.
@Suite struct LintTests {
    private func told(_ text: String) -> [String] { Sources.page(text).read().told }

    @Test(arguments: [
        ("<b>x</b>", 2), ("<div>\n<p>x\n</div>", 1), ("<!-- a --> <b>x", 1), ("<!-- a --><script>x()</script>\n", 1),
        ("<?php x ?>", 1), ("<x-y>", 1),
    ]) func htmlIsReported(text: String, count: Int) {
        let found = Sources.page(text + "\n").read().problems
        #expect(found.map(\.id) == Array(repeating: "raw-html", count: count))
    }

    @Test(arguments: [
        "<!-- a -->", "x <!-- a --> y", "<!-- a\n\nb --> <!-- c -->\n", "<https://example.org>", "a < b and b > c",
        "`<b>`",
    ])
    func commentsAddressesAndCodeAreNot(text: String) { #expect(told(text + "\n") == []) }

    @Test(arguments: [
        "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java&#115;cript:x", "data:text/html,x", "file:///etc/x",
        "vbscript:x",
        "java&#10;script:x", "C:/plans/2019.docx", "about.html", "../a/b.html#c:d", "#part", "?q=a:b", "/a", "",
    ]) func aLinkThatCouldDoHarmOrLeadNowhereIsReported(address: String) {
        #expect(Sources.page("[The plan](\(address))\n").read().problems.map(\.id) == ["unsafe-link"])
    }

    @Test(arguments: [
        "https://example.org/a:b", "mailto:a@example.org", "tel:+441904", "ref:OA1",
    ]) func aLinkToAPageAPersonOrAnIDIsNot(address: String) { #expect(told("[The plan](\(address))\n") == []) }

    @Test(arguments: ["here", "Click here", "READ MORE", "this page", "More…", "*here*"]) func aVagueLinkIsReported(
        text: String
    ) {
        #expect(Sources.page("See [\(text)](https://example.org).\n").read().problems.map(\.id) == ["vague-link"])
    }

    @Test(arguments: ["**Aims**", "**What we will do:**", "*__Both__*\n\n**Second**"]) func aBoldLineAloneIsAHeading(
        text: String
    ) {
        #expect(Sources.page(text + "\n").read().problems.contains { $0.id == "bold-heading" })
    }

    @Test(arguments: ["**Done.**", "**Lead** and more", "- **Aims**", "> **Aims**", "**a** **b**"])
    func otherBoldTextIsNot(text: String) {
        #expect(told(text + "\n") == [])
    }

    @Test func headingsGoDownOneLevelAtATime() {
        #expect(told("## A\n\n### B\n\n## C\n\n### D\n\n#### E\n\n## F\n") == [])
        #expect(told("### A\n") == ["skipped-heading 5:1 a heading of level 3 follows one of level 1"])
        #expect(
            told("## A\n\n#### B\n\n##### C\n") == ["skipped-heading 7:1 a heading of level 4 follows one of level 2"])
        #expect(told("# A\n\n## B\n") == ["skipped-heading 5:1 a document's headings begin with `##`"])
        #expect(told("A\n===\n") == ["skipped-heading 5:1 a document's headings begin with `##`"])
    }

    @Test func aPictureNeedsWordsAndIsNotShown() {
        let problems = Sources.page("![](a.png) and ![ ](b.png) and ![A child](c.png)\n").read().problems
        #expect(problems.map(\.id) == ["missing-alt-text", "missing-alt-text", "unsafe-link"])
    }

    @Test(arguments: [
        "Lorem ipsum dolor", "[Insert name]", "Delete as\nappropriate", "Click or tap here to enter text.",
    ])
    func textOfATemplateIsReported(text: String) {
        #expect(Sources.page(text + "\n").read().problems.map(\.id) == ["template-text"])
    }

    @Test func aProblemInACellStandsWhereItWasWritten() {
        let log = "date,ref,text\n31/12/2022,P1.1,\"He said \"\"yes\"\", <b>and\n[here](tel:999)\"\n"
        let reading = Sources.section("## P1.1 One\n", others: ["plans/p/progress.csv": log]).read()
        #expect(
            reading.told == [
                "raw-html 2:35 HTML is not published", "vague-link 3:1 `here` does not say where the link leads",
            ])
        #expect(reading.problems.map { String($0.span.text) } == ["<b>", "[here](tel:999)"])
        #expect(reading.problems.map { $0.subject?.entity } == ["p:P1.1", "p:P1.1"])
    }

    @Test func aProblemInAListItemStandsWhereItWasWritten() {
        let reading = Sources.section("## P1.1 One\n\n### How\n- One\n  - Two\n    and <b>\n").read()
        #expect(reading.told == ["raw-html 10:9 HTML is not published"])
    }
}
