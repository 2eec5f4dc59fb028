import Assessing
import Foundation
import Plan
import Templates
import Testing
import XML

/// What changed, as a feed and as rows.
struct ChangesFilesTests {
    private static func feed(_ site: TestSite, _ told: Assessment? = nil) throws -> Element {
        try XMLReader.root(
            of: ChangesFeed.bytes(Publication(told ?? site.assessment, site.words)),
            prefixes: ["http://www.w3.org/2005/Atom": "a"])
    }

    @Test(arguments: TestSite.all.indices) func `the feed has what RFC 4287 asks for`(index: Int) throws {
        let site = TestSite.all[index]
        let feed = try Self.feed(site)
        let page = site.page(.changes)
        let ids = ([feed] + feed.all("a:entry")).map { $0.first("a:id")?.text ?? "" }
        #expect(ids.count > 1 && Set(ids).count == ids.count)
        for id in ids {
            #expect(
                id.wholeMatch(of: #/urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}/#) != nil)
        }
        #expect(feed.first("a:author")?.first("a:name") != nil)
        for entry in [feed] + feed.all("a:entry") {
            #expect(entry.first("a:title")?.text.isEmpty == false)
            #expect(entry.first("a:updated")?.text.wholeMatch(of: #/[0-9]{4}-[0-9]{2}-[0-9]{2}T00:00:00Z/#) != nil)
        }
        for entry in feed.all("a:entry") {
            let href = entry.first("a:link")?["href"] ?? ""
            #expect(href.hasPrefix("changes.html#from-"))
            #expect(page.contains("id=\"\(href.split(separator: "#").last ?? "")\""))
        }
    }

    @Test func `entries keep their names when another meeting is held`() throws {
        func ids(_ day: String) throws -> [String] {
            let site = TestSite(content: "Tests/Fixtures/wexmoor/Content", edition: "board")
            let told = site.assessment.told(on: try #require(Day(iso8601: day)))
            return try Self.feed(site, told).all("a:entry").map { $0.first("a:id")?.text ?? "" }
        }
        let (before, after) = (try ids("2025-02-01"), try ids("2025-03-31"))
        #expect(!before.isEmpty && after.count > before.count - 1)
        #expect(Set(before).isSubset(of: Set(after)))
    }

    @Test func `a narrower edition's changes are in no other's files`() throws {
        let open = TestSite.wexmoor
        for bytes in [
            ChangesFeed.bytes(Publication(open.assessment, open.words)),
            ChangesData.bytes(Publication(open.assessment, open.words)),
        ] { #expect(!String(decoding: bytes, as: UTF8.self).contains("S2.5")) }
        let board = TestSite.wexmoorBoard
        let own = ChangesData.bytes(Publication(board.assessment, board.words))
        #expect(String(decoding: own, as: UTF8.self).contains("S2.5"))
    }

    @Test func `rows end as RFC 4180 says, and a formula is text`() throws {
        let site = try TestSite.written([
            "plans/p/plan.md": "---\nplan: p\ntitle: \"=The, \\\"plan\\\"\"\nstate: agreed\n---\n",
            "plans/p/s1.md":
                "---\nsection: S1\ntitle: One\n---\n## S1.1 +Do it, now\nDue: 31/12/2022\nAdded: 10/11/2022\n",
            "boards.yaml": "- board: The Board\n  meetings: [01/11/2022]\n",
        ])
        let text = String(decoding: ChangesData.bytes(Publication(site.assessment, site.words)), as: UTF8.self)
        let lines = text.components(separatedBy: "\r\n")
        #expect(lines.first == "\u{FEFF}from,to,kind,plan,id,title,change")
        #expect(lines.last == "")
        #expect(text.contains("\"'=The, \"\"plan\"\"\"") && text.contains("\"'+Do it, now\""))
    }
}
