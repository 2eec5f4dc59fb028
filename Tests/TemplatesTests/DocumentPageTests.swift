import Foundation
import Plan
import Testing

/// Letters and other documents, and the clocks that run for boards and inspections.
struct DocumentPageTests {
    @Test func `a document shows its facts and its text, with its references linked`() throws {
        let site = try TestSite.written([
            "posts.yaml": "- post: Head of Homes\n",
            "inspections/visit.md": "---\ninspection: visit\ntitle: A visit\n---\n## R1 Homes\n",
            "documents/letter.md": """
            ---
            document: letter
            title: The inspectors' letter
            kind: Letter
            from: The Inspectorate
            to: Head of Homes
            date: 09/08/2019
            inspection: visit
            ---
            ## Findings

            Something about R1.
            """,
        ])
        let page = site.page(.document("letter"))
        #expect(page.contains("<dd>The Inspectorate</dd>"))
        #expect(page.contains("<a href=\"../leads/head-of-homes.html\">Head of Homes</a>"))
        #expect(page.contains("9 August 2019"))
        #expect(page.contains("href=\"../recommendations/visit/r1.html\""))
        let recommendation = site.page(.recommendation(EntityID(scope: "visit", local: "R1")))
        for other in [site.page(.inspection("visit")), site.page(.sitemap), recommendation] {
            #expect(other.contains(/documents\/letter\.html">The inspectors’ letter</))
        }
        #expect(String(decoding: site.searchIndex, as: UTF8.self).contains("documents/letter.html"))
    }

    @Test func `a link to a document leads to its page, and the page says from where`() throws {
        let site = try TestSite.written([
            "documents/letter.md": "---\ndocument: letter\ntitle: The letter\n---\nSee [the rules](ref:rules).\n",
            "pages/rules.md": "---\npage: rules\ntitle: Rules\n---\nSee [what they wrote](ref:letter).\n",
        ])
        #expect(site.page(.page("rules")).contains(#"<a href="../documents/letter.html">what they wrote</a>"#))
        #expect(
            site.page(.document("letter")).contains(
                /href="\.\.\/pages\/rules\.html" class="entity"|class="entity" href="\.\.\/pages\/rules\.html"/))
        #expect(site.page(.page("rules")).contains("documents/letter.html"))
    }

    @Test func `what a document does not state is told so`() throws {
        let site = try TestSite.written(["documents/note.md": "---\ndocument: note\ntitle: A note\n---\nText.\n"])
        let page = site.page(.document("note"))
        #expect(page.contains("<dt>Not stated</dt><dd>Kind, From, To, Date and Source</dd>"))
        #expect(!page.contains(Words.english.labels.documents.belongsTo))
    }

    @Test func `York's clocks give the days that its papers state`() {
        #expect(TestSite.york.page(.inspection("2022-ilacs")).contains("<p>12 August 2022</p>"))
        let boards = TestSite.york.page(.glossary)
        #expect(boards.contains("24 September 2019; papers were due by 16 September 2019"))
        #expect(boards.contains("28 July 2022; papers were due by 20 July 2022"))
    }

    @Test func `a board that meets again tells when its papers are due`() {
        let boards = TestSite.wexmoor.page(.glossary)
        #expect(boards.contains("24 April 2025; papers are due by 14 April 2025"))
        #expect(boards.contains("10 June 2025; papers are due by 2 June 2025"))
        #expect(boards.contains("11 March 2025; papers were due by 3 March 2025"))
    }
}
