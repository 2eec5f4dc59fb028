import Assessing
import Foundation
import Plan
import Testing
import XML

@testable import Templates

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

    /// The pages of changes, one behind the other.
    private static func pages(_ site: TestSite) -> String {
        site.rendered.keys.filter { $0.hasPrefix("changes") }.sorted().map { site.rendered[$0] ?? "" }.joined()
    }

    @Test(arguments: TestSite.all.indices)
    func `page, feed and rows tell of the same changes in the same spans`(index: Int) throws {
        let site = TestSite.all[index]
        let publication = Publication(site.assessment, site.words)
        let told = String(decoding: ChangesData.bytes(publication), as: UTF8.self)
        let rows = Dictionary(grouping: told.components(separatedBy: "\r\n").dropFirst()) { String($0.prefix(10)) }
        let entries = try Self.feed(site).all("a:entry").map { entry in
            (
                from: String((entry.first("a:link")?["href"] ?? "").suffix(10)),
                lines: (entry.first("a:content")?.text ?? "").components(separatedBy: "<li>").count - 1
            )
        }
        #expect(entries.map(\.from) == publication.changes.periods.filter { !$0.isEmpty }.map(\.from.iso8601))
        for entry in entries { #expect(rows[entry.from]?.count == entry.lines, "\(entry.from)") }
        let page = Self.pages(site)
        for period in publication.changes.periods {
            let start = try #require(page.range(of: "<h2 id=\"\(period.anchor)\">"))
            let part = page[start.upperBound...].prefix(
                upTo: page[start.upperBound...].range(of: "<h2")?.lowerBound ?? page.endIndex)
            for change in period.changes where change.item.isThere {
                let address = try #require(publication.entity(change.item.id)?.address.path)
                #expect(part.contains("href=\"\(address)\""), "\(period.anchor): \(change.item.id.full)")
            }
        }
    }

    @Test func `a block of changes since the last meeting tells of the actions that its page tells of`() throws {
        let site = try TestSite.written([
            "boards.yaml": "- board: The Board\n  meetings: [01/11/2022]\n",
            "site.yaml": """
            council: Testham
            title: The plan
            reporting date: 12/12/2022
            statuses:
              - {id: complete, word: Complete, meaning: complete, shape: circle, colour: blue}

            """,
            "plans/p/plan.md": "---\nplan: p\ntitle: The plan\nstate: agreed\nbegan: 01/09/2022\n---\n",
            "plans/p/s1.md":
                "---\nsection: S1\ntitle: One\n---\n## S1.1 Do it\nDue: 31/12/2022\n\n## S1.2 Say it\nDue: 31/12/2022\n\n## S1.3 Add it\nDue: 31/12/2022\nAdded: 10/11/2022\n\n## S1.4 Let it be\nDue: 31/12/2022\n",
            "plans/p/progress.csv":
                "date,ref,status,text,new due,why\n10/10/2022,S1.4,,Begun,,\n10/11/2022,S1.2,,Slower,31/01/2023,It takes longer\n11/11/2022,S1.1,complete,Done,,\n",
            "pages/a.md": "---\npage: a\ntitle: A\n---\n```changes\nsince: 01/11/2022\n```\n",
        ])
        func ids(_ html: String) -> Set<String> {
            Set(html.matches(of: #/href="(?:\.\.\/)?actions\/p\/([^"]+)\.html"/#).map { String($0.1) })
        }
        let period = try #require(Publication(site.assessment, site.words).changes.periods.first)
        #expect(period.from.iso8601 == "2022-11-01")
        let block = ids(site.page(.page("a")))
        #expect(block == ["s1-1", "s1-2", "s1-3"])
        #expect(block == ids(Self.pages(site)))
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
