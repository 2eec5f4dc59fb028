/// A code of RFC 1951: how many codes there are of each length, and what they stand for.
struct HuffmanCode {
    /// How many codes have 1, 2, … 15 bits.
    let counts: [Int]
    /// What they stand for, in the order of the codes.
    let symbols: [Int]

    /// Makes the code of symbols whose lengths are given; nil when there cannot be such a code.
    init?(_ sizes: [Int]) {
        var counts = [Int](repeating: 0, count: 15)
        for size in sizes where size > 0 { counts[size - 1] += 1 }
        var left = 1
        for count in counts {
            left = left * 2 - count
            if left < 0 { return nil }
        }
        self.init(counts, sizes)
    }

    private init(_ counts: [Int], _ sizes: [Int]) {
        self.counts = counts
        symbols = (1...15).flatMap { size in sizes.indices.filter { sizes[$0] == size } }
    }

    private static func fixed(_ sizes: [Int]) -> HuffmanCode {
        HuffmanCode((1...15).map { size in sizes.count { $0 == size } }, sizes)
    }

    /// The code of literals and lengths that needs no table.
    static let fixedLengths = fixed(
        (0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 })
    /// The code of distances that needs no table.
    static let fixedDistances = fixed([Int](repeating: 5, count: 30))

    /// The least value of each length, and how many bits more it takes.
    static let lengths: [(base: Int, bits: Int)] =
        ranges(first: 3, bits: [0, 0, 0, 0, 0, 0, 0, 0] + steps(5, each: 4)) + [(258, 0)]
    /// The same for distances.
    static let distances: [(base: Int, bits: Int)] = ranges(first: 1, bits: [0, 0, 0, 0] + steps(13, each: 2))

    private static func steps(_ last: Int, each count: Int) -> [Int] {
        (1...last).flatMap { [Int](repeating: $0, count: count) }
    }

    private static func ranges(first: Int, bits: [Int]) -> [(base: Int, bits: Int)] {
        var base = first
        return bits.map { bits in
            defer { base += 1 << bits }
            return (base, bits)
        }
    }
}
