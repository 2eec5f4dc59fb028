import Diagnostics

/// A line of a YAML text as its author sees it: how far in it begins, whether it is an item, and what stands behind its key.
struct YAMLLine {
    /// Its words in the text, without the white space around them.
    let range: Range<Int>
    /// How far in its words begin.
    let indentation: Int
    /// Whether a tab stands before its words.
    let isTabbed: Bool
    /// How many dashes it begins with.
    let dashes: Int
    /// Its words behind those.
    let words: Range<Int>
    /// The colon behind its key; nil when it has none.
    let colon: Int?
    /// What stands behind that, or behind the dashes where there is none.
    let value: Range<Int>

    init?(_ bytes: [UInt8], _ line: Range<Int>) {
        guard let start = bytes[line].firstIndex(where: { !$0.isWhiteSpace }), bytes[start] != UInt8(ascii: "#"),
            let last = bytes[line].lastIndex(where: { !$0.isWhiteSpace })
        else { return nil }
        range = start..<last + 1
        indentation = start - line.lowerBound
        isTabbed = bytes[line.lowerBound..<start].contains(0x09)
        dashes = bytes[range].prefix { $0 == UInt8(ascii: "-") }.count
        let behind = bytes[(start + dashes)..<range.upperBound].firstIndex { !$0.isWhiteSpace } ?? range.upperBound
        let end = range.upperBound
        words = behind..<end
        colon = bytes[words].indices.first { place in
            bytes[place] == UInt8(ascii: ":") && (place + 1 == end || bytes[place + 1].isWhiteSpace)
        }
        let first = colon.map { $0 + 1 } ?? behind
        value = (bytes[first..<end].firstIndex { !$0.isWhiteSpace } ?? end)..<end
    }

    /// Whether it is an item.
    func isItem(_ bytes: [UInt8]) -> Bool { dashes == 1 && (words.isEmpty || words.lowerBound > range.lowerBound + 1) }

    /// How far in what it says begins, behind its dash.
    var column: Int { indentation + words.lowerBound - range.lowerBound }
}
