import Diagnostics
import Linking
import Plan
import Testing

/// What issued papers say of few people, in words.
@Suite struct IssuedTextTests {
    private static let board = Audience.only(SourceText(file: SourceFile(path: "a", text: "board"), range: 0..<5))

    /// The counts that are told of a paper with a text, in an edition.
    private func told(_ text: String, edition: String = "public", audience: Audience = .everyone) throws -> [String] {
        var (content, _) = SmallSite().read()
        var head = IssuedPaper.Head(
            report: "r", version: 1, title: "R", kind: .annex, asOf: try #require(Day(year: 2024, month: 1, day: 1)))
        head.audience = audience
        let folder = KeptFolder(name: "r-1", path: "Content/papers/r-1", files: [("paper.txt", Array(text.utf8))])
        content?.papers = [IssuedPaper(head: head, folder: folder, links: [])]
        return try LinkedSite((content, []), edition: edition).problems(.smallCountInText)
            .map { "\($0.span.file.path):\($0.span.line) \($0.severity) \($0.message.prefix { $0 != " " })" }
    }

    @Test func `a small count in an issued paper's text is told at its line`() throws {
        #expect(
            try told("Homes\n\nIn May two children moved.\n") == ["Content/papers/r-1/paper.txt:3 warning `two"])
        #expect(try told("Homes\n\nThis May only\n2 Romany children moved.\n").count == 1)
        #expect(try told("Forty children moved.").isEmpty)
        #expect(try told("2 Children who are missing\n\n 3 Children who move\n").isEmpty)
    }

    @Test func `not to an edition that does not show the paper`() throws {
        #expect(try told("two children", audience: IssuedTextTests.board).isEmpty)
        #expect(try told("two children", edition: "draft", audience: IssuedTextTests.board).count == 1)
    }
}
