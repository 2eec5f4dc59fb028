import Graph
import Linking
import Plan
import Templates
import Testing

/// What a page of York weighs on a first visit, with its style sheet and the scripts that it names.
struct WeightTests {
    private static let most = 62 * 1024
    /// The pages that show a whole plan or every component, and the words of the whole site that the search looks through.
    private static let whole = [
        "actions.html", "actions/index.html", "deadlines.html", "matrix.html", "sitemap.html", "gallery.html",
    ]

    @Test(arguments: ["public", "intranet"]) func `York's pages weigh less than 62 KB`(_ edition: String) {
        let site = TestSite(content: "Content", edition: edition)
        let sheet = StyleSheet.bytes(site.plan.content.site.brand).count
        #expect(site.rendered.count > 100)
        // A paper is as long as what it tells, and a scorecard as what it measures; one page shows all of it, for whoever
        // reads it in a meeting.
        for (path, page) in site.rendered
        where !WeightTests.whole.contains(where: path.hasSuffix) && !path.hasPrefix("reports/")
            && !path.hasPrefix("scorecards/")
        {
            let names = Tags(page).tags.filter { $0.name == "script" }.compactMap { $0.attributes["src"] }
            let scripts = names.reduce(0) { sum, name in
                if name.hasSuffix(Address.script.path) { return sum + Scripts.site.count }
                return name.hasSuffix(Address.searchScript.path) ? sum + Scripts.search.count : sum
            }
            #expect(page.utf8.count + sheet + scripts < WeightTests.most, "\(path)")
        }
    }

    @Test func `the sheet says the same without its spaces`() {
        let css = String(decoding: StyleSheet.bytes(.init()), as: UTF8.self)
        #expect(!css.contains("/*"))
        #expect(css.contains(#"content:" (" attr(title) ")""#))
        #expect(css.filter { $0 == "{" }.count == css.filter { $0 == "}" }.count)
    }
}
