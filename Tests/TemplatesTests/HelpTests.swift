import Foundation
import Graph
import Plan
import Testing

/// Help now: on every page for young people, in every language, and on paper.
struct HelpTests {
    private static let york = TestSite(content: "Content", edition: "young-people")
    private static let wexmoor = TestSite(content: "Tests/Fixtures/wexmoor/Content", edition: "young-people")
    private static let fenlow = TestSite(content: "Tests/Fixtures/easy-read/Content", edition: "young-people")
    private static let beside = TestSite.wexmoorBoard

    private static func numbers(of site: TestSite) -> [String] {
        ["999"] + site.plan.content.youngPeople.help.numbers.map(\.number.digits)
    }

    @Test(arguments: [york, wexmoor, fenlow]) func `every page rings every number`(site: TestSite) {
        let pages = site.rendered.merging(site.young) { one, _ in one }.merging(site.printed) { one, _ in one }
        #expect(pages.count > 5)
        for (path, html) in pages {
            for number in Self.numbers(of: site) {
                #expect(html.contains("href=\"tel:\(number)\""), "\(path): \(number)")
            }
        }
    }

    @Test func `so do the pages beside others, and no page for those who read the plan`() {
        #expect(Self.beside.young.count > 10)
        for (path, html) in Self.beside.young { #expect(html.contains("tel:08001111"), "\(path)") }
        for (path, html) in Self.beside.rendered { #expect(!html.contains("tel:08001111"), "\(path)") }
    }

    @Test(arguments: ["en", "pl", "ur"]) func `danger comes first, in the words of the page`(tag: String) throws {
        let language = try #require(Self.wexmoor.plan.content.youngPeople.languages.first { $0.tag.tag == tag })
        let page = Self.wexmoor.page(.youngPage(language.tag, "promises"))
        let bar = try #require(page.range(of: "class=\"help-bar\""))
        let header = try #require(page.range(of: "class=\"site-header\""))
        #expect(bar.lowerBound < header.lowerBound)
        for word in [YoungWord.notSafe, .advocate, .complain, .askingIsSafe] {
            let text = language.words(word)
            #expect(text.language == nil && page.contains(text.text), "\(word)")
        }
    }

    @Test func `digits run from left to right among words from right to left`() throws {
        let urdu = try #require(LanguageTag("ur"))
        let page = Self.wexmoor.page(.youngPage(urdu, "index"))
        #expect(page.contains(#"<a href="tel:01632960199" class="phone" dir="ltr">01632 960199</a>"#))
        #expect(!page.contains("any time, day or night"), "for whom and when are translated")
    }

    @Test func `a heading of the same words does not take the place to which every page leads`() throws {
        let site = try TestSite.written([
            "site.yaml": "council: Testham\ntitle: The plan\nreporting date: 12/12/2022\n"
                + "young people:\n  drafts: labelled\n",
            "young-people/en/index.md": "---\npage: index\ntitle: Start\n---\n## Help now\nRing us.\n",
        ])
        let pages = [site.page(.youngPage(.english, "index"))] + site.printed.values.filter { $0.contains("Ring us.") }
        #expect(pages.count == 3)
        for page in pages {
            #expect(page.ranges(of: #"id="help-now""#).count == 1)
            #expect(page.contains(#"<section id="help-now""#) && page.contains(#"id="help-now-2">Help now</h"#))
        }
    }

    @Test func `an example whose papers give no number says so`() {
        let page = Self.york.page(.youngPage(.english, "index"))
        #expect(page.contains("These papers give no council number."))
        #expect(!Self.wexmoor.page(.youngPage(.english, "index")).contains("give no council number"))
    }
}
