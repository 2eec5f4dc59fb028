import Foundation
import Plan
import Testing

@testable import Templates

/// Papers: their numbers, their parts, and what becomes of them on a page and on paper.
@Suite struct ReportTests {
    private static let sources = [
        "boards.yaml": "- board: Executive\n",
        "glossary.yaml": "- term: MASH\n  stands for: Multi-Agency Safeguarding Hub\n",
        "posts.yaml": "- post: Head of Practice\n",
        "inspections/i.md": "---\ninspection: i\ntitle: Inspection\n---\n\n## OA1 Records\n",
        "plans/p/plan.md": "---\nplan: p\ntitle: The plan\nstate: agreed\nbegan: 01/01/2022\nanswers: i\n---\n",
        "plans/p/s.md":
            "---\nsection: S1\ntitle: Section\nanswers: OA1\n---\n\n## S1.1 First\nLead: Head of Practice\nDue: 01/06/2022\n"
            + "\n## S1.2 Second\nLead: Head of Practice\nDue: 01/11/2022\n",
        "reports/paper.md": """
        ---
        report: paper
        kind: committee report
        title: The paper
        board: Executive
        meeting: 28/07/2022
        recommendations:
          - text: Agree it.
            reason: It is needed.
        consultation: People were asked about OA1.
        implications:
          - head: Legal
            text: See paragraph [](#why).
          - head: Financial
            text: none
          - head: Property
            text: none
        annexes: [annex]
        ---
        ## Summary

        The MASH is new. More in paragraph [](#why).

        1. One
           1. Deeper
        2. Two

        ## Background

        Because. {#why}

        ## Analysis

        ```table
        caption: Figures

        | A | B |
        | 1 | 2 |
        ```

        The end.
        """,
        "reports/annex.md":
            "---\nreport: annex\nkind: annex\nletter: A\ntitle: All of it\nplan: p\nmeeting: 28/07/2022\n---\n",
    ]

    private static func site() throws -> TestSite { try TestSite.written(sources) }

    /// What a page prints, paragraph by paragraph: the number that its list has reached, and the words.
    private static func paragraphs(_ html: String) -> [String] {
        var found: [String] = []
        for match in html.matches(of: #/<li id="paragraph-([0-9]+)">(.*?)(?:</p>|$)/#.dotMatchesNewlines()) {
            let text = String(match.2).replacing(#/<[^>]*>/#, with: "")
            found.append("\(match.1) \(text.trimmingCharacters(in: .whitespacesAndNewlines))")
        }
        return found
    }

    @Test func `paragraphs are numbered straight through headings and parts`() throws {
        let page = try Self.site().page(.report("paper"))
        #expect(
            Self.paragraphs(page) == [
                "1 The MASH is new. More in paragraph 3.", "2 The Executive is asked to:", "3 Because.",
                "4 People were asked about OA1.", "5 The end.", "6 See paragraph 3.",
                "7 There is nothing to report at this stage under: Financial and Property.",
            ])
    }

    @Test func `a list that goes on begins with the next number`() throws {
        let page = try Self.site().page(.report("paper"))
        let starts = page.matches(of: #/<ol class="paragraphs"(?: start="([0-9]+)")?>/#).map { $0.1.map(String.init) }
        #expect(starts == [nil, "2", "3", "4", "5", "6", "7"])
    }

    @Test func `parts of the front matter stand in the usual order`() throws {
        let page = try Self.site().page(.report("paper"))
        let headings = page.matches(of: #/<h2[^>]*>(?:<a [^>]*>)?([^<]*)</#).map {
            String($0.1).trimmingCharacters(in: .whitespaces)
        }
        #expect(
            headings == [
                "Summary", "Recommendations", "Background", "Consultation", "Analysis", "Implications",
                "Contact details", "Annexes", "What the abbreviations mean",
            ])
    }

    @Test func `texts of the front matter may have paragraphs lists and headings`() throws {
        var sources = Self.sources
        sources["reports/paper.md"] = try #require(sources["reports/paper.md"])
            .replacing("reason: It is needed.", with: "reason: |\n      It is.\n\n      - for one\n      - for two")
            .replacing(
                "consultation: People were asked about OA1.",
                with: "consultation: |\n  We asked. {#asked}\n\n  They said:\n\n  - so\n\n  See [](#asked)."
            )
            .replacing("text: See paragraph [](#why).", with: "text: |\n      ### Within\n\n      So.")
        let html = try TestSite.written(sources).page(.printPage("paper"))
        #expect(html.contains(#"<p class="reason"><strong>Reason:</strong></p><p>It is.</p>"#))
        #expect(!html.contains(#"Reason:</strong> <p>"#))
        let number = try #require(html.firstMatch(of: #/paragraph-(\d+)">\n<p>We asked\.</p>/#)).output.1
        #expect(html.contains("See <a href=\"#paragraph-\(number)\">\(number)</a>."))
        #expect(html.contains("<h4 id=\"within\">Within</h4>"))
    }

