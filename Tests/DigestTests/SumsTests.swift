import Testing

@testable import Digest

/// Digests of the files of a folder, and what is different.
@Suite struct SumsTests {
    private static let files: [(path: String, bytes: [UInt8])] = [("b/c.md", Array("abc".utf8)), ("a", [])]

    @Test func `they are written as sha256sum writes them, and read back`() throws {
        let sums = Sums(of: Self.files)
        let text = String(decoding: sums.bytes, as: UTF8.self)
        #expect(
            text == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a\n"
                + "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  b/c.md\n")
        #expect(Sums(sums.bytes) == sums)
        #expect(Sums(Array(text.replacing("\n", with: "\r\n").replacing("  ", with: " *").utf8)) == sums)
    }

    @Test func `what is different is told file by file`() throws {
        let sums = Sums(of: Self.files)
        #expect(sums.differences(of: Self.files) == [])
        #expect(sums.differences(of: [("a", [1]), ("d", [])]) == [.changed("a"), .missing("b/c.md"), .added("d")])
    }

    @Test(arguments: ["x", "abc  a", String(repeating: "a", count: 64), "\u{FFFD}"])
    func `what is no list of digests is none`(text: String) { #expect(Sums(Array(text.utf8)) == nil) }
}
