import Assessing
import Diagnostics
import Foundation
import Graph
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

    private func make(
        _ folder: String, _ name: String = "a", on day: Day, plans: [String] = []
    ) throws(SnapshotMaker.Failure) -> SnapshotMaker.Made {
        let sources = ContentReader.sources(folder: folder, name: "Content")
        guard let content = ContentReader.read(folder: folder, name: "Content").content else { throw .nothingStood }
        return try SnapshotMaker.make(name, of: content, from: sources, on: day, plans: plans)
    }

    @Test(arguments: [Sites.york, Sites.wexmoor])
    func `the snapshots of the repository are sound, and keep of themselves what they are`(folder: String) throws {
        let content = try content(folder)
        #expect(!content.snapshots.isEmpty)
        for kept in content.snapshots {
            let (read, problems) = SnapshotReader.read(kept, today: content)
            #expect(problems.map(\.message) == [])
            let snapshot = try #require(read)
            let sources = ContentReader.sources(folder: folder + "/snapshots/" + kept.name, name: "Content")
            let made = try SnapshotMaker.make(
                kept.name, of: snapshot.content, from: sources, on: snapshot.day, plans: Array(snapshot.plans))
            #expect(made.folder.files.map(\.path) == kept.files.map(\.path))
            // Which plans came later only those know who have them.
            let head = kept.files.first { $0.path == "snapshot.yaml" }.map { String(decoding: $0.bytes, as: UTF8.self) }
            let unknown = head?.contains("\nlater:") == true ? ["snapshot.yaml", "sums.txt"] : []
            for (one, other) in zip(made.folder.files, kept.files) where !unknown.contains(one.path) {
                #expect(one.bytes == other.bytes, "\(one.path)")
            }
        }
    }

    @Test func `York's plan stands as it stood in version 3`() throws {
        let content = try content(Sites.york)
        let kept = try #require(content.snapshots.first { $0.name == "ofsted-v3" })
        let snapshot = try #require(SnapshotReader.read(kept, today: content).snapshot)
        #expect(snapshot.plans == ["ofsted"])
        #expect(snapshot.day.slashed == "13/07/2022")
        let plan = try #require(snapshot.content.plans.first)
        #expect(plan.state.value.isCurrent)
        #expect(plan.versions.map(\.name.text) == ["1.0", "2.0", "3.0"])
        #expect(plan.sections.flatMap(\.actions).count == 32)
        #expect(snapshot.content.inspections.map(\.scope.text) == ["2022-ilacs"])
    }

    @Test(arguments: ["draft", "board", "intranet", "public"])
    func `a snapshot links and stands as the content that it was made of`(_ name: String) throws {
        let content = try content(Sites.wexmoor)
        let day = try SnapshotTests.day(2024, 12, 10)
        let made = try make(Sites.wexmoor, on: day)
        let edition = try #require(Edition(name, audiences: content.site.audiences))
        let sides = [content.asItStood(on: day), made.snapshot.content].map { content in
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
            #expect(states[0].daysPast == states[1].daysPast)
        }
        #expect(sides[0].assessment.past == sides[1].assessment.past)
        let comparison = Comparison(from: sides[0].assessment, to: sides[1].assessment)
        #expect(comparison.items.isEmpty)
    }

    @Test func `the same sources make the same bytes, in any order of plans`() throws {
        let day = try SnapshotTests.day(2024, 12, 10)
        let one = try make(Sites.wexmoor, on: day, plans: ["listening", "better-together"])
        let other = try make(Sites.wexmoor, on: day, plans: ["better-together", "listening"])
        #expect(one.folder["sums.txt"] == other.folder["sums.txt"])
        #expect(one.snapshot.content.plans.map(\.scope.text) == ["better-together", "listening"])
    }

    @Test func `files that have all changed are one fault, and one of them is its own`() {
        func damage(_ changed: Set<String>) -> [String] {
            let files: [(path: String, bytes: [UInt8])] = [("a", [1]), ("b", [2]), ("c", [3])]
            let whole = KeptFolder(name: "may", path: "may", files: files).sealed()
            let now = whole.files.map { ($0.path, changed.contains($0.path) ? $0.bytes + [13] : $0.bytes) }
            return KeptFolder(name: "may", path: "may", files: now).damage.map(\.file)
        }
        #expect(damage([]) == [])
        #expect(damage(["a", "c"]) == ["a", "c"])
        #expect(damage(["a", "b", "c"]) == ["sums.txt"])
    }

    @Test func `what cannot be made says why`() throws {
        let day = try SnapshotTests.day(2024, 12, 10)
        for name in ["", "Big", "a/b", "../a", "12", "a b"] {
            #expect(throws: SnapshotMaker.Failure.malformedName) {
                try make(Sites.wexmoor, name, on: day)
            }
        }
        #expect(throws: SnapshotMaker.Failure.self) {
            try make(Sites.wexmoor, on: day, plans: ["nope"])
        }
        // Of a plan that names no day nobody knows that it did not stand.
        var dated = try content(Sites.york)
        dated.plans.removeAll { $0.began == nil && $0.versions.isEmpty }
        #expect(throws: SnapshotMaker.Failure.nothingStood) {
            try SnapshotMaker.make("a", of: dated, from: [], on: .earliest)
        }
    }

    @Test func `a folder on the disk is never overwritten, and is replaced whole`() throws {
        let folder = try TemporaryFolder()
        let shelf = KeptShelf(content: folder.path, parent: KeptFolder.snapshots)
        func kept(_ text: String) -> KeptFolder {
            KeptFolder(name: "a", path: "", files: [("plans/p/plan.md", Array(text.utf8)), ("x", [])])
        }
        let path = shelf.path(of: "a") + "/plans/p/plan.md"
        try shelf.create(kept("one"))
        #expect(throws: OutputFailure.self) { try shelf.create(kept("two")) }
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "one")
        try shelf.replace(kept("three"))
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "three")
        #expect(throws: OutputFailure.self) { try shelf.replace(KeptFolder(name: "b", path: "", files: [])) }
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: folder.path + "/snapshots").sorted()
                == [".gitattributes", "a"])
    }
}
