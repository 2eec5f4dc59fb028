import Foundation
import Graph
import Linking
import Plan
import Templates
import Testing

/// What the council's own logo, names, pictures and statement make of pages.
struct BrandPageTests {
    private static let svg = #"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30"><path d="M0 0h1"/></svg>"#
    private static let site = """
        council: Anytown
        title: The plan
        reporting date: 12/12/2022
        audiences: [board, public]
        contact: Room 1
        brand:
          logo: mark.svg
          logo text: Anytown's mark
          colours: {accent: 004020}
        labels:
          recommendation: [Area to improve, Areas to improve]
        footer links:
          - {text: The council, link: "https://example.org/"}

        """
    private static let files = [
        "site.yaml": site, "assets/mark.svg": svg, "assets/office.svg": svg, "assets/secret.svg": svg,
        "assets/paper.svg": svg, "assets/extra.css": "body { background: url(paper.svg) }\n",
        "pages/about.md": "---\npage: about\ntitle: About\n---\n![The office](assets/office.svg)\n",
        "pages/board.md":
            "---\npage: board\ntitle: Board\naudience: board\n---\n```table\ncaption: C\n| A |\n| ![S](assets/secret.svg) |\n```\n",
        "inspections/i.md": "---\ninspection: i\ntitle: I\n---\n## R1 One\n",
        "plans/p/plan.md": "---\nplan: p\ntitle: P\nstate: agreed\nsection label: [Priority, Priorities]\n---\n",
        "plans/p/s1.md": "---\nsection: S1\ntitle: One\n---\n",
        "plans/q/plan.md": "---\nplan: q\ntitle: Q\nstate: agreed\n---\n",
        "plans/q/s1.md": "---\nsection: S1\ntitle: One\n---\n",
    ]

    @Test func `logo, styles and footer links stand on every page`() throws {
        let site = try TestSite.written(BrandPageTests.files)
        for (path, html) in site.rendered where !html.contains("http-equiv=\"refresh\"") && path != "404.html" {
            #expect(
                html.contains("mark.svg\" alt=\"Anytown&#39;s mark\" width=\"40\" height=\"30\"")
                    || html.contains("alt=\"Anytown's mark\""), "\(path)")
            #expect(html.contains("assets/own/extra.css"), "\(path)")
            #expect(html.contains(#"<a href="https://example.org/">The council</a>"#), "\(path)")
        }
        #expect(
            String(decoding: StyleSheet.bytes(site.plan.content.site.brand), as: UTF8.self).contains(
                "--accent:#004020;"))
    }

    @Test func `a picture has its size and waits for its turn`() throws {
        let page = try TestSite.written(BrandPageTests.files).page(.page("about"))
        #expect(
            page.contains(
                #"<img src="../assets/own/office.svg" alt="The office" width="40" height="30" loading="lazy" />"#))
    }

    @Test func `only what an edition shows is published`() throws {
        let names = try ["public", "board"].map { edition in
            try TestSite.written(BrandPageTests.files, edition: edition).plan.usedAssets.map(\.name)
        }
        #expect(names[0] == ["extra.css", "mark.svg", "office.svg", "paper.svg"])
        #expect(names[1] == ["extra.css", "mark.svg", "office.svg", "paper.svg", "secret.svg"])
    }

    @Test func `things are called as the council and the plan call them`() throws {
        let site = try TestSite.written(BrandPageTests.files)
        let p = EntityID(scope: "p", local: "S1")
        #expect(site.page(.section(p)).contains(#"<p class="kind">Priority</p>"#))
        #expect(site.page(.section(EntityID(scope: "q", local: "S1"))).contains(#"<p class="kind">Section</p>"#))
        #expect(site.page(.plan("p")).contains(">Priorities</a></h2>"))
        #expect(site.page(.overview).contains(">Areas to improve</a>"))
        #expect(!site.page(.overview).contains(">Recommendations<"))
    }

    @Test func `renaming keeps capitals and whole words`() {
        var labels = Labels()
        labels[noun: .action] = Label(one: "Task", many: "Tasks")
        let words = Words.english.using(labels)
        #expect(words.labels.openActions == "Open tasks")
        #expect(words.nouns.actions(1) == "1 task")
        #expect(words.nouns.actions(2) == "2 tasks")
        #expect(words.headings.actionsInFigures == "The tasks in figures")
        #expect(words.gaps.noAction.filled([:]) == "no task of a plan in force answers this recommendation.")
    }

    @Test func `the colours that are given stand in the style sheet, in light and dark`() {
        let css = String(decoding: StyleSheet.bytes(Brand()), as: UTF8.self)
        for scheme in ColourRole.Scheme.allCases {
            for colour in FixedColour.allCases {
                #expect(css.contains("--\(colour.rawValue):\(colour.colour(scheme).hex)"), "\(colour) \(scheme)")
            }
        }
    }

    @Test func `the style sheet has as many ends as beginnings, and no comments`() {
        let css = String(decoding: StyleSheet.bytes(Brand()), as: UTF8.self)
        #expect(css.count { $0 == "{" } == css.count { $0 == "}" })
        #expect(!css.contains("/*"))
    }

    @Test func `the accessibility statement says what is stated and is linked from every page`() throws {
        let site = TestSite.york
        let page = site.page(.accessibility)
        for words in [
            "Nobody who uses a screen reader has tested this site yet.", "No test by people has been recorded.",
            "This statement was prepared on 21 November 2026.", "https://www.equalityadvisoryservice.com/",
        ] {
            #expect(page.contains(words), "\(words)")
        }
        for (path, html) in site.rendered where html.contains("class=\"site-footer\"") && path != "404.html" {
            #expect(html.contains("accessibility.html\">Accessibility statement</a>"), "\(path)")
        }
    }
}
