/// Random changes to files, the same for the same seed: what a slip of the hand, a bad transfer or malice could do.
struct Mutation {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// Text that some part of the reader treats in a way of its own.
    private static let special = [
        "\0", "\r", "\r\n", "\n\n", "\t", "\u{85}", "\u{2028}", "\u{FEFF}", "\u{202E}", "é", "👩‍👧", "\u{301}", "\"", "'",
        "`",
        "```actions\n", "```table\n", "```\n", "~~~\n", "---\n", "- ", "      - ", "1. ", "> ", "# ", "## P1.1 x\n",
        "### How\n", "|", "| a | b |\n", "[", "]", "](", "![](", "<!--", "-->", "<b>", "{", "}", "&a ", "*a ", "!a ",
        ": ",
        ":", " #", ",", ";", "\\", "\\x", "(OA1)", "(", ")", "ref:", "a:b:c1", "31/11/2022", "(due ",
        "99999999999999999999",
        "-1", "Lead: ", "Due: ", "  ", "ongoing; ", "Q9 2022", "0", "\u{1B}[2J", "%", "@",
    ]

    /// A number below a bound (SplitMix64).
    mutating func below(_ bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(max(1, bound)))
    }

    /// A file with some changes.
    mutating func change(_ bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        for _ in 0...below(4) { changeOnce(&bytes) }
        return bytes
    }

    private mutating func changeOnce(_ bytes: inout [UInt8]) {
        let place = below(bytes.count + 1)
        switch below(10) {
        case 0 where place < bytes.count: bytes[place] ^= UInt8(1 << below(8))
        case 1 where place < bytes.count: bytes[place] = UInt8(below(256))
        case 2: bytes.removeLast(bytes.count - place)
        case 3: bytes.removeSubrange(line(at: place, in: bytes))
        case 4: bytes.insert(contentsOf: bytes[line(at: place, in: bytes)], at: line(at: place, in: bytes).lowerBound)
        case 5: bytes.insert(contentsOf: bytes[line(at: below(bytes.count + 1), in: bytes)], at: place)
        case 6: bytes = Array(bytes.map { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }.joined())
        default:
            let text = Mutation.special[below(Mutation.special.count)]
            bytes.insert(contentsOf: Array(repeatElement(text, count: below(8) == 0 ? 40 : 1).joined().utf8), at: place)
        }
    }

    /// The line that holds an offset, with its line ending.
    private func line(at offset: Int, in bytes: [UInt8]) -> Range<Int> {
        let start = bytes[..<offset].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        let end = bytes[offset...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
        return start..<end
    }
}
