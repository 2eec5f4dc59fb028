import Assessing
import Diagnostics
import Foundation
import Graph
import Linking
import Plan
import Testing

@testable import Templates

/// The leaflets for young people, as they are before they are printed.
struct LeafletTests {
    private static let york = TestSite(content: "Content", edition: "young-people")
    private static let wexmoor = TestSite(content: "Tests/Fixtures/wexmoor/Content", edition: "young-people")

    private static let fenlow = TestSite(content: "Tests/Fixtures/easy-read/Content", edition: "young-people")

    private static func leaflet(_ tag: String = "en", _ size: LeafletSize = .usual, of site: TestSite = wexmoor)
        -> String
    {
        LanguageTag(tag).flatMap { site.printed[Address.leaflet($0, size).path] } ?? ""
    }

    @Test(arguments: ["en", "pl", "ur"], LeafletSize.allCases) func `each language with pages has each size`(
        tag: String, size: LeafletSize
    ) {
        let html = Self.leaflet(tag, size)
        #expect(html.contains(#"<html lang="\#(tag)" dir="\#(tag == "ur" ? "rtl" : "ltr")""#))
        #expect(html.contains(#"class="large""#) == (size == .large))
    }

    @Test(arguments: [york, wexmoor]) func `a leaflet holds every page once, in their order`(site: TestSite) throws {
        let html = Self.leaflet(of: site)
        let english = try #require(site.plan.content.youngPeople.english)
        let parts = html.matches(of: /<section id="page-([^"]*)"/).map { String($0.1) }
        #expect(parts == english.pages.map(\.name.text))
        #expect(parts.count > 4)
    }

    @Test(arguments: [york, wexmoor]) func `its headings leave no level out`(site: TestSite) {
        let levels = Self.leaflet(of: site).matches(of: /<h([1-6])/).compactMap { Int($0.1) }
        #expect(levels.first == 1)
        #expect(levels.count { $0 == 1 } == 1)
        #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 })
    }

    @Test func `it leads only within itself and to the web`() {
        for link in Self.leaflet(of: Self.york).matches(of: /<a[^>]* href="([^"]*)"/).map({ String($0.1) }) {
            #expect(link.hasPrefix("#") || link.contains(":"), "\(link)")
        }
    }

    @Test func `the cover says in words what its code says`() {
        let html = Self.leaflet()
        #expect(html.contains(">A code that a phone can scan. It leads to wexmoor.example/promises.</title>"))
        #expect(html.contains(#"dir="ltr">wexmoor.example/promises</p>"#))
    }

    @Test func `a translation has only what is translated`() {
        for size in LeafletSize.allCases {
            let html = Self.leaflet("ur", size)
            #expect(!html.contains("page-words") && !html.contains("promised-words"), "\(size)")
            #expect(html.contains("ہم نے آپ کے لیے بہتر کام کرنے کا وعدہ کیا۔"), "and all that is")
            #expect(!html.contains("Your promises"), "its title is translated, too")
        }
        #expect(Self.leaflet("ur").contains(#"<section id="page-index""#))
    }

    @Test func `a folded leaflet has help first, then what is late and what changed, and counts what it leaves out`()
        throws
    {
        let html = Self.leaflet("en", .folded)
        let order = [
            #"href="tel:999""#, "What is late, or has stopped", "What changed since 10 December 2024",
            #"class="last-line">"#,
        ]
        let places = try order.map { try #require(html.range(of: $0)?.lowerBound, "\($0)") }
        #expect(places == places.sorted())
        let shown = html.ranges(of: /<li id="[a-z-]+:[A-Z0-9.]+" class="is-/).count
        let left = html.firstMatch(of: /(\d+) more promises? (is|are) not here/).flatMap { Int($0.1) } ?? 0
        #expect(shown + left == Self.wexmoor.assessment.leafletPromises.all.count)
        #expect(html.contains(#"<html lang="en" dir="ltr" class="folded">"#))
    }

    @Test(arguments: [york, wexmoor]) func `no topic is left out for another`(site: TestSite) {
        let others = site.assessment.leafletPromises.others
        let topics = Set(others.map(\.topic))
        #expect(topics.count > 1)
        #expect(Set(others.prefix(topics.count).map(\.topic)) == topics)
    }

    @Test func `a date that has passed is not told as late`() throws {
        let html = Self.leaflet("en", .folded, of: Self.york)
        #expect(html.contains("Where the date has passed") && !html.contains("What is late"))
        #expect(html.contains("52 things in all"))
    }

    @Test func `a leaflet with the text of a draft says so`() {
        #expect(Self.leaflet("pl", .folded).contains(#"class="label draft""#))
        #expect(!Self.leaflet("en", .folded).contains(#"class="label draft""#), "it has no page's text")
    }

    @Test func `an Easy Read leaflet has larger letters, and help first like any other`() throws {
        let html = Self.leaflet("en", .folded, of: Self.fenlow)
        #expect(html.contains(#"<html lang="en" dir="ltr" class="folded easy-read">"#))
        let help = try #require(html.range(of: #"href="tel:999""#)?.lowerBound)
        let late = try #require(html.range(of: "What is late, or has stopped")?.lowerBound)
        #expect(help < late)
        let sheet = String(decoding: LeafletSheet.bytes([], Brand()), as: UTF8.self)
        #expect(!sheet.contains("\n.easy-read {"), "the frame of a label is none of the whole sheet")
    }

    @Test func `larger letters leave room for fewer promises, and no sheet has room for all of York's`() {
        let others = Self.york.assessment.leafletPromises.others
        func held(isLarge: Bool) -> Int {
            let room = LeafletRoom(isLarge: isLarge, YoungContext())
            return (1...others.count).prefix { room.holds([Array(others.prefix($0))], last: "") }.count
        }
        #expect(held(isLarge: true) > 10)
        #expect(held(isLarge: false) > held(isLarge: true))
        #expect(held(isLarge: false) < others.count)
    }

    @Test func `a text stands on as many lines as its words need`() {
        #expect(LetterWidths.lines(of: "", width: 10) == 1)
        #expect(LetterWidths.lines(of: "We will write", width: 100) == 1)
        // A W and an i are as wide as two letters of the usual width, and a space is half of one.
        #expect(LetterWidths.lines(of: "Wi aa", width: 2.6) == 1)
        #expect(LetterWidths.lines(of: "Wi aa", width: 2.5) == 2)
        #expect(LetterWidths.lines(of: "unbreakable", width: 1) == 1)
    }

    @Test func `without a day of the last leaflet nothing is said to have changed`() {
        #expect(Self.york.assessment.leafletPromises.changed.isEmpty)
        #expect(!Self.leaflet("en", .folded, of: Self.york).contains("What changed since"))
    }

    @Test func `no letter of a folded leaflet is smaller than 12 points`() {
        let sheet = String(decoding: LeafletSheet.bytes([], Brand()), as: UTF8.self)
        #expect(sheet.contains("html.folded { font-size: 12pt;"))
        #expect(sheet.contains("html.folded.easy-read { font-size: 14pt; }"))
        #expect(sheet.matches(of: /font-size: \.\d/).isEmpty, "nothing is smaller than the text")
    }

    @Test func `it ends with the language panel`() {
        let html = Self.leaflet()
        for line in Self.wexmoor.plan.content.site.languagePanel { #expect(html.contains(">\(line.text.text)</li>")) }
        #expect(Self.wexmoor.plan.content.site.languagePanel.count == 5)
    }

    @Test func `the foot counts pages in the words of each language`() {
        let sheet = String(
            decoding: LeafletSheet.bytes(Self.wexmoor.plan.content.youngPeople.languages, Brand()), as: UTF8.self)
        #expect(sheet.contains(#"content: "Page " counter(page) " of " counter(pages)"#))
        #expect(sheet.contains(#"content: "Strona " counter(page) " z " counter(pages)"#))
        #expect(sheet.contains("@page leaflet-ur-large"))
    }

    @Test func `paper has a background for every drawing and every state`() {
        let sheet = String(decoding: LeafletSheet.bytes([], Brand()), as: UTF8.self)
        for name in Drawing.allCases.map(DrawingView.name) + PlainState.allCases.map(StateMark.name) {
            #expect(sheet.contains(".\(name) { background-image: url(\"data:image/svg+xml,"), "\(name)")
        }
        #expect(!sheet.contains("class="), "a file has no sheet, and its paints stand in it")
    }
}
