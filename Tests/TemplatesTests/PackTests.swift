import Foundation
import Plan
import Testing

/// The pack of a meeting: one paper with everything that the public may have, and no more.
struct PackTests {
    private static func pack(_ meeting: String, of site: TestSite) -> String {
        site.page(.printPage(meeting + "-pack"))
    }

    @Test func `a pack has the notice, and each paper in the order of the agenda`() throws {
        let pack = Self.pack("2019-09-24-scrutiny", of: .york)
        let parts = [
            "Notice of a public meeting of", "5 pm on Monday 23 September 2019", ">Minute 9: Declarations of Interest<",
            ">Priorities and challenges of the Executive Member, September 2019<",
            ">Dashboard of the Improvement Board, 2019/20<", ">Draft work plan of the scrutiny committee, 2019-20<",
        ]
        let places = try parts.map { try #require(pack.range(of: $0)?.lowerBound, "\($0)") }
        #expect(places == places.sorted())
    }

    @Test(arguments: TestSite.all.indices)
    func `each link of an agenda leads to a place in the pack, and no id is there twice`(number: Int) {
        let site = TestSite.all[number]
        for (path, pack) in site.printed where path.hasSuffix("-pack.html") {
            let ids = Tags(pack).values(of: "id")
            #expect(Set(ids).count == ids.count, "\(path)")
            let links = Tags(pack).values(of: "href").filter { $0.hasPrefix("#") }
            #expect(!links.isEmpty, "\(path)")
            for link in links { #expect(ids.contains(String(link.dropFirst())), "\(path) \(link)") }
        }
    }

    @Test func `only meetings that ask for a pack have one`() {
        #expect(TestSite.wexmoor.printed.keys.filter { $0.hasSuffix("-pack.html") }.count == 2)
        #expect(TestSite.wexmoor.printed.keys.contains("print/2025-04-24-scrutiny-pack.html"))
    }

    @Test func `an exempt paper is in the pack of those who may have it, and its paragraph in that of the public`() {
        let whole = Self.pack("2024-11-14-cabinet", of: .wexmoorBoard)
        let open = Self.pack("2024-11-14-cabinet", of: .wexmoor)
        #expect(whole.contains("412,000") && whole.contains("Exempt by paragraph 3"))
        #expect(!open.contains("412,000") && open.contains("Exempt by paragraph 3"))
    }

    @Test func `a paper that tells of its own day stands in the pack as it tells it`() {
        let pack = Self.pack("2025-04-24-scrutiny", of: .wexmoor)
        #expect(pack.contains("What became of the four recommendations of 2023"))
        #expect(pack.contains("As at 31 March 2025"))
    }
}
