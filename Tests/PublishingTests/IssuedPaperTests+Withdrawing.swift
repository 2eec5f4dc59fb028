import Assessing
import Foundation
import Graph
import Plan
import Testing

@testable import Publishing
@testable import Reading

/// Words that are taken out of a paper that was given out.
extension IssuedPaperTests {
    @Test(arguments: ["Don't forget us", "Don’t  forget\nus"])
    func `words that are withdrawn leave a gap, and files that can have none go`(words: String) async throws {
        let folder = try await Self.issued()
        let found = try Self.withdraw(words, from: folder)
        #expect(found.map(\.path) == ["papers/paper-1"])
        guard case .whole(let places, let gone) = found.first?.found else { return #expect(Bool(false)) }
        #expect(places.map(\.file) == [IssuedPaper.page])
        #expect(gone.sorted() == ["paper.docx", "paper.odt", "paper.pdf", "paper.txt"])
        let page = try #require(folder.read(Self.page))
        #expect(page.contains("(withdrawn on ") && !page.contains("forget"))
        let files = try await Self.published(folder, "public")
        #expect(files[Self.page] == Array(page.utf8) && files["print/paper.pdf"] == nil)
        #expect(try Self.told(folder).filter { $0.contains("papers/") } == [])
    }

    @Test func `where words stand in the sources of today is told, in the lines of each file`() throws {
        let folder = try TemporaryFolder()
        try folder.write("council: A\ntitle: Nobody  may\n  know this\n", to: "site.yaml")
        try folder.write("# Nobody may know this\n", to: "posts.yaml")
        try folder.write(
            "---\npage: about\ntitle: A\n---\nNobody may\nknow this. Nobody may know this!\n", to: "pages/about.md")
        try folder.write("Nobody may know this\n", to: "snapshots/may/plans/p/plan.md")
        let withdrawal = try #require(Withdrawal("Nobody may know this", on: .latest))
        let sources = ContentReader.sources(folder: folder.path, name: "Content")
        #expect(
            withdrawal.places(in: sources).sorted { $0.file < $1.file } == [
                .init(file: "pages/about.md", lines: [5, 6]), .init(file: "posts.yaml", lines: [1]),
                .init(file: "site.yaml", lines: [2]),
            ])
    }

    @Test func `words in pieces are for somebody to take out, and nothing is changed`() async throws {
        let folder = try await Self.issued()
        let before = folder.read(Self.page)
        #expect(
            try Self.withdraw("and all of them answered", from: folder) == [
                Told(path: "papers/paper-1", found: .inPieces)
            ])
        #expect(folder.read(Self.page) == before)
        #expect(try Self.withdraw("nobody said this", from: folder) == [])
    }

    @Test(arguments: ["On track", "on  track", "Lead", "public", "withdrawn", "context"])
    func `words by which what is kept is read are refused`(words: String) async throws {
        let content = try #require(Self.check(try await Self.issued(), "draft").assessment?.plan.content)
        #expect(ReservedWords.meaning(of: words, in: content) != nil)
        #expect(ReservedWords.meaning(of: words + " to school", in: content) == nil)
    }

    private struct Told: Equatable {
        let path: String
        let found: WithdrawnTexts.Found
    }

    /// Takes words out, and says what was found before.
    private static func withdraw(_ words: String, from folder: TemporaryFolder) throws -> [Told] {
        let content = try #require(check(folder, "draft").assessment?.plan.content)
        let withdrawal = try #require(Withdrawal(words, on: .latest))
        let found = WithdrawnTexts(withdrawal, in: content, at: folder.path)
        try found.takeOut()
        return found.folders.map { Told(path: String($0.path.dropFirst(folder.path.count + 1)), found: $0.found) }
    }
}
