import Diagnostics
import Plan

/// Lines with the one that stands before each and the one behind, for what is begun on one and ended on the next.
enum SurroundedLines {
    /// The pieces of a text that hold some of its lines, those that overlap joined.
    static func pieces(of text: String, around lines: [Range<Int>]) -> [Range<Int>] {
        let bytes = text.utf8.span
        var pieces: [Range<Int>] = []
        // No byte is looked at again for each line: a text may be all signs, and each of its lines empty.
        var next = 0
        for line in lines {
            let known = pieces.last?.upperBound ?? 0
            let start = start(before: line.lowerBound, in: bytes, downTo: known)
            if line.upperBound > next || pieces.isEmpty { next = word(behind: line.upperBound, in: bytes) }
            var end = max(next, known)
            while end < bytes.count, bytes[end] != 0x0A { end += 1 }
            if let last = pieces.last, start <= known {
                pieces[pieces.count - 1] = last.lowerBound..<end
            } else {
                pieces.append(start..<end)
            }
        }
        return pieces
    }

    /// Where the last line begins that stands before a place and is not empty, unless that is before `least`.
    private static func start(
        before place: Int, in bytes: borrowing Swift.Span<UInt8>, downTo least: Int
    ) -> Int {
        var start = place
        while start > least, isEmpty(bytes[start - 1]) { start -= 1 }
        while start > least, bytes[start - 1] != 0x0A { start -= 1 }
        return start
    }

    /// Where the first line behind a place that is not empty has something.
    private static func word(behind place: Int, in bytes: borrowing Swift.Span<UInt8>) -> Int {
        var place = place
        while place < bytes.count, isEmpty(bytes[place]) { place += 1 }
        return place
    }

    /// Whether a line of nothing but such signs is empty: a sign says nothing, and may join what stands around it.
    private static func isEmpty(_ byte: UInt8) -> Bool {
        byte.isWhiteSpace || (byte < 0x80 && !byte.isASCIILetter && !byte.isASCIIDigit)
    }
}
