import Diagnostics
import Foundation
import Testing

@testable import Reading

/// What of a real folder is read, and that nothing outside it is.
@Suite final class FileTreeTests {
    private let manager = FileManager.default
    private let home: URL
    private var content: URL { home.appending(path: "Content") }

    init() throws {
        home = manager.temporaryDirectory.appending(path: "goldthread-test-" + UUID().uuidString)
        try write("Content/site.yaml", "council: A\ntitle: B\n")
        try write("Content/pages/a.md", "---\npage: a\ntitle: A\n---\n```table\ncaption: T\nfile: z.csv\n```\n")
        try write("secret.csv", "key\nSECRET\n")
        try write("secret.md", "SECRET\n")
    }

    deinit { try? manager.removeItem(at: home) }

    private func write(_ path: String, _ text: String) throws {
        let url = home.appending(path: path)
        try manager.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    private func link(_ path: String, to target: String) throws {
        let url = home.appending(path: path)
        try manager.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try manager.createSymbolicLink(atPath: url.path, withDestinationPath: target)
    }

    private func read(_ folder: String? = nil) -> [String] {
        let (content, problems) = ContentReader.read(folder: folder ?? self.content.path, name: "Content")
        #expect(!"\(String(describing: content))".contains("SECRET"))
        #expect(!problems.contains { $0.message.contains("SECRET") || $0.span.file.text.contains("SECRET") })
        return problems.map { "\($0.id) \($0.span.file.path)" }.sorted()
    }

    @Test(arguments: [
        "../../secret.csv", "/etc/passwd", "../../nowhere", "nowhere.csv", "z.csv", "..", "../..", "/", "/dev/zero",
        "/dev/stdin", "../.hidden/a.csv", "~$a.csv", "../pages/../../secret.csv", "../out/secret.csv",
        "../notes.txt", "../Content/pages/a.md/", "../../Content-2/z.csv",
    ]) func `a link that leads to no file of the folder is refused`(target: String) throws {
        try write("Content/.hidden/a.csv", "key\nSECRET\n")
        try write("Content/pages/~$a.csv", "key\nSECRET\n")
        try write("Content-2/z.csv", "key\nSECRET\n")
        try link("Content/.out", to: "../..")
        try link("Content/pages/z.csv", to: target)
        #expect(read() == ["linked-file Content/pages/z.csv"])
    }

    @Test(arguments: ["b.csv", "../reports/c.csv", "../reports/./../reports/c.csv", "link.csv"])
    func `a link to a file of the folder is read as that file`(target: String) throws {
        try write("Content/pages/b.csv", "key\nvalue\n")
        try write("Content/reports/c.csv", "key\nvalue\n")
        try link("Content/pages/link.csv", to: "b.csv")
        try link("Content/pages/z.csv", to: target)
        let unused = ["Content/pages/b.csv", "Content/pages/link.csv", "Content/reports/c.csv"]
        #expect(read() == unused.map { "unknown-file " + $0 })
    }

    @Test(arguments: ["..", ".", "/etc", "../..", "pages", "deep"])
    func `links to folders are refused, and none is entered`(target: String) throws {
        try write("Content/pages/z.csv", "key\nvalue\n")
        try link("Content/reports", to: target)
        #expect(read() == ["linked-file Content/reports"])
    }

    @Test func `what could not be read is not missing as well`() throws {
        try link("Content/plans/p/plan.md", to: "/etc/hostname")
        try write("Content/plans/p/s1.md", "---\nsection: P1\ntitle: One\n---\n")
        try link("Content/pages/z.csv", to: "/etc/hostname")
        try manager.removeItem(at: content.appending(path: "site.yaml"))
        try link("Content/site.yaml", to: "../secret.md")
        #expect(
            read() == [
                "linked-file Content/pages/z.csv", "linked-file Content/plans/p/plan.md",
                "linked-file Content/site.yaml",
            ])
        try manager.removeItem(at: content.appending(path: "site.yaml"))
        try write("Content/site.yaml", "council: A\ntitle: B\n")
        #expect(read() == ["linked-file Content/pages/z.csv", "linked-file Content/plans/p/plan.md"])
    }

