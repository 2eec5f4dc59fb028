/// Where the characters of a text begin, so that a caret never points into the middle of one.
struct CharacterBoundaries {
    /// For each byte and the end, whether a character begins there; nil when every byte is a character of its own.
    private let begins: [Bool]?

    /// Plain ASCII needs no table: its only character of two bytes, CR LF, is white space at which no range begins.
    init(of text: String, byteCount: Int) {
        guard text.utf8.contains(where: { $0 >= 0x80 }) else {
            begins = nil
            return
        }
        var begins = [Bool](repeating: false, count: byteCount + 1)
        var offset = 0
        for character in text where offset < byteCount {
            begins[offset] = true
            offset += character.utf8.count
        }
        begins[byteCount] = true
        self.begins = begins
    }

    /// The smallest range of whole characters that holds `range`.
    func widen(_ range: Range<Int>) -> Range<Int> {
        guard let begins else { return range }
        let limit = begins.count - 1
        var lower = min(max(range.lowerBound, 0), limit)
        var upper = min(max(range.upperBound, lower), limit)
        while lower > 0, !begins[lower] { lower -= 1 }
        while upper < limit, !begins[upper] { upper += 1 }
        return lower..<upper
    }
}
