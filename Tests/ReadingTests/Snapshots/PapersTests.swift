import Diagnostics
import Plan
import Testing

@testable import Reading

/// What a paper prints is kept with its snapshot, once.
@Suite struct PapersTests {
    private let first = PaperRecord(report: "2024-07-28-board", version: "1", lines: ["Title", "1. A “line”"])
    private let second = PaperRecord(report: "2024-07-28-board", version: "2", lines: ["Title", "1. Corrected"])

    private func empty() throws -> SnapshotSource {
        let content = try #require(FullSources.full.read().content)
        let snapshot = Snapshot(name: "a", day: .latest, plans: [], content: content)
        return SnapshotSource(bytes: SnapshotEncoder.encode(snapshot, standings: [:]))
    }

    private func adding(_ paper: PaperRecord, to source: SnapshotSource) throws -> SnapshotSource {
        guard case .added(let bytes) = SnapshotPapers.adding(paper, to: source) else { throw NotAdded() }
        return SnapshotSource(bytes: bytes)
    }

    private struct NotAdded: Error {}

    @Test func `records are read as they were added`() throws {
        let source = try adding(second, to: adding(first, to: empty()))
        #expect(SnapshotPapers.records(of: source).papers == [first, second])
        let today = try #require(FullSources.full.read().content)
        #expect(SnapshotDecoder.decode(source, today: today).snapshot?.papers == [first, second])
    }

    @Test func `nothing else of the file changes`() throws {
        let source = try empty()
        let lines = """
              "papers": {
                "2024-07-28-board": {
                  "1": [
                    "Title",
                    "1. A “line”"
                  ]
                }
              },
            """
        let expected = source.file.text.replacing("  \"papers\": {},", with: lines)
        #expect(expected != source.file.text)
        #expect(try adding(first, to: source).file.text == expected)
    }

    @Test func `a record is never replaced`() throws {
        let source = try adding(first, to: empty())
        let other = PaperRecord(report: first.report, version: "1", lines: ["Something else"])
        guard case .alreadyThere(let kept) = SnapshotPapers.adding(other, to: source) else {
            Issue.record("it was replaced")
            return
        }
        #expect(kept == first)
    }

    @Test func `a damaged snapshot takes no record`() {
        let damaged = SnapshotSource(bytes: Array("{".utf8))
        guard case .unreadable(let problems) = SnapshotPapers.adding(first, to: damaged) else {
            Issue.record("it was written")
            return
        }
        #expect(problems.map(\.id) == ["bad-snapshot"])
    }
}
