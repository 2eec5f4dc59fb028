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
        #expect(
            try Self.withdraw(words, from: folder) == [
                .withdrawn("papers/paper-1", files: ["paper.docx", "paper.odt", "paper.pdf", "paper.txt"])
            ])
        let page = try #require(folder.read(Self.page))
        #expect(page.contains("(withdrawn on ") && !page.contains("forget"))
        let files = try await Self.published(folder, "public")
        #expect(files[Self.page] == Array(page.utf8) && files["print/paper.pdf"] == nil)
        #expect(try Self.told(folder).filter { $0.contains("papers/") } == [])
    }

    @Test func `words in pieces are for somebody to take out, and nothing is changed`() async throws {
        let folder = try await Self.issued()
        let before = folder.read(Self.page)
        #expect(try Self.withdraw("and all of them answered", from: folder) == [.inPieces("papers/paper-1")])
        #expect(folder.read(Self.page) == before)
        #expect(try Self.withdraw("nobody said this", from: folder) == [])
    }

    private static func withdraw(_ words: String, from folder: TemporaryFolder) throws -> [WithdrawnTexts.Folder] {
        let content = try #require(check(folder, "draft").assessment?.plan.content)
        let withdrawal = try #require(Withdrawal(words, on: .latest))
        return try WithdrawnTexts.withdraw(withdrawal, from: content, in: folder.path).map { found in
            switch found {
            case .withdrawn(let path, let files):
                .withdrawn(String(path.dropFirst(folder.path.count + 1)), files: files.sorted())
            case .inPieces(let path): .inPieces(String(path.dropFirst(folder.path.count + 1)))
            }
        }
    }
}
