import Foundation
import Graph
import Plan
import Testing

/// Text and Markdown of the plan, as pages show them.
struct TextTests {
    private static let plan = """
        ---
        plan: p
        title: Plan <b> & "quotes" </script>
        state: agreed
        began: 01/01/2022
        answers: [2022-visit]
        ---
        %TEXT%
        """
    private static let section = """
        ---
        section: S1
        title: A section
        ---

        ## S1.1 First </script> "quoted" & <i>more</i> (OA1)
        Lead: Nobody known
        Due: 31/11/2022

        ### How
        - Do it for OA1, not for `OA1`

        ## S1.10 Tenth
        Due: tbc
        """
    private static let inspection = """
        ---
        inspection: 2022-visit
        title: The visit
        ---
        ## OA1 What must improve
        """

    private func site(_ text: String) throws -> TestSite {
        try TestSite.written([
            "plans/p/plan.md": TextTests.plan.replacingOccurrences(of: "%TEXT%", with: text),
            "plans/p/s1.md": TextTests.section, "inspections/2022-visit.md": TextTests.inspection,
        ])
    }

    private func planPage(_ text: String) throws -> String { try site(text).page(.plan("p")) }

    @Test func `references in text become links`() throws {
        let page = try planPage("See OA1 and S1.10, and p:S1.1.")
        #expect(page.contains(#"<a class="ref" href="../recommendations/2022-visit/oa1.html">OA1</a>"#))
        #expect(page.contains(#"<a class="ref" href="../actions/p/s1-10.html">S1.10</a>"#))
        #expect(page.contains(#"<a class="ref" href="../actions/p/s1-1.html">S1.1 ("#))
    }

    @Test func `links to ids carry the author's words`() throws {
        let page = try planPage("See [the first one](ref:OA1) and [nothing](ref:OA99).")
        #expect(page.contains(#"<a href="../recommendations/2022-visit/oa1.html">the first one</a>"#))
        #expect(page.contains("and nothing."))
    }

    @Test func `code is left alone`() throws {
        let page = try site("Text").page(.action(EntityID(scope: "p", local: "S1.1")))
        #expect(page.contains("<code>OA1</code>"))
    }

    @Test func `unsafe and unknown links keep their words only`() throws {
        let page = try planPage("[a](javascript:alert%281%29) [b](other.html) [c](https://example.org/x) ![pic](x.png)")
        #expect(!page.contains("javascript:"))
        #expect(!page.contains("other.html"))
        #expect(!page.contains("x.png"))
        #expect(page.contains(#"<a href="https://example.org/x">c</a>"#))
    }

    @Test func `headings begin at their own level and skip none`() throws {
        let page = try planPage("## Same\n\ntext\n\n##### Deep\n\n## Same\n")
        #expect(page.contains(#"<h3 id="same">Same <"#))
        #expect(page.contains(#"<h4 id="deep">Deep <"#))
        #expect(page.contains(#"<h3 id="same-2">Same <"#))
    }

    @Test func `a heading never takes the id of a part of the page`() throws {
        let page = try planPage("## Progress\n")
        #expect(page.contains(#"<h3 id="progress-2">Progress <"#))
    }

    @Test func `everything an author writes is escaped`() throws {
        for (path, page) in try site("</script><b>\"'&").rendered {
            #expect(!page.withoutScriptFiles.contains("</script>"), "\(path)")
            #expect(!page.contains("<i>"), "\(path)")
            #expect(!page.contains("<b>"), "\(path)")
        }
    }

    @Test func `a date that does not exist is shown as written and marked`() throws {
        let page = try site("Text").page(.action(EntityID(scope: "p", local: "S1.1")))
        #expect(page.contains(#"<span class="as-written">31/11/2022</span>"#))
        #expect(page.contains(Words.english.dates.impossible))
        #expect(page.contains("counted as November 2022"))
    }

    @Test func `live blocks are filled`() throws {
        let page = try planPage(
            """
            ```actions
            recommendation: OA1
            columns: [action, due]
            ```

            ```table
            caption: A table
            | Who | What |
            | OA1 | **this** |
            ```

            ```text
            code
            ```
            """)
        #expect(page.contains("<caption>1 action answering OA1 What must improve</caption>"))
        #expect(page.contains("<caption>A table</caption>"))
        #expect(page.contains("<strong>this</strong>"))
        #expect(page.contains(#"<pre><code class="language-text">code"#))
        #expect(!page.contains("language-actions"))
    }
}
