import Foundation
import HTMLKit
import Plan
import Templates
import Testing

/// The lists of actions, the sitemap, the page for addresses that lead nowhere, and the scripts.
struct FindingTests {
    @Test(arguments: TestSite.all.indices)
    func `whatever a row is told apart by can be chosen`(index: Int) {
        for (path, page) in TestSite.all[index].rendered where path.hasSuffix("actions.html") {
            let tags = Tags(page).tags
            let choices = Set(tags.filter { $0.name == "option" }.compactMap { $0.attributes["value"] })
            let rows = tags.filter { $0.name == "tr" && $0.attributes["data-status"] != nil }
            #expect(!rows.isEmpty, "\(path)")
            for row in rows {
                for key in ["data-status", "data-lead", "data-answers"] {
                    let values = (row.attributes[key] ?? "").split(separator: " ").map(String.init)
                    #expect(!values.isEmpty)
                    #expect(choices.isSuperset(of: values), "\(path): \(values)")
                }
            }
        }
    }

    @Test func `the list of actions has every action of the plans in force once`() {
        let site = TestSite.york
        let page = site.page(.actions())
        #expect(page.components(separatedBy: "<tr role=\"row\" data-status").count - 1 == 52)
        #expect(page.contains("<option value=\"past-its-date\">Past its date</option>"))
        #expect(page.contains("<option value=\"2022-ilacs:OA7\">OA7 "))
    }

    @Test func `the overview leads to what is past its date for a recommendation`() {
        let links = Tags(TestSite.wexmoor.page(.overview)).values(of: "href")
        #expect(
            links.contains {
                $0.hasPrefix("actions/index.html?answers=2023-ilacs%3A") && $0.hasSuffix("status=past-its-date")
            })
    }

    @Test func `a long list is split, and no page is too large`() throws {
        let sections = (1...3).map { section in
            let actions = (1...200).map {
                "## S\(section).\($0) An action of some length, as plans have them\nDue: 31/12/2022\n"
            }
            return (
                "plans/p/s\(section).md",
                "---\nsection: S\(section)\ntitle: Section\n---\n\n" + actions.joined(separator: "\n")
            )
        }
        var files = Dictionary(uniqueKeysWithValues: sections)
        files["plans/p/plan.md"] = "---\nplan: p\ntitle: Plan\nstate: agreed\nbegan: 01/01/2022\n---\n"
        let site = try TestSite.written(files)
        #expect(site.page(.actions(part: 1)).contains("href=\"index-2.html\""))
        #expect(site.page(.actions(part: 2)).contains("100 actions"))
        #expect(site.page(.actions(of: "p", part: 2)).contains("100 actions"))
        for (path, page) in site.rendered { #expect(page.utf8.count < 1_000_000, "\(path)") }
    }

    @Test(arguments: TestSite.all.indices)
    func `the sitemap leads to every page`(index: Int) {
        let site = TestSite.all[index]
        let links = Set(Tags(site.page(.sitemap)).values(of: "href").map { String($0.prefix { $0 != "#" }) })
        for (path, page) in site.rendered
        where path != Address.notFound.path && !page.contains("http-equiv=\"refresh\"") {
            #expect(links.contains(path), "\(path)")
        }
    }

    @Test func `the page for addresses that lead nowhere has no link that could lead astray`() {
        let page = TestSite.york.page(.notFound)
        // What it loads is found at the root only; elsewhere it is plain.
        #expect(Tags(page).values(of: "href") == [Address.styleSheet.path, Address.icon.path])
        #expect(!Tags(page).tags.contains { $0.name == "a" && $0.attributes["href"] != nil })
        #expect(!page.contains("<base"))
        #expect(page.contains("search.html"))
    }

    @Test func `where the site says at which address it stands, that page leads there`() throws {
        let site = "council: Testham\ntitle: The plan\nreporting date: 12/12/2022\naudiences: [board, public]\n"
        let published = "published at:\n  - {edition: public, address: 'https://testham.example/plan'}\n"
        let page = try TestSite.written(["site.yaml": site + published]).page(.notFound)
        let links = Tags(page).values(of: "href")
        #expect(links.contains("https://testham.example/plan/assets/goldthread.css"))
        #expect(links.contains("https://testham.example/plan/search.html"))
        #expect(links.allSatisfy { $0.hasPrefix("https://testham.example/plan/") })
        #expect(!page.contains("<code>"))
        // Where another edition stands is nobody's business.
        let board = try TestSite.written(["site.yaml": site + published], edition: "board")
        for (path, page) in board.rendered { #expect(!page.contains("testham.example"), "\(path)") }
    }

    @Test(arguments: TestSite.all.indices)
    func `every page leads to the search`(index: Int) {
        for (path, page) in TestSite.all[index].rendered where path != Address.notFound.path {
            #expect(page.contains("role=\"search\" method=\"get\""), "\(path)")
            #expect(Tags(page).values(of: "href").contains { $0.hasSuffix("sitemap.html") }, "\(path)")
        }
    }

    @Test func `scripts are small, ask for nothing and write no markup`() {
        // The filter finds what stands once above its table, which takes some 350 bytes.
        // The search knows several names at once, dashes within a name, and papers by what they are, in some 400.
        #expect(Scripts.site.count + Scripts.search.count < 13_200)
        for bytes in [Scripts.site, Scripts.search] {
            let script = String(decoding: bytes, as: UTF8.self)
            for word in [
                "fetch(", "XMLHttpRequest", "import ", "innerHTML", "eval(", "Function(", "//", "http", ".style",
            ] {
                #expect(!script.contains(word), "\(word)")
            }
        }
    }
}
