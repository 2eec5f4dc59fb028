import Diagnostics
import Plan

/// How a line of a paragraph begins.
struct LineStart {
    /// Where its words begin in the text.
    let offset: Int
    /// Its first characters, as they are written.
    let head: [Character]
    /// Whether it is the first of its paragraph.
    let isFirst: Bool
    /// Whether it begins at the very beginning of the line in the sources.
    let isUnindented: Bool
    /// Whether it is as short as a heading, and nothing stands behind it in the paragraph.
    let isAlone: Bool

    /// How many characters are looked at.
    private static let longest = 12

    /// How many bytes a heading has at most.
    private static let heading = 60

    init(_ bytes: [UInt8], _ range: Range<Int>, isFirst: Bool, isLast: Bool) {
        let line = bytes[range].prefix(4 * LineStart.longest)
        offset = range.lowerBound
        head = Array(String(decoding: line, as: UTF8.self).prefix(LineStart.longest))
        self.isFirst = isFirst
        isAlone = isFirst && isLast && range.count <= LineStart.heading
        isUnindented = offset == 0 || bytes[offset - 1] == 0x0A
    }

    /// The character at a place; nil behind the last.
    subscript(_ place: Int) -> Character? { place < head.count ? head[place] : nil }

    /// Whether a blank, or nothing, stands at a place.
    func isBlank(_ place: Int) -> Bool { self[place]?.isWhitespace ?? true }

    /// The number or letters that it begins with, as before an item: `a)`, `(iv)`, `1.`, `(2)`.
    var label: Label? {
        var place = self[0] == "(" ? 1 : 0
        let start = place
        while let character = self[place], character.isASCII, character.isLetter || character.isNumber { place += 1 }
        guard place > start, place - start <= 4, let end = self[place], end == ")" || (end == "." && start == 0) else {
            return nil
        }
        let text = String(head[start..<place])
        let isNumber = text.allSatisfy(\.isNumber)
        let isRoman = text.allSatisfy { "ivxIVX".contains($0) }
        guard isNumber || isRoman || text.count == 1 else { return nil }
        return Label(text: text, isNumber: isNumber, isBracketed: start == 1, length: place + 1)
    }

    struct Label {
        let text: String
        let isNumber: Bool
        let isBracketed: Bool
        /// How many characters it has, with its brackets or full stop.
        let length: Int

        /// Whether another is the next of a list: `b)` behind `a)`, `ii.` behind `i.`.
        func isFollowed(by next: Label) -> Bool {
            guard !isNumber, !next.isNumber, isBracketed == next.isBracketed else { return false }
            let romans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"]
            let (one, other) = (text.lowercased(), next.text.lowercased())
            if let place = romans.firstIndex(of: one), romans.firstIndex(of: other) == place + 1 { return true }
            guard one.utf8.count == 1, other.utf8.count == 1, let first = one.utf8.first, let second = other.utf8.first
            else { return false }
            return second == first + 1
        }
    }
}

/// Paragraphs that begin with `a)`, `b)` and so on, one below the other.
struct LetteredParagraphs {
    private var last: (label: LineStart.Label, range: Range<Int>)?
    private var isTold = false

    /// Takes the next paragraph; where the first letter stands when it is the second of a list.
    mutating func take(_ line: LineStart?, isAlone: Bool) -> Range<Int>? {
        guard let line, let label = line.label, isAlone, line.isBlank(label.length) else {
            (last, isTold) = (nil, false)
            return nil
        }
        defer { last = (label, line.offset..<line.offset + label.length) }
        guard let last, last.label.isFollowed(by: label), !isTold else { return nil }
        isTold = true
        return last.range
    }
}
