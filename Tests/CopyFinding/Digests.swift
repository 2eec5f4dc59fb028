package import Foundation

/// Digests of words that stand beside each other, of 40 bits each: what `Tests/copying/make-digests` writes. A text of a
/// million words is taken for a copy by chance once in thirty times.
package struct Digests {
    /// The offset basis and the prime of FNV-1a of 64 bits (Fowler, Noll, Vo).
    static let start: UInt64 = 14_695_981_039_346_656_037
    static let prime: UInt64 = 1_099_511_628_211
    /// How many bytes a digest has in a file.
    private static let size = 5

    private let all: Set<UInt64>

    /// Reads a file of digests.
    package init(file: URL) throws {
        let bytes = [UInt8](try Data(contentsOf: file))
        all = Set(
            stride(from: 0, to: bytes.count, by: Digests.size).map { place in
                bytes[place..<min(place + Digests.size, bytes.count)].reduce(0) { $0 << 8 | UInt64($1) }
            })
    }

    /// Takes those of every run of so many words of a text.
    package init(runsOf count: Int, in text: String) {
        let words = WordDigests(text.utf8).words
        all = Set(words.indices.dropLast(count - 1).map { Digests.digest(words[$0..<$0 + count]) })
    }

    /// Whether words are among them.
    func contains(_ words: ArraySlice<UInt64>) -> Bool { all.contains(Digests.digest(words)) }

    /// The digest of words, from those of each.
    package static func digest(_ words: ArraySlice<UInt64>) -> UInt64 {
        var whole = start
        for word in words { whole = (whole ^ word) &* prime }
        return (whole >> 40 ^ whole) & (1 << 40 - 1)
    }
}
