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
