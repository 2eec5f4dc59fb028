import Diagnostics
import Plan

/// Lines with the one that stands before each and the one behind, for what is begun on one and ended on the next.
enum SurroundedLines {
    /// The pieces of a text that hold some of its lines, those that overlap joined.
    static func pieces(of text: String, around lines: [Range<Int>]) -> [Range<Int>] {
        let bytes = text.utf8.span
        var pieces: [Range<Int>] = []
        for line in lines {
            let piece = start(before: line.lowerBound, in: bytes)..<end(behind: line.upperBound, in: bytes)
            if let last = pieces.last, piece.lowerBound <= last.upperBound {
                pieces[pieces.count - 1] = last.lowerBound..<max(last.upperBound, piece.upperBound)
            } else {
                pieces.append(piece)
            }
        }
        return pieces
    }

    /// Where the last line begins that stands before a place and is not empty.
    private static func start(before place: Int, in bytes: borrowing Swift.Span<UInt8>) -> Int {
        var start = place
        while start > 0, isEmpty(bytes[start - 1]) { start -= 1 }
        while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
        return start
    }

    /// Where the first line ends that stands behind a place and is not empty.
    private static func end(behind place: Int, in bytes: borrowing Swift.Span<UInt8>) -> Int {
        var end = place
        while end < bytes.count, isEmpty(bytes[end]) { end += 1 }
        while end < bytes.count, bytes[end] != 0x0A { end += 1 }
        return end
    }

    /// Whether a line of nothing but such signs is empty: a sign says nothing, and may join what stands around it.
    private static func isEmpty(_ byte: UInt8) -> Bool {
        byte.isWhiteSpace || (byte < 0x80 && !byte.isASCIILetter && !byte.isASCIIDigit)
    }
}
