import Diagnostics
import Foundation
import Plan
import Testing

@testable import Reading

/// A snapshot keeps everything that the content says.
@Suite struct RoundTripTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..")
        .standardized.path(percentEncoded: false)

    /// The councils of the repository, and the one that writes everything.
    private static func content(_ name: String) throws -> Content {
        let reading = name.isEmpty ? FullSources.full.read() : nil
        let content = reading?.content ?? ContentReader.read(folder: root + "/" + name, name: "Content").content
        return try #require(content)
    }

    private func roundTrip(_ content: Content, on day: Day = .latest) throws -> (content: Content, bytes: [UInt8]) {
        let snapshot = Snapshot(name: "a", day: day, plans: [], content: content)
        let bytes = SnapshotEncoder.encode(snapshot, standings: [:])
        let source = SnapshotSource(bytes: bytes)
        let (read, problems) = SnapshotDecoder.decode(source, today: content)
        #expect(short(problems) == [])
        return (try #require(read).content, bytes)
    }

    @Test func `the council that writes everything has no fault`() {
        #expect(FullSources.full.read().told == [])
        #expect(FullSources.least.read().told == [])
    }

    @Test(arguments: ["", "Content", "Tests/Fixtures/wexmoor/Content"])
    func `what is read back is what was written`(_ name: String) throws {
        let content = try RoundTripTests.content(name)
        let read = try roundTrip(content)
        #expect(Dump.kept(of: read.content) == Dump.kept(of: content))
    }

    @Test(arguments: ["", "Content", "Tests/Fixtures/wexmoor/Content"])
    func `what is read back makes the same bytes`(_ name: String) throws {
        let content = try RoundTripTests.content(name)
        let once = try roundTrip(content)
        #expect(try roundTrip(once.content).bytes == once.bytes)
    }

    /// A property that is added later is in neither council, so this fails; once it is in the full one, the tests above
    /// fail until a snapshot keeps it.
    @Test func `every property of the content differs between the full council and the least`() throws {
        var dump = Dump(without: Dump.notKept)
        _ = dump.text(try #require(FullSources.full.read().content))
        _ = dump.text(try #require(FullSources.least.read().content))
        let same = dump.properties.filter { $0.value.count < 2 }.keys.sorted()
        #expect(same == [], "fill these in `FullSources`, and keep them in `SnapshotEncoder`")
        #expect(dump.properties.count > 100)
    }

    @Test(arguments: ["", "Tests/Fixtures/wexmoor/Content"])
    func `every text of it stands in the file where it says`(_ name: String) throws {
        let read = try roundTrip(RoundTripTests.content(name)).content
        for plan in read.plans {
            for text in [plan.scope, plan.title.source] + plan.log.map(\.ref) + plan.log.map(\.date.source) {
                #expect(text.file.path == "Content/snapshots/a.json")
                #expect(text.span.text == text.text)
            }
            for prose in plan.sections.flatMap(\.prose) { expectWordsInPlace(prose.source) }
        }
    }

    @Test func `a file has one value on a line and sorted keys`() throws {
        let bytes = try roundTrip(RoundTripTests.content("")).bytes
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(text.hasPrefix("{\n  \"as of\": \"2199-12-31\",\n  \"boards\": [\n    {\n      \"also\": [\n"))
        #expect(text.hasSuffix("\n}\n"))
        let object = try JSONSerialization.jsonObject(with: Data(bytes))
        let written = try JSONSerialization.data(
            withJSONObject: object, options: [.prettyPrinted, .withoutEscapingSlashes])
        let again = try JSONSerialization.jsonObject(with: written) as? NSDictionary
        #expect(again == object as? NSDictionary)
        #expect((object as? [String: Any])?["schema"] as? Int == Snapshot.schema)
    }

    @Test func `a snapshot of the first form is lent what was heard, and one of the second has its own`() throws {
        let content = try RoundTripTests.content("")
        let bytes = try roundTrip(RoundTripTests.content("Content").with(heard: [])).bytes
        let own = String(decoding: bytes, as: UTF8.self)
        let first = own.replacing("\"schema\": 2", with: "\"schema\": 1")
        func heard(_ text: String) throws -> Int {
            let source = SnapshotSource(bytes: Array(text.utf8))
            return try #require(SnapshotDecoder.decode(source, today: content).snapshot).content.youngPeople.heard.count
        }
        #expect(try heard(first) == content.youngPeople.heard.count)
        #expect(try heard(own) == 0)
    }

    @Test func `a quotation is kept with its consent`() throws {
        let bytes = try roundTrip(RoundTripTests.content("")).bytes
        let object = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
        let rows = try #require(object?["heard"] as? [[String: Any]])
        #expect(rows.map { $0["consent"] as? String } == ["yes", nil])
        #expect(rows.map { $0["said"] == nil } == [false, true])
    }

    @Test func `a fault that a council keeps is not told again`() throws {
        let reading = Sources.section("## P1.1 One\nDue: 31/11/2024\n").read()
        #expect(reading.problems.map(\.id) == ["impossible-date"])
        let read = try roundTrip(try #require(reading.content))
        #expect(read.content.plans[0].sections[0].actions[0].due[0].isImpossible)
    }
}

extension Content {
    fileprivate func with(heard: [Heard]) -> Content {
        var content = self
        content.youngPeople.heard = heard
        return content
    }
}

extension SnapshotSource {
    /// A file of that name, `a` unless another is given.
    init(_ name: String = "a", bytes: [UInt8]) {
        let text = String(decoding: bytes, as: UTF8.self)
        self.init(name: name, file: SourceFile(path: "Content/snapshots/\(name).json", text: text))
    }
}
