import CLook
import Diagnostics
import Foundation
import Graph
import Linking
import Plan
import Testing

@testable import Templates

/// What a page weighs on a first visit, with its style sheets and the scripts that it names.
struct WeightTests {
    private static let most = 60 * 1024
    /// The pages that show a whole plan or every component, and the words of the whole site that the search looks through.
    private static let whole = [
        "actions.html", "actions/index.html", "deadlines.html", "matrix.html", "sitemap.html", "gallery.html",
        // The fixture's page of every live block.
        "pages/blocks.html",
    ]

    /// The style sheets beside the site's that a page has.
    private static func sheets(of page: String) -> Set<PageSheet> {
        let links = Tags(page).tags.filter { $0.name == "link" }.compactMap { $0.attributes["href"] }
        return Set(PageSheet.allCases.filter { sheet in links.contains { $0.hasSuffix("/\(sheet.rawValue).css") } })
    }

    private static func scripts(of page: String) -> Int {
        let names = Tags(page).tags.filter { $0.name == "script" }.compactMap { $0.attributes["src"] }
        return names.reduce(0) { sum, name in
            if name.hasSuffix(Address.script.path) { return sum + Scripts.site.count }
            return name.hasSuffix(Address.searchScript.path) ? sum + Scripts.search.count : sum
        }
    }

    @Test(arguments: TestSite.all.indices) func `pages weigh less than 60 KB`(index: Int) {
        let site = TestSite.all[index]
        let common = StyleSheet.bytes(site.plan.content.site.brand).count
        #expect(site.rendered.count > 100)
        // A paper on plans shows all of them, an annex a plan or a scorecard, and the page of a scorecard all that it
        // measures, for whoever reads it in a meeting.
        let whole = site.plan.content.reports.filter { $0.kind.value != .thread }.map { "reports/\($0.name.text).html" }
        for (path, page) in site.rendered
        where !WeightTests.whole.contains(where: path.hasSuffix) && !whole.contains(path)
            && !path.hasPrefix("scorecards/")
        {
            let own = Self.sheets(of: page).reduce(0) { $0 + StyleSheet.bytes($1).count }
            let all = page.utf8.count + common + own + Self.scripts(of: page)
            #expect(all < WeightTests.most, "\(path): \(page.utf8.count) and \(common + own)")
        }
        let young = YoungSheet.bytes(site.plan.content.site.brand).count
        for (path, page) in site.young { #expect(page.utf8.count + young < WeightTests.most, "\(path)") }
    }

    @Test func `pages load no typeface: they are set in those of the reader's system`() {
        let brand = Plan.Brand()
        let sheets = [StyleSheet.bytes(brand), YoungSheet.bytes(brand)] + PageSheet.allCases.map(StyleSheet.bytes)
        for bytes in sheets { #expect(!String(decoding: bytes, as: UTF8.self).contains("@font-face")) }
    }

    /// The classes that only one sheet has rules for, by which a rule begins: what stands within those comes with them.
    private static let ownClasses: [PageSheet: Set<String>] = {
        func classes(_ parts: [StyleFile]) -> Set<String> {
            let css = String(decoding: CompactStyle.make(parts), as: UTF8.self)
            return Set(css.matches(of: #/(?:^|[{},])\.([a-z][a-zA-Z-]*)/#).map { String($0.1) })
        }
        let common = classes(StyleSheet.parts)
        let all = PageSheet.allCases.map { ($0, classes($0.parts).subtracting(common)) }
        return Dictionary(
            uniqueKeysWithValues: all.map { sheet, own in
                (sheet, all.filter { $0.0 != sheet }.reduce(own) { $0.subtracting($1.1) })
            })
    }()

    @Test(arguments: TestSite.all.indices) func `a page has the sheets of what it shows, and no other`(index: Int) {
        for (path, page) in TestSite.all[index].rendered
        where !path.hasPrefix("young-people/") && page.contains(Address.styleSheet.path) {
            let used = Set(
                Tags(page).tags.compactMap { $0.attributes["class"] }.flatMap {
                    $0.split(separator: " ").map(String.init)
                })
            let needed = PageSheet.allCases.filter { !used.isDisjoint(with: Self.ownClasses[$0] ?? []) }
            #expect(Self.sheets(of: page) == Set(needed), "\(path)")
        }
    }

    @Test func `the sheets say the same without their spaces`() {
        for bytes in [StyleSheet.bytes(.init())] + PageSheet.allCases.map(StyleSheet.bytes) {
            let css = String(decoding: bytes, as: UTF8.self)
            #expect(!css.contains("/*"))
            #expect(css.filter { $0 == "{" }.count == css.filter { $0 == "}" }.count)
        }
        #expect(String(decoding: StyleSheet.bytes(.init()), as: UTF8.self).contains(#"content:" (" attr(title) ")""#))
    }
}
