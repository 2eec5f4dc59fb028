import CopyFinding
import Foundation
import Plan
import Publishing
import Testing

/// The worked example is told in our own words, and names posts: nothing of the papers behind it is copied, and nobody in
/// them is named. Of the papers themselves the tree holds digests only.
@Suite struct CopyingTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
        .standardized
    private static let lists = root.appending(path: "Tests/copying")

    @Test(arguments: [
        "Content", "Tests", "Sources", "Templates", "docs", "script", "ARCHITECTURE.md", "CHANGELOG.md",
        "CONTRIBUTING.md", "GUIDE.md", "README.md",
    ])
    func `nothing is copied from the papers in`(_ place: String) throws {
        let finder = try CopyFinder(folder: CopyingTests.lists)
        let place = CopyingTests.root.appending(path: place)
        for file in try files(in: place) where !file.path.hasPrefix(CopyingTests.lists.path) {
            try expectNone(finder, file.path, [UInt8](try Data(contentsOf: file)))
        }
    }

    /// PDF and Word files and all that lies beside them, as an edition goes out.
    @Test(.enabled(if: PrintedText.folders != nil, "script/test --all names what it has printed"))
    func `nothing is copied from the papers in what was printed`() throws {
        let finder = try CopyFinder(folder: CopyingTests.lists)
        for folder in PrintedText.folders ?? [] {
            let found = try files(in: folder)
            #expect(found.contains { $0.pathExtension == "pdf" }, "\(folder.path) has no printed paper")
            for file in found { try expectNone(finder, file.path, [UInt8](try Data(contentsOf: file))) }
        }
    }

    /// The files below a folder, or the one at a place.
    private func files(in place: URL) throws -> [URL] {
        let within = FileManager.default.enumerator(at: place, includingPropertiesForKeys: [.isRegularFileKey])
        let all = (within?.compactMap { $0 as? URL } ?? []) + [place]
        return try all.sorted { $0.path < $1.path }
            .filter { try $0.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true }
    }

    @Test(arguments: ["draft", "board", "intranet", "public", "young-people"])
    func `nothing is copied from the papers in the edition`(_ edition: String) throws {
        let finder = try CopyFinder(folder: CopyingTests.lists)
        let content = CopyingTests.root.appending(path: "Content").path
        let today = try #require(Day(year: 2030, month: 1, day: 1))
        let request = SiteRequest(content: content, edition: edition, today: today, workers: 2)
        let plan = try #require(SitePress(CheckedSite.check(request, kinds: []), workers: 2)).plan()
        for file in plan.files { try expectNone(finder, file.address.path, file.bytes) }
    }

    private func expectNone(_ finder: CopyFinder, _ path: String, _ bytes: [UInt8]) throws {
        for text in try ReadableText.texts(of: path, bytes) {
            for copy in finder.copies(in: text) { Issue.record("\(path) holds “\(copy)”") }
        }
    }

    @Test func `a copied sentence is found, however it is set and spelt`() {
        let finder = CopyFinder(
            runs: Digests(runsOf: 8, in: "No child's plan may wait for the ferry to come back."),
            names: Digests(runsOf: 2, in: "Ada Lovelace"), official: [])
        #expect(finder.copies(in: "A plan may wait for the ferry to".utf8) == [])
        for text in ["The PLAN may wait – for the\nferry, to come", "childs plan may wait for the ferry to come back"] {
            #expect(finder.copies(in: text.utf8).count == 1)
        }
        #expect(finder.copies(in: "No child’s plan may wait for the ferry".utf8).count == 1)
        #expect(
            finder.copies(in: ReadableText.withoutTags(Array("plan <b>may</b> wait for the ferry to come".utf8)))
                == ["plan may wait for the ferry to come"])
    }

    @Test func `official names and figures are no copies`() {
        let runs = Digests(runsOf: 8, in: "the Board of the Harbour and Ferry Trust met on 31 12 2022 with the crew")
        let finder = CopyFinder(
            runs: runs, names: Digests(runsOf: 2, in: ""), official: ["Board of the Harbour and Ferry Trust"])
        #expect(finder.copies(in: "the Board of the Harbour and Ferry Trust met".utf8) == [])
        #expect(
            finder.copies(in: "and Ferry Trust met on 31 12 2022 with".utf8) == [
                "and ferry trust met on 31 12 2022 with"
            ])
    }

    @Test func `a person is found by name`() {
        let finder = CopyFinder(
            runs: Digests(runsOf: 8, in: ""), names: Digests(runsOf: 2, in: "Ada Lovelace"), official: [])
        #expect(finder.copies(in: "ada.lovelace@council.example".utf8) == ["ada lovelace"])
        #expect(finder.copies(in: "Ada wrote to Lovelace".utf8) == [])
    }

    /// What `make-digests` makes of the same words.
    @Test func `digests are those of the script`() {
        let words = WordDigests("One, two three’s café".utf8)
        #expect(Digests.digest(words.words[...]) == 0xAE_503E_B309)
        #expect(words.text(0..<4) == "one two threes café")
    }
}