    @Test func `a label is not printed and its reference leads to the paragraph`() throws {
        let page = try Self.site().page(.printPage("paper"))
        #expect(!page.contains("{#"))
        #expect(page.contains(##"<a href="#paragraph-3">3</a>"##))
    }

    @Test func `a paper reports on its own day`() throws {
        let site = try Self.site()
        let annex = site.page(.report("annex"))
        #expect(annex.contains("As at 28 July 2022"))
        #expect(annex.contains("57 days"))
        #expect(site.page(.overview).contains("As at 12 December 2022"))
    }

    @Test(arguments: ["paper", "annex"]) func `paper leads nowhere but within itself`(name: String) throws {
        let page = try Self.site().page(.printPage(name))
        let links = page.matches(of: #/<a [^>]*href="([^"]*)"/#).map { String($0.1) }
        #expect(links.allSatisfy { $0.hasPrefix("#") || $0.hasPrefix("https:") })
        #expect(!page.contains("<a class"))
        #expect(!page.contains("<script"))
    }

    @Test(arguments: ["paper", "annex"]) func `a page and the paper say the same`(name: String) throws {
        let site = try Self.site()
        func words(_ html: String) -> [Substring] {
            let start = html.range(of: "paper-head")?.lowerBound ?? html.startIndex
            let ends = ["</main>", "<p class=\"going-out-of-date\""].compactMap { html.range(of: $0)?.lowerBound }
            let text = html[start..<(ends.min() ?? html.endIndex)]
            // The link of a heading to its own place is none on paper.
            return text.replacing(#/<a class="place"[^>]*>#<\/a>/#, with: "")
                .replacing(#/<\/?(a|span|abbr)( [^>]*)?>/#, with: "").replacing(#/<[^>]*>/#, with: " ")
                .split { $0.isWhitespace }
        }
        #expect(words(site.page(.report(name))) == words(site.page(.printPage(name))))
        #expect(words(site.page(.printPage(name))).count > 20)
    }

    @Test func `an annex shows the actions of its plan by section`() throws {
        let page = try Self.site().page(.printPage("annex"))
        #expect(page.contains("Annex A"))
        #expect(page.matches(of: #/<tr class="ledger-group"/#).count == 1)
        #expect(page.contains("S1.1") && page.contains("S1.2"))
    }

    @Test func `an annex has the context of actions and the measures of sections where it is asked to`() throws {
        var sources = Self.sources
        sources["plans/p/s.md"] = try #require(sources["plans/p/s.md"])
            .replacing("\n## S1.1", with: "\n## How we will know\n- Children say so\n\n## S1.1")
            .replacing("\n## S1.2", with: "\n### Context\nIt is meant well.\n\n## S1.2")
        #expect(!(try TestSite.written(sources).page(.printPage("annex"))).contains("Children say so"))
        sources["reports/annex.md"] = try #require(sources["reports/annex.md"])
            .replacing("plan: p\n", with: "plan: p\nmeasures: yes\ncolumns: [action, context, status]\n")
        let page = try TestSite.written(sources).page(.printPage("annex"))
        #expect(page.contains("It is meant well."))
        #expect(page.contains("Children say so"))
    }

    @Test func `a thread has what earlier plans did and what plans tell as done first`() throws {
        var sources = Self.sources
        sources["plans/p/plan.md"]? += "\n## OA1 Done\n\n### Done so far\n- A start was made\n"
        sources["plans/old/plan.md"] =
            "---\nplan: old\ntitle: The old plan\nstate: superseded by p\nended: 01/02/2022\nanswers: i\n---\n"
        sources["plans/old/s.md"] =
            "---\nsection: O1\ntitle: Old\nanswers: OA1\n---\n\n## O1.1 An old action\nLead: Head of Practice\n"
        sources["plans/old/progress.csv"] = "date,ref,text\nJanuary 2022,O1.1,It was under review.\n"
        sources["reports/thread.md"] =
            "---\nreport: thread\nkind: thread\ntitle: One\nrecommendation: OA1\nas of: 12/12/2022\n---\n"
        let page = try TestSite.written(sources).page(.printPage("thread"))
        for text in ["A start was made", "An old action", "It was under review.", "January 2022"] {
            #expect(page.contains(text), "\(text)")
        }
    }

    @Test func `an annex tells what came of each section where it is asked to`() {
        let annex = TestSite.wexmoorBoard.page(.printPage("2025-04-24-annex-a"))
        let column = TestSite.wexmoorBoard.words.outcome.difference
        #expect(annex.contains("<strong>\(column)</strong>"))
        #expect(!TestSite.wexmoorBoard.page(.printPage("2025-06-10-annex-a")).contains(column))
    }

    @Test func `papers are found from the page of what they mention`() throws {
        #expect(
            try Self.site().page(.recommendation(EntityID(scope: "i", local: "OA1"))).contains("reports/paper.html"))
    }
}
