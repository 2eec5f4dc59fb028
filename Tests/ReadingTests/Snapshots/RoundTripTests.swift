import Diagnostics
import Foundation
import Plan
import Testing

@testable import Reading

/// A snapshot keeps everything that the content says of the plans.
@Suite struct RoundTripTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..")
        .standardized.path(percentEncoded: false)

    /// The councils of the repository, and the one that writes everything.
    private static func council(
        _ name: String
    ) throws -> (content: Content, sources: [(path: String, file: SourceFile)]) {
        if name.isEmpty { return (try #require(FullSources.full.read().content), FullSources.full.texts) }
        let folder = root + "/" + name
        let content = try #require(ContentReader.read(folder: folder, name: "Content").content)
        return (content, ContentReader.sources(folder: folder, name: "Content"))
    }

    @Test func `the council that writes everything has no fault`() {
        #expect(FullSources.full.read().told == [])
        #expect(FullSources.least.read().told == [])
    }

    @Test(arguments: ["", "Content", "Tests/Fixtures/wexmoor/Content"])
    func `what is read back is what stood`(_ name: String) throws {
        let (content, sources) = try RoundTripTests.council(name)
        for day in [Day.latest, try #require(Day(year: 2024, month: 6, day: 2))] {
            let stood = content.asItStood(on: day)
            let folder = try #require(SnapshotFilter.folder(of: content, sources, on: day))
            let (read, problems) = SnapshotReader.read(folder, today: content)
            #expect(short(problems) == [])
            #expect(Dump.kept(of: try #require(read).content) == Dump.kept(of: stood))
        }
    }

    /// A property that is added later is in neither council, so this fails; once it is in the full one, the test above
    /// shows that a snapshot keeps it.
    @Test func `every property of the content differs between the full council and the least`() throws {
        var dump = Dump(without: Dump.notKept)
        _ = dump.text(try #require(FullSources.full.read().content))
        _ = dump.text(try #require(FullSources.least.read().content))
        let same = dump.properties.filter { $0.value.count < 2 }.keys.sorted()
        #expect(same == [], "fill these in `FullSources`")
        #expect(dump.properties.count > 100)
    }

    @Test func `every text of it stands in the file where it says`() throws {
        let (content, sources) = try RoundTripTests.council("Tests/Fixtures/wexmoor/Content")
        let folder = try #require(SnapshotFilter.folder(of: content, sources, on: .latest))
        let read = try #require(SnapshotReader.read(folder, today: content).snapshot).content
        for plan in read.plans {
            for text in [plan.scope, plan.title.source] + plan.log.map(\.ref.source) + plan.log.map(\.date.source) {
                #expect(text.file.path.hasPrefix("Content/snapshots/a/plans/"))
                #expect(text.span.text == text.text)
            }
        }
    }
}

extension SnapshotFilter {
    /// A snapshot `a` of a content.
    static func folder(
        of content: Content, _ sources: [(path: String, file: SourceFile)], on day: Day, plans: Set<String> = []
    ) -> KeptFolder? {
        SnapshotFilter(content, on: day, plans: plans).folder(named: "a", at: "Content/snapshots/a", of: sources)
    }
}
