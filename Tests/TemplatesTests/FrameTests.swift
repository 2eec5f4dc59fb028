import Foundation
import HTMLKit
import Plan
import Templates
import Testing

/// What stands around every page, and what long tables say once.
struct FrameTests {
    /// The links of the navigation, with what `aria-current` says of each.
    private static func items(_ page: String) -> [(href: String, current: String?)] {
        guard let start = page.range(of: "<ul class=\"site-nav\">"),
            let end = page[start.upperBound...].range(of: "</ul>")
        else { return [] }
        return Tags(String(page[start.upperBound..<end.lowerBound])).tags.filter { $0.name == "a" }
            .map { ($0.attributes["href"] ?? "", $0.attributes["aria-current"]) }
    }

    @Test(arguments: TestSite.all.indices)
    func `the navigation leads to seven parts at most, and marks one at most`(index: Int) {
        for (path, page) in TestSite.all[index].rendered where page.contains("class=\"site-nav\"") {
            let items = Self.items(page)
            #expect((4...7).contains(items.count), "\(path)")
            #expect(items.filter { $0.current != nil }.count < 2, "\(path)")
        }
    }

    @Test(arguments: [
        ("recommendations/index.html", "index.html", "page"), ("recommendations/2022-ilacs/oa3.html", "index", "true"),
        ("inspections/2022-ilacs.html", "recommendations/index", "true"), ("matrix.html", "recommendations", "true"),
        ("actions/ambition/p2-1.html", "index.html", "true"), ("attention.html", "actions/index", "true"),
        ("sections/ambition/p2.html", "actions/index", "true"), ("plans/ambition.html", "actions/index", "true"),
        ("changes.html", "changes.html", "page"), ("scorecards/index.html", "index.html", "page"),
        ("indicators/improvement-board-2019/csb05.html", "scorecards/index", "true"),
        ("deadlines.html", "actions/index", "true"), ("leads/head-of-mash.html", "index.html", "true"),
    ])
    func `a page marks the part that it belongs to`(path: String, href: String, current: String) throws {
        let page = try #require(TestSite.york.rendered[path])
        let marked = Self.items(page).filter { $0.current != nil }
        #expect(marked.count == 1)
        #expect(marked.first?.href.contains(href) == true)
        #expect(marked.first?.current == current)
    }

    @Test(arguments: TestSite.all.indices)
    func `every page but the search has the box for it`(index: Int) {
        for (path, page) in TestSite.all[index].rendered where page.contains("class=\"site-nav\"") {
            #expect(page.contains("class=\"site-search\"") == (path != Address.search.path), "\(path)")
        }
    }

    @Test(arguments: TestSite.all.indices)
    func `every page of the site has a picture, a colour and a line of what it tells`(index: Int) {
        for (path, page) in TestSite.all[index].rendered where page.contains("class=\"site-header\"") {
            let tags = Tags(page).tags
            #expect(tags.count { $0.attributes["rel"] == "icon" } == 1, "\(path)")
            for name in ["theme-color", "description"] {
                let told = tags.filter { $0.attributes["name"] == name }.compactMap { $0.attributes["content"] }
                #expect(told.count == 1 && told.first?.isEmpty == false, "\(path): \(name)")
            }
        }
    }

    @Test(arguments: TestSite.all.indices)
    func `every heading below the first leads to its own place, on the pages of papers too`(index: Int) {
        let site = TestSite.all[index]
        #expect(site.rendered.keys.contains { $0.hasPrefix("reports/") })
        for (path, page) in site.rendered where page.contains("class=\"site-header\"") && path != Address.gallery.path {
            for heading in page.matches(of: #/<h([2-6])([^>]*)>(.*?)</h\1>/#.dotMatchesNewlines()) {
                let id = heading.2.firstMatch(of: #/id="([^"]+)"/#).map { String($0.1) }
                #expect(id.map { heading.3.contains("href=\"#\($0)\"") } == true, "\(path): \(heading.0)")
            }
        }
    }

    @Test func `the overview and the glossary belong to none`() {
        for address in [Address.overview, .glossary] {
            #expect(Self.items(TestSite.york.page(address)).allSatisfy { $0.current == nil })
        }
    }

    @Test func `an action leads to those before and after it in its plan, and to no other plan's`() {
        let first = TestSite.york.page(.action(EntityID(scope: "ambition", local: "P1.1")))
        let second = TestSite.york.page(.action(EntityID(scope: "ambition", local: "P1.2")))
        #expect(first.contains(">Next</span> <a class=\"entity\" href=\"p1-2.html\""))
        #expect(!first.contains(">Previous</span>"))
        #expect(second.contains(">Previous</span> <a class=\"entity\" href=\"p1-1.html\""))
    }

    @Test func `places of lists that were on the overview still answer`() {
        let ids = Tags(TestSite.york.page(.overview)).values(of: "id")
        for place in ["plans", "inspections", "recommendations"] { #expect(ids.contains(place), "\(place)") }
    }

    // MARK: - Said once

    private static func section(leads: [String]) throws -> String {
        let actions = leads.enumerated().map { index, lead in
            "## S1.\(index + 1) Do thing \(index + 1)\nLead: \(lead)\nDue: 31/0\(index + 1)/2023\n"
        }
        let site = try TestSite.written([
            "posts.yaml": "posts:\n  - name: Head of One\n  - name: Head of Two\n",
            "plans/p/plan.md": "---\nplan: p\ntitle: The plan\nstate: agreed\n---\n",
            "plans/p/s1.md": "---\nsection: S1\ntitle: Section one\n---\n" + actions.joined(separator: "\n"),
        ])
        return site.page(.section(EntityID(scope: "p", local: "S1")))
    }

    private static func table(_ page: String) -> String {
        guard let start = page.range(of: "<table"), let end = page.range(of: "</table>") else { return "" }
        return String(page[start.lowerBound..<end.lowerBound])
    }

    @Test func `what all of five actions share stands once above their table`() throws {
        let page = try Self.section(leads: Array(repeating: "Head of One", count: 5))
        #expect(page.contains("The same in all 5 rows:"))
        #expect(!Self.table(page).contains("Head of One"))
        #expect(Self.table(page).contains("31 January 2023"))
    }

    @Test func `what one of them does not share stays in its row`() throws {
        let page = try Self.section(leads: Array(repeating: "Head of One", count: 4) + ["Head of Two"])
        #expect(Self.table(page).components(separatedBy: "Head of One").count == 5)
        #expect(Self.table(page).contains("Head of Two"))
    }

    @Test func `a table of four is seen at a glance`() throws {
        let page = try Self.section(leads: Array(repeating: "Head of One", count: 4))
        #expect(!page.contains("The same in all"))
        #expect(Self.table(page).components(separatedBy: "Head of One").count == 5)
    }

    @Test func `a part that holds nothing is left out`() throws {
        let page = try Self.section(leads: ["Head of One"])
        #expect(!page.contains("Mentioned in"))
    }
}
