import Diagnostics
import Foundation
import Plan
import Reading
import Testing

/// A site made from a snapshot is the site that would have been made on the day.
@Suite struct SnapshotTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
        .standardized.path(percentEncoded: false)

    @Test(arguments: [
        ("Content", "public", [2022, 7, 13]), ("Content", "public", [2022, 12, 12]),
        ("Tests/Fixtures/wexmoor/Content", "board", [2024, 12, 10]),
        ("Tests/Fixtures/wexmoor/Content", "draft", [2025, 3, 31]),
    ]) func `every page is the same`(folder: String, edition: String, date: [Int]) throws {
        let content = try #require(
            ContentReader.read(folder: SnapshotTests.root + "/" + folder, name: "Content").content)
        let day = try #require(Day(year: date[0], month: date[1], day: date[2]))
        var stood = content.asItStood(on: day)
        stood.youngPeople = YoungPeople()
        var read = try decoded(Snapshot(name: "a", day: day, plans: [], content: stood), today: content)
        // The council's own pages, those for young people, and what they say about faults, are no part of a snapshot.
        read.pages = content.pages
        read.documents = stood.documents
        read.reports = stood.reports
        read.snapshots = stood.snapshots
        read.site.accepted = content.site.accepted
        let expected = try #require(TestSite(of: stood, edition: edition, on: day))
        let site = try #require(TestSite(of: read, edition: edition, on: day))
        #expect(site.rendered.keys.sorted() == expected.rendered.keys.sorted())
        for (path, page) in expected.rendered { #expect(site.rendered[path] == page, "\(path)") }
        #expect(site.searchIndex == expected.searchIndex)
    }

    private func decoded(_ snapshot: Snapshot, today: Content) throws -> Content {
        let text = String(decoding: SnapshotEncoder.encode(snapshot, standings: [:]), as: UTF8.self)
        let file = SourceFile(path: "Content/snapshots/a.json", text: text)
        let source = SnapshotSource(name: snapshot.name, file: file)
        return try #require(SnapshotDecoder.decode(source, today: today).snapshot).content
    }
}