    @Test func `the folder itself may be reached by a link and in many ways`() throws {
        try write("Content/pages/z.csv", "key\nvalue\n")
        try link("way", to: "Content")
        try link("Content/documents/x.md", to: "../../secret.md")
        for way in ["Content", "Content/", "Content//", "way", "way/", "way/.", "way/pages/..", "./Content/../way"] {
            #expect(read(home.path + "/" + way) == ["linked-file Content/documents/x.md"], "\(way)")
        }
        #expect(read(home.path + "/nowhere") == ["missing-file Content/site.yaml"])
        #expect(read(home.path + "/secret.md") == ["missing-file Content/site.yaml"])
    }

    @Test func `a pipe is refused and not waited for`() throws {
        try write("Content/pages/z.csv", "key\nvalue\n")
        #expect(mkfifo(content.appending(path: "pages/b.md").path, 0o600) == 0)
        #expect(read() == ["unreadable-file Content/pages/b.md"])
        try link("Content/pages/c.md", to: "b.md")
        #expect(read() == ["linked-file Content/pages/c.md", "unreadable-file Content/pages/b.md"])
    }

    @Test func `a file that is too large is not read, and one that nothing reads is not opened`() throws {
        try write("Content/pages/z.csv", "key\nvalue\n")
        for path in ["pages/b.md", "pages/c.csv", "posts.yaml", "snapshots/s/site.yaml", "assets/a.png", "film.mp4"] {
            try write("Content/" + path, "")
            let file = try FileHandle(forWritingTo: content.appending(path: path))
            try file.truncate(atOffset: 1 << 40)
            try file.close()
        }
        #expect(mkfifo(content.appending(path: "pages/pipe.txt").path, 0o600) == 0)
        #expect(
            read() == [
                "bad-asset Content/assets/a.png", "too-large Content/pages/b.md", "too-large Content/pages/c.csv",
                "too-large Content/posts.yaml", "too-large Content/snapshots/s/site.yaml",
                "unknown-file Content/film.mp4",
                "unreadable-file Content/pages/pipe.txt",
            ])
    }

    @Test func `as many bytes as are allowed are read, and no more`() throws {
        try write("Content/pages/b.md", "12345")
        guard let tree = FileTree(content.path) else {
            Issue.record("the folder is there")
            return
        }
        #expect(tree.read("pages/b.md", most: 5) == .whole(Array("12345".utf8)))
        #expect(tree.read("pages/b.md", most: 4) == .tooLarge(5))
        #expect(tree.read("pages", most: 5) == .unreadable)
        #expect(tree.read("pages/../../secret.md", most: 100) == .unreadable)
    }

    @Test func `a folder that becomes a link while it is read is not followed`() throws {
        try write("Content/pages/z.csv", "key\nvalue\n")
        guard let tree = FileTree(content.path) else {
            Issue.record("the folder is there")
            return
        }
        #expect(tree.list().contains { $0.path == "pages/z.csv" })
        try write("Content/pages/\u{301}.csv", "key\nvalue\n")
        try manager.moveItem(at: content.appending(path: "pages"), to: home.appending(path: "old"))
        try link("Content/pages", to: "../old")
        #expect(tree.read("pages/z.csv", most: 100) == .unreadable)
        #expect(tree.read("pages/\u{301}.csv", most: 100) == .unreadable)
    }

    @Test func `names that are no text, or would move the cursor, are told and do no harm`() throws {
        try write("Content/pages/z.csv", "key\nvalue\n")
        try write("Content/pages/\u{1B}[2J\n.md", "---\npage: b\ntitle: B\n---\n")
        let bytes = Array(content.path.utf8) + Array("/pages/".utf8) + [0xFF] + Array(".md\0".utf8)
        let file = bytes.withUnsafeBufferPointer {
            creat(UnsafeRawPointer($0.baseAddress!).assumingMemoryBound(to: CChar.self), 0o600)
        }
        #expect(file >= 0)
        close(file)
        #expect(read().contains("unreadable-file Content/pages/\u{FFFD}.md"))
    }
}
