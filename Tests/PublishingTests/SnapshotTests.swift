import Assessing
import Diagnostics
import Foundation
import Linking
import Plan
import Publishing
import Reading
import Testing

/// A snapshot from the sources to the disk and back.
@Suite struct SnapshotTests {
    private static func day(_ year: Int, _ month: Int, _ day: Int) throws -> Day {
        try #require(Day(year: year, month: month, day: day))
    }

    private func content(_ folder: String) throws -> Content {
        try #require(ContentReader.read(folder: folder, name: "Content").content)
    }

    private func decoded(_ made: SnapshotMaker.Made, _ today: Content) throws -> Snapshot {
        let text = String(decoding: made.bytes, as: UTF8.self)
        let file = SourceFile(path: "Content/snapshots/\(made.snapshot.name).json", text: text)
        let source = SnapshotSource(name: made.snapshot.name, file: file)
        let (snapshot, problems) = SnapshotDecoder.decode(source, today: today)
        #expect(problems.map(\.message) == [])
        return try #require(snapshot)
    }

    /// The sources go on and the snapshots stay, so they are compared with nothing but themselves.
    @Test(arguments: [Sites.york, Sites.wexmoor])
    func `the snapshots of the repository are sound, and make themselves again`(folder: String) throws {
        let content = try content(folder)
        #expect(!content.snapshots.isEmpty)
        for source in content.snapshots {
            let (read, problems) = SnapshotDecoder.decode(source, today: content)
            #expect(problems.map(\.message) == [])
            let snapshot = try #require(read)
            // The first form does not keep what young people said.
            let isFirst = source.file.text.contains("\"schema\": 1,")
            var kept = snapshot.content
            if isFirst { kept.youngPeople.heard = [] }
            let made = try SnapshotMaker.make(snapshot.name, of: kept, on: snapshot.day, plans: snapshot.plans)
            let text = try with(snapshot.papers, made.bytes)
            let schema = "\"schema\": \(Snapshot.schema),"
            #expect((isFirst ? text.replacing(schema, with: "\"schema\": 1,") : text) == source.file.text)
        }
    }

    /// The text of a snapshot with records.
    private func with(_ papers: [PaperRecord], _ bytes: [UInt8]) throws -> String {
        try papers.reduce(String(decoding: bytes, as: UTF8.self)) { text, paper in
            let name = try #require(text.firstMatch(of: /"snapshot": "(.*)"/)).output.1
            let source = SnapshotSource(name: String(name), file: SourceFile(path: "", text: text))
            guard case .added(let bytes) = SnapshotPapers.adding(paper, to: source) else { return text }
            return String(decoding: bytes, as: UTF8.self)
        }
    }

    @Test func `York's plan stands as it stood in version 3`() throws {
        let content = try content(Sites.york)
        let kept = try #require(content.snapshots.first { $0.name == "ofsted-v3" })
        let snapshot = try #require(SnapshotDecoder.decode(kept, today: content).snapshot)
        #expect(snapshot.plans == ["ofsted"])
        #expect(snapshot.day.slashed == "13/07/2022")
        let plan = try #require(snapshot.content.plans.first)
        #expect(plan.state.value.isCurrent)
        #expect(plan.versions.map(\.name.text) == ["1.0", "2.0", "3.0"])
        #expect(plan.sections.flatMap(\.actions).count == 32)
        #expect(snapshot.content.inspections.map(\.scope.text) == ["2022-ilacs"])
    }

    @Test(arguments: ["draft", "board", "intranet", "public"])
    func `a decoded snapshot links and stands as the content that it was made of`(_ name: String) throws {
        let content = try content(Sites.wexmoor)
        let day = try SnapshotTests.day(2024, 12, 10)
        let made = try SnapshotMaker.make("a", of: content, on: day)
        let edition = try #require(Edition(name, audiences: content.site.audiences))
        let sides = try [content.asItStood(on: day), decoded(made, content).content].map { content in
            let plan = Linker.link(Selection.select(edition, of: content)).plan
            return (plan: plan, assessment: plan.assess(on: day))
        }
        #expect(sides[0].plan.actions.map(\.id) == sides[1].plan.actions.map(\.id))
        for (one, other) in zip(sides[0].plan.actions, sides[1].plan.actions) {
            #expect(one.ties == other.ties)
            #expect(one.log.map(\.date.value) == other.log.map(\.date.value))
            let states = [(sides[0], one), (sides[1], other)].map { $0.0.assessment.state(of: $0.1.id) }
            #expect(states[0].status == states[1].status)
            #expect(states[0].due.map(\.value) == states[1].due.map(\.value))
            #expect(states[0].daysOver == states[1].daysOver)
        }
        #expect(sides[0].assessment.overdue == sides[1].assessment.overdue)
        let comparison = Comparison(from: sides[0].assessment, to: sides[1].assessment)
        #expect(comparison.items.isEmpty)
    }

    @Test func `the same sources make the same bytes, in any order of plans`() throws {
        let content = try content(Sites.wexmoor)
        let day = try SnapshotTests.day(2024, 12, 10)
        let one = try SnapshotMaker.make("a", of: content, on: day, plans: ["listening", "better-together"])
        let other = try SnapshotMaker.make("a", of: content, on: day, plans: ["better-together", "listening"])
        #expect(one.bytes == other.bytes)
        #expect(one.snapshot.content.plans.map(\.scope.text) == ["better-together", "listening"])
    }

    @Test func `what cannot be made says why`() throws {
        let content = try content(Sites.wexmoor)
        let day = try SnapshotTests.day(2024, 12, 10)
        for name in ["", "Big", "a/b", "../a", "12", "a b"] {
            #expect(throws: SnapshotMaker.Failure.malformedName) {
                try SnapshotMaker.make(name, of: content, on: day)
            }
        }
        #expect(throws: SnapshotMaker.Failure.self) {
            try SnapshotMaker.make("a", of: content, on: day, plans: ["nope"])
        }
        #expect(throws: SnapshotMaker.Failure.nothingStood) {
            try SnapshotMaker.make("a", of: self.content(Sites.york), on: .earliest)
        }
    }

    @Test func `a snapshot on the disk is never overwritten, and gets records by replacing it whole`() throws {
        let folder = try TemporaryFolder()
        let snapshots = SnapshotFolder(content: folder.path)
        try snapshots.create("a", Array("one".utf8))
        #expect(throws: OutputFailure.self) { try snapshots.create("a", Array("two".utf8)) }
        #expect(try String(contentsOfFile: snapshots.path(of: "a"), encoding: .utf8) == "one")
        try snapshots.replace("a", Array("one and more".utf8))
        #expect(try String(contentsOfFile: snapshots.path(of: "a"), encoding: .utf8) == "one and more")
        #expect(throws: OutputFailure.self) { try snapshots.replace("b", []) }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/snapshots") == ["a.json"])
    }
}
