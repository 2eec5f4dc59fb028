import Diagnostics
import Plan
import Testing

@testable import Reading

/// A snapshot that is not as it was written is none, and what is not understood of one is not compared.
@Suite struct SnapshotReaderTests {
    private static let files = [
        "snapshot.yaml": "snapshot: a\nas of: 01/06/2024\n", "site.yaml": "council: A\ntitle: B\n",
        "plans/p/plan.md": "---\nplan: p\ntitle: P\nstate: agreed\n---\n",
        "plans/p/s1.md": "---\nsection: S1\ntitle: S\n---\n\n## S1.1 One\n",
        "plans/q/plan.md": "---\nplan: q\ntitle: Q\nstate: agreed\n---\n",
    ]

    private func folder(_ changes: [String: String?] = [:]) -> KeptFolder {
        var files = Self.files
        for (path, text) in changes { files[path] = text }
        return KeptFolder(
            name: "a", path: "Content/snapshots/a", files: files.map { ($0.key, Array($0.value.utf8)) }
        ).sealed()
    }

    private func read(_ folder: KeptFolder) throws -> (snapshot: Snapshot?, told: [String]) {
        let today = try #require(Sources().read().content)
        let (snapshot, problems) = SnapshotReader.read(folder, today: today)
        return (snapshot, problems.map { "\($0.id) \($0.span.file.path)" })
    }

    @Test func `a snapshot that is whole is read`() throws {
        let (snapshot, told) = try read(folder())
        #expect(told == [])
        #expect(snapshot?.content.plans.map(\.scope.text) == ["p", "q"])
        #expect(snapshot?.unclear == [])
    }

    @Test(arguments: ["plans/p/s1.md", "site.yaml", "snapshot.yaml"])
    func `one byte that is not what it was makes it none, and the file is named`(path: String) throws {
        let whole = folder()
        let files = whole.files.map { ($0.path, $0.path == path ? $0.bytes + [0x0A] : $0.bytes) }
        let (snapshot, told) = try read(KeptFolder(name: "a", path: whole.path, files: files))
        #expect(snapshot == nil)
        #expect(told == ["bad-snapshot Content/snapshots/a/\(path)"])
    }

    @Test func `a file more or less makes it none`() throws {
        let whole = folder()
        let more = whole.files + [("plans/p/s2.md", Array("---\nsection: S2\ntitle: S\n---\n".utf8))]
        #expect(
            try read(KeptFolder(name: "a", path: whole.path, files: more)).told
                == ["bad-snapshot Content/snapshots/a/plans/p/s2.md"])
        let less = whole.files.filter { $0.path != "plans/q/plan.md" }
        #expect(
            try read(KeptFolder(name: "a", path: whole.path, files: less)).told
                == ["bad-snapshot Content/snapshots/a/plans/q/plan.md"])
        let bare = whole.files.filter { $0.path != "sums.txt" }
        #expect(try read(KeptFolder(name: "a", path: whole.path, files: bare)).snapshot == nil)
    }

    @Test(arguments: ["", "x", "x  y\n", "\u{0}", "snapshot: a", String(repeating: "a", count: 64) + "  "])
    func `sums that are none make it none`(text: String) throws {
        let files = folder().files.map { ($0.path, $0.path == "sums.txt" ? Array(text.utf8) : $0.bytes) }
        #expect(try read(KeptFolder(name: "a", path: "Content/snapshots/a", files: files)).snapshot == nil)
    }

    @Test(arguments: [
        "---\nsection: S1\ntitle: S\nnew: key\n---\n\n## S1.1 One\n", "---\nsection: S1\n", "", "---\n---\n",
        "---\nsection: S1\ntitle: S\n---\n\n## S1.1 One\nNewer: field\n",
    ]) func `what is not understood makes a plan that is not compared`(text: String) throws {
        let (snapshot, told) = try read(folder(["plans/p/s1.md": text]))
        #expect(told.count == 1)
        #expect(told.first?.hasPrefix("not-compared Content/snapshots/a/plans/p/s1.md") == true)
        #expect(snapshot?.unclear == ["p"])
    }

    @Test func `what is not understood of what plans share makes all of them unclear, and is told`() throws {
        let (snapshot, told) = try read(folder(["posts.yaml": "- post: Head\n  newer: key\n- post: [x]\n"]))
        #expect(told == ["not-compared Content/snapshots/a/posts.yaml"])
        #expect(snapshot?.unclear == ["p", "q"])
    }

    @Test func `faults that a council may keep are not told again`() throws {
        let text = "---\nsection: S1\ntitle: S\n---\n\n## S1.1 One\nDue: 31/11/2024\n"
        let (snapshot, told) = try read(folder(["plans/p/s1.md": text]))
        #expect(told == [])
        #expect(snapshot?.unclear == [])
    }

    @Test(arguments: ["council: A\n", "x", "council: A\ntitle: B\nnew: key\n"])
    func `without a site that is understood it is none`(site: String) throws {
        #expect(try read(folder(["site.yaml": site])).snapshot == nil)
    }

    @Test func `it has the name of its folder, and a day`() throws {
        #expect(
            try read(folder(["snapshot.yaml": "snapshot: b\nas of: 01/06/2024\n"])).told
                == ["name-mismatch Content/snapshots/a/snapshot.yaml"])
        #expect(try read(folder(["snapshot.yaml": "snapshot: a\n"])).snapshot == nil)
        #expect(try read(folder(["snapshot.yaml": nil])).snapshot == nil)
    }
}
