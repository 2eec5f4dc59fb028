import Foundation
import Plan
import Reading
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
        #expect(TestSite.wexmoor.printed.keys.filter { $0.hasSuffix("-pack.html") }.count == 4)
        #expect(TestSite.wexmoor.printed.keys.contains("print/2025-04-24-scrutiny-pack.html"))
    }

    @Test func `an exempt paper is in the pack of those who may have it, and its paragraph in that of the public`() {
        let whole = Self.pack("2024-11-14-cabinet", of: .wexmoorBoard)
        let open = Self.pack("2024-11-14-cabinet", of: .wexmoor)
        #expect(whole.contains("documents/2024-11-14-house.pdf") && whole.contains("Exempt by paragraph 3"))
        #expect(!open.contains("2024-11-14-house") && open.contains("Exempt by paragraph 3"))
    }

    @Test func `a paper that tells of its own day stands in the pack as it tells it`() {
        let pack = Self.pack("2025-04-24-scrutiny", of: .wexmoor)
        #expect(pack.contains("What became of the four recommendations of 2023"))
        #expect(pack.contains("As at 31 March 2025"))
    }
}

/// What stands in a pack that others made, that came later, and that the public may not have.
struct PackPartTests {
    private static func pack(_ name: String, of site: TestSite) -> String { site.page(.printPage(name)) }

    @Test func `a leaf is left for each page of a PDF, and its document is the file of the edition`() {
        let pack = Self.pack("2025-04-24-scrutiny-pack", of: .wexmoor)
        let parts = Tags(pack).values(of: "data-part")
        #expect(parts.filter { $0 == "../documents/2025-04-24-carers.pdf" }.count == 2)
        #expect(TestSite.wexmoor.page(.document("2025-04-24-carers")).contains("href=\"2025-04-24-carers.pdf\""))
        #expect(pack.contains("class=\"pack\""))
    }

    @Test func `a paper that was issued is taken in as it lies`() {
        let parts = Tags(Self.pack("2025-01-23-scrutiny-pack", of: .wexmoor)).values(of: "data-part")
        #expect(Set(parts) == ["../papers/2025-01-23-scrutiny-2/paper.pdf"])
    }

    @Test func `a pack with a paper that claims nothing says so, as does the accessibility statement`() {
        let supplement = Self.pack("2024-11-21-scrutiny-supplement-1", of: .wexmoor)
        #expect(supplement.contains("class=\"pack unclaimed\""))
        #expect(supplement.contains("made do not: What the new boiler costs."))
        #expect(supplement.contains("in another format"))
        #expect(TestSite.wexmoor.page(.accessibility).contains("Supplement 1 to the agenda pack"))
        #expect(!Self.pack("2024-11-21-scrutiny-pack", of: .wexmoor).contains("unclaimed"))
    }

    @Test func `a supplement goes on with the numbers, and an urgent item is in no line of the pack`() {
        let supplement = Self.pack("2024-11-21-scrutiny-supplement-1", of: .wexmoor)
        let pack = Self.pack("2024-11-21-scrutiny-pack", of: .wexmoor)
        #expect(Tags(supplement).values(of: "data-numbers") == ["5"])
        #expect(supplement.contains("Adds item 5, an urgent item, with its paper."))
        #expect(supplement.contains("The boiler of the home in Quarry Lane failed"))
        #expect(!pack.contains("A home that has to close"))
        #expect(TestSite.wexmoor.page(.meeting("2024-11-21-scrutiny")).contains("Adds item 5, an urgent item"))
    }

    @Test func `what the public may not have comes last, and nothing of the others moves`() throws {
        let whole = Self.pack("2024-11-14-cabinet-pack", of: .wexmoorBoard)
        let open = Self.pack("2024-11-14-cabinet-pack", of: .wexmoor)
        #expect(Tags(whole).values(of: "data-number-mark") == ["E"])
        #expect(Tags(open).values(of: "data-number-mark").isEmpty)
        let end = try #require(whole.range(of: "data-place=\"pack-end\"")?.lowerBound)
        let leaves = whole.ranges(of: "data-part=\"../documents/2024-11-14-house.pdf\"")
        #expect(!leaves.isEmpty && leaves.allSatisfy { $0.lowerBound > end })
        #expect(!open.contains("2024-11-14-house"))
    }

