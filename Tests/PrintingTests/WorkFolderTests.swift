import Foundation
import Testing

@testable import Printing

@Suite struct WorkFolderTests {
    private func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

    @Test func `the folder of a run that was killed is taken away by the next, and no other`() throws {
        let parent = FileManager.default.temporaryDirectory
        let left = parent.appending(path: "goldthread-\(UUID().uuidString)").path(percentEncoded: false)
        let other = parent.appending(path: "goldthread-mine-\(UUID().uuidString)").path(percentEncoded: false)
        let link = parent.appending(path: "goldthread-\(UUID().uuidString)").path(percentEncoded: false)
        defer { for path in [left, other, link] { try? FileManager.default.removeItem(atPath: path) } }
        for path in [left, other] {
            try FileManager.default.createDirectory(atPath: path + "/edition", withIntermediateDirectories: true)
        }
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: other)
        let mine = try WorkFolder.made()
        WorkFolder.clearAbandoned()
        #expect(!exists(left))
        #expect(exists(other) && exists(link) && exists(mine.temporary))
        mine.remove()
        #expect(!exists(mine.path))
    }

    @Test func `of a long file both ends are read, and of a link, a pipe or a folder nothing`() throws {
        let folder = try WorkFolder.made()
        defer { folder.remove() }
        try folder.write(Array(("first" + String(repeating: "x", count: 1 << 20) + "last").utf8), to: "long")
        let ends = try #require(WrittenFile(folder.path(of: "long"))?.ends)
        #expect(ends.count == 2 * (64 << 10) + 1)
        #expect(ends.starts(with: "first".utf8) && ends.suffix(4).elementsEqual("last".utf8))
        #expect(folder.read("long")?.count == (1 << 20) + 9)
        try FileManager.default.createSymbolicLink(
            atPath: folder.path(of: "link"), withDestinationPath: folder.path(of: "long"))
        #expect(mkfifo(folder.path(of: "pipe"), 0o600) == 0)
        for name in ["link", "pipe", "tmp", "nothing"] { #expect(folder.read(name) == nil, "\(name)") }
    }
}
