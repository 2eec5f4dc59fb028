import Testing

@testable import Archive

/// ZIP files: those that are written are read, and none that could mean two things.
@Suite struct ArchiveTests {
    private static let limits = Archive.Limits(part: 100_000, total: 150_000)

    private static func file(_ parts: [(String, String)], packs: Bool = true) -> [UInt8] {
        var archive = ArchiveWriter(packs: packs)
        for (name, text) in parts { archive.add(name, Array(text.utf8)) }
        return archive.finished()
    }

    private static let two = file(
        [("a.xml", String(repeating: "one ", count: 100)), ("word/b.xml", "two")])

    private func fault(_ bytes: [UInt8]) -> ArchiveFault? {
        do throws(ArchiveFault) {
            let archive = try Archive(bytes, within: ArchiveTests.limits)
            for name in archive.names { _ = try archive.bytes(of: name) }
            return nil
        } catch {
            return error
        }
    }

    /// Where a mark stands, and how often.
    private func places(of mark: Int, in bytes: [UInt8]) -> [Int] {
        let mark = (0..<4).map { UInt8(truncatingIfNeeded: mark >> (8 * $0)) }
        return bytes.indices.filter { bytes[$0...].starts(with: mark) }
    }

    @Test(arguments: [true, false]) func `what is written is read`(packs: Bool) throws {
        let bytes = ArchiveTests.file([("a.xml", String(repeating: "one ", count: 100)), ("b", "")], packs: packs)
        let archive = try Archive(bytes, within: ArchiveTests.limits)
        #expect(archive.names == ["a.xml", "b"])
        #expect(try archive.bytes(of: "A.XML")?.count == 400)
        #expect(try archive.bytes(of: "b") == [])
        #expect(try archive.bytes(of: "c") == nil)
        #expect(bytes.count < 300 || !packs)
    }

    @Test func `the same parts make the same bytes`() {
        #expect(ArchiveTests.file([("a", "b")]) == ArchiveTests.file([("a", "b")]))
        #expect(fault(ArchiveTests.file([])) == nil)
    }

    @Test func `a file that is cut short anywhere is none`() {
        for count in ArchiveTests.two.indices { #expect(fault(Array(ArchiveTests.two[..<count])) == .broken) }
    }

    @Test func `no byte that is changed makes another part of one`() {
        for place in ArchiveTests.two.indices {
            for change: UInt8 in [0x01, 0x20, 0x80, 0xFF] {
                var bytes = ArchiveTests.two
                bytes[place] ^= change
                guard fault(bytes) == nil, let archive = try? Archive(bytes, within: ArchiveTests.limits) else {
                    continue
                }
                #expect(archive.names.count == 2)
                #expect((try? archive.bytes(of: "word/b.xml")).map { $0 == Array("two".utf8) } ?? true)
            }
        }
    }

    @Test(arguments: [
        "/a", "../a", "a/../b", "a/./b", "a//b", "..", "", "a\\b", "C:a", "a\u{0}", "a\nb", "a/..",
    ])
    func `names that lead elsewhere are refused`(name: String) {
        #expect(fault(ArchiveTests.file([(name, "x")])) == .unsafeName)
    }

    @Test func `names that are not UTF-8 are refused`() {
        let bytes = ArchiveTests.file([("qqqq", "x")]).map { $0 == UInt8(ascii: "q") ? 0xFF : $0 }
        #expect(fault(bytes) == .unsafeName)
    }

    @Test func `two parts of one name are refused, in capitals too`() {
        #expect(fault(ArchiveTests.file([("a", "x"), ("a", "y")])) == .duplicate("a"))
        #expect(fault(ArchiveTests.file([("word/a", "x"), ("Word/A", "y")])) == .duplicate("Word/A"))
    }

    @Test func `folders are passed over`() throws {
        let archive = try Archive(ArchiveTests.file([("word/", ""), ("word/a", "x")]), within: ArchiveTests.limits)
        #expect(archive.names == ["word/a"])
    }

    @Test func `what unpacks to more than is allowed is refused before it is unpacked`() {
        let large = String(repeating: "0", count: 100_001)
        #expect(fault(ArchiveTests.file([("a", large)])) == .tooLarge)
        let half = String(repeating: "0", count: 80_000)
        #expect(fault(ArchiveTests.file([("a", half), ("b", half)])) == .tooLarge)
    }

    @Test func `a part that is larger than it says is refused`() throws {
        var bytes = ArchiveTests.file([("a", String(repeating: "0", count: 90_000))])
        for (mark, offset) in [(ArchiveList.heading, 22), (ArchiveList.listing, 24)] {
            let place = try #require(places(of: mark, in: bytes).first) + offset
            bytes.replaceSubrange(place..<place + 4, with: [10, 0, 0, 0])
        }
        #expect(fault(bytes) == .damaged("a"))
    }

    @Test(arguments: [1, 0x40, 0x2000]) func `a part under a password is refused`(flag: Int) throws {
        var bytes = ArchiveTests.two
        let place = try #require(places(of: ArchiveList.listing, in: bytes).first) + 8
        bytes[place] |= UInt8(truncatingIfNeeded: flag)
        bytes[place + 1] |= UInt8(truncatingIfNeeded: flag >> 8)
        #expect(fault(bytes) == .encrypted)
    }

    @Test func `parts that share their bytes are refused`() throws {
        let bytes = ArchiveTests.file([("a", "x"), ("b", "x")])
        let lists = places(of: ArchiveList.listing, in: bytes)
        var shared = bytes
        shared.replaceSubrange(lists[1] + 42..<lists[1] + 46, with: bytes[lists[0] + 42..<lists[0] + 46])
        shared[lists[1] + 46] = UInt8(ascii: "a")
        #expect(fault(shared) == .broken)
    }

    @Test func `a part of another name in its heading is refused`() throws {
        var bytes = ArchiveTests.two
        bytes[30] = UInt8(ascii: "z")
        #expect(fault(bytes) == .broken)
    }

    @Test func `a part that is packed in another way is refused`() throws {
        var bytes = ArchiveTests.two
        for (mark, offset) in [(ArchiveList.heading, 8), (ArchiveList.listing, 10)] {
            bytes[try #require(places(of: mark, in: bytes).first) + offset] = 12
        }
        #expect(fault(bytes) == .damaged("a.xml"))
    }

    @Test(arguments: ["", "PK", "not a file", "PK\u{5}\u{6}", String(repeating: "\0", count: 100)])
    func `what is none is none`(text: String) {
        #expect(fault(Array(text.utf8)) == .broken)
    }
}
