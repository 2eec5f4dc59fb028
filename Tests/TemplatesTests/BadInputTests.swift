import Linking
import Plan
import Testing

/// Sites that nobody planned for: every page still stands.
struct BadInputTests {
    private static let evil = #"</script><script>alert(1)</script>"#
    private static let long = String(repeating: "w", count: 120)
    private static let title = String(repeating: "A title of many words ", count: 19).dropLast()

    private func stands(_ site: TestSite, pages: Int, sourceLocation: SourceLocation = #_sourceLocation) {
        #expect(site.rendered.count >= pages, sourceLocation: sourceLocation)
        for (path, html) in site.rendered {
            #expect(html.hasPrefix("<!doctype html>") || html.hasPrefix("<!DOCTYPE html>"), "\(path)")
            #expect(html.contains("</html>"), "\(path)")
            #expect(!html.contains("<script>alert"), "\(path)")
            let ids = Tags(html).values(of: "id")
            #expect(Set(ids).count == ids.count, "\(path)")
        }
    }

    private func plan(_ title: some StringProtocol, actions: String = "") -> [String: String] {
        [
            "plans/p/plan.md": "---\nplan: p\ntitle: \"\(title)\"\nstate: agreed\nbegan: 01/01/2022\n---\n",
            "plans/p/s1.md": "---\nsection: S1\ntitle: \"\(title)\"\n---\n\(actions)",
        ]
    }

    @Test func `an empty site, an empty plan and a plan of one action stand`() throws {
        stands(try TestSite.written([:]), pages: 2)
        stands(try TestSite.written(["plans/p/plan.md": "---\nplan: p\ntitle: P\nstate: agreed\n---\n"]), pages: 3)
        stands(try TestSite.written(plan("P", actions: "## S1.1 Only one\n")), pages: 5)
    }

    @Test func `long titles and words stand, and a long word may break`() throws {
        for title in [String(BadInputTests.title), BadInputTests.long] {
            let site = try TestSite.written(plan(title, actions: "## S1.1 \(title)\nLead: \(title)\n"))
            stands(site, pages: 5)
            #expect(site.page(.overview).contains("<span class=\"long\">") == (title == BadInputTests.long))
            for (path, _) in site.rendered { #expect(path.utf8.count < 120) }
        }
    }

    @Test func `a script in every field is text`() throws {
        let evil = BadInputTests.evil
        let site = try TestSite.written([
            "site.yaml":
                "council: '\(evil)'\ntitle: '\(evil)'\nservice: '\(evil)'\ncontact: '\(evil)'\nreporting date: 12/12/2022\n"
                + "labels: {section: ['\(evil)', '\(evil)'], action: ['\(evil)', '\(evil)']}\n"
                + "footer links:\n  - {text: '\(evil)', link: 'https://x.org/\(evil)'}\n"
                + "brand: {logo: '\(evil)', logo text: '\(evil)'}\n",
            "posts.yaml": "- post: '\(evil)'\n",
            "glossary.yaml": "- term: QA\n  stands for: '\(evil)'\n  meaning: '\(evil)'\n",
            "inspections/i.md": "---\ninspection: i\ntitle: '\(evil)'\nby: '\(evil)'\n---\n## R1 QA \(evil)\n",
            "plans/p/plan.md":
                "---\nplan: p\ntitle: '\(evil)'\nstate: agreed\nagreed by: '\(evil)'\nanswers: i\nsection label: ['\(evil)', b]\n---\n\(evil) QA\n",
            "plans/p/s1.md":
                "---\nsection: S1\ntitle: '\(evil)'\nlead: '\(evil)'\n---\n## S1.1 \(evil) (R1)\nLead: \(evil)\nDue: \(evil)\n\n### How\n- \(evil)\n",
            "plans/p/progress.csv": "date,ref,text,why,evidence\n01/06/2022,S1.1,\(evil) QA,\(evil),\(evil)\n",
        ])
        stands(site, pages: 8)
    }

    @Test func `a script from right to left does not turn its neighbours round`() throws {
        let urdu = "بچوں کے لیے منصوبہ"
        let site = try TestSite.written(plan(urdu, actions: "## S1.1 \(urdu)\n"))
        stands(site, pages: 5)
        #expect(site.page(.plan("p")).contains("<h1><bdi>\(urdu)</bdi></h1>"))
        #expect(site.page(.overview).contains("<bdi>\(urdu)</bdi>"))
    }

    @Test func `three hundred leads stand`() throws {
        let posts = (1...300).map { "- post: Head of Team \($0)\n" }.joined()
        let actions = (1...300).map { "## S1.\($0) Do \($0)\nLead: Head of Team \($0)\n\n" }.joined()
        let site = try TestSite.written(plan("P", actions: actions).merging(["posts.yaml": posts]) { one, _ in one })
        stands(site, pages: 600)
        #expect(site.page(.leads).utf8.count < 1_000_000)
    }

    @Test func `a logo that is missing or hostile is left out`() throws {
        let brand = "council: C\ntitle: T\nreporting date: 12/12/2022\nbrand: {logo: l.svg, logo text: L}\n"
        let hostile = #"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><script>alert(1)</script></svg>"#
        for files in [["site.yaml": brand], ["site.yaml": brand, "assets/l.svg": hostile]] {
            let site = try TestSite.written(files)
            stands(site, pages: 2)
            #expect(!site.page(.overview).contains("class=\"logo\""))
            #expect(site.plan.usedAssets.isEmpty)
        }
    }
}