    /// The sources of Wexmoor, by their paths.
    private static func sources() throws -> [(path: String, bytes: [UInt8])] {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Fixtures/wexmoor/Content").standardizedFileURL
        let prefix = root.path(percentEncoded: false)
        let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: [.isRegularFileKey])
        return try (files?.allObjects ?? []).compactMap { $0 as? URL }.filter {
            try $0.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true
        }.map { url in
            let path = url.standardizedFileURL.path(percentEncoded: false).dropFirst(prefix.count)
            return (String(path.drop { $0 == "/" }), [UInt8](try Data(contentsOf: url)))
        }
    }

    private static func site(_ files: [(path: String, bytes: [UInt8])]) throws -> TestSite {
        let content = try #require(ContentReader.read(files: files, name: "Content").content)
        return try #require(TestSite(of: content))
    }

    @Test func `the public edition has the same bytes where the exempt paper was never written`() throws {
        let all = try Self.sources()
        let paper = "2024-11-14-house"
        var without = all.filter { !$0.path.hasPrefix("documents/\(paper)") }
        #expect(without.count == all.count - 2)
        for index in without.indices where without[index].path.hasSuffix("2024-11-14-cabinet.md") {
            let text = String(decoding: without[index].bytes, as: UTF8.self)
                .replacing("Paper: \(paper)\n", with: "")
                .replacing(/```only\naudience: board\n[^`]*```\n\n/, with: "")
            without[index].bytes = Array(text.utf8)
        }
        let (one, other) = (try Self.site(all), try Self.site(without))
        #expect(one.rendered == other.rendered)
        #expect(one.printed == other.printed)
        #expect(one.young == other.young)
        #expect(one.searchIndex == other.searchIndex)
        let content = try #require(ContentReader.read(files: without, name: "Content").content)
        let board = try #require(TestSite(of: content, edition: "board"))
        #expect(TestSite.wexmoorBoard.rendered != board.rendered, "the paper was taken out")
    }

    @Test func `what only some may read in a public paper moves nothing of it, and stands behind it in their copy`()
        throws
    {
        var files = try Self.sources()
        let index = try #require(files.firstIndex { $0.path == "documents/2024-11-21-boiler.md" })
        files[index].bytes += Array("\n```only\naudience: board\nThe maker of the boiler is a quagga.\n```\n".utf8)
        let content = try #require(ContentReader.read(files: files, name: "Content").content)
        let name = "2024-11-21-scrutiny-supplement-1"
        let (whole, open) = (
            try #require(TestSite(of: content, edition: "board")).page(.printPage(name)), Self.pack(name, of: .wexmoor)
        )
        let (front, rest) = try Self.parted(whole)
        let (publicFront, publicRest) = try Self.parted(open)
        #expect(front.replacing("Board edition", with: "Public edition", maxReplacements: 1) == publicFront)
        #expect(!front.contains("quagga") && rest.contains("quagga") && !publicRest.contains("quagga"))
        #expect(rest.contains("href=\"#own-item5\"") && rest.contains("data-mark=\"S1E\""))
    }

    /// A pack up to where everybody's copy ends, and from there, without its `head`.
    private static func parted(_ pack: String) throws -> (front: String, rest: String) {
        let start = try #require(pack.range(of: "<body")?.lowerBound)
        let end = try #require(pack.range(of: "data-place=\"pack-end\"")?.lowerBound)
        return (String(pack[start..<end]), String(pack[end...]))
    }

    @Test func `each version of a work plan has a page`() {
        #expect(
            TestSite.wexmoor.rendered.keys.contains {
                $0.hasPrefix("work-plans/") && $0.split(separator: "/").count == 3
            })
    }
}
