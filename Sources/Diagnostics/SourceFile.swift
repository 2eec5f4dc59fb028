/// One file of the content, as it was read: its path as people are shown it, its bytes and where its lines begin.
///
/// A class, so that the many spans into a file share one copy and a span can find its lines by itself.
package final class SourceFile: Sendable {
    /// The path as it is printed, with `/` between its parts (`Content/plans/ambition/plan.md`).
    package let path: String
    /// The text, UTF-8, without a byte order mark; offsets in spans count its bytes.
    package let text: String
    /// The byte offset at which each line begins. There is always at least one line.
    private let lineStarts: [Int]

    /// Makes a source file of a text.
    package init(path: String, text: String) {
        self.path = path
        var native = text
        native.makeContiguousUTF8()
        self.text = native
        var starts = [0]
        let bytes = native.utf8.span
        for offset in bytes.indices where bytes[offset] == UInt8(ascii: "\n") { starts.append(offset + 1) }
        lineStarts = starts
    }

    /// How many bytes the text has.
    package var byteCount: Int { text.utf8.count }

    /// How many lines the text has; an empty file has one.
    package var lineCount: Int { lineStarts.count }

    /// The place of the whole file's beginning, for faults that have no better one.
    package var start: Span { Span(file: self, start: 0, end: 0) }

    /// The 1-based number of the line that holds a byte offset; offsets outside the text are clamped.
    package func line(at offset: Int) -> Int {
        max(1, lineStarts.firstPlace { $0 > offset })
    }

    /// The byte range of a 1-based line without its line ending; a line that does not exist is empty.
    package func range(ofLine line: Int) -> Range<Int> {
        guard line >= 1, line <= lineStarts.count else { return byteCount..<byteCount }
        let start = lineStarts[line - 1]
        var end = line < lineStarts.count ? lineStarts[line] - 1 : byteCount
        let bytes = text.utf8
        if end > start, bytes[bytes.index(bytes.startIndex, offsetBy: end - 1)] == UInt8(ascii: "\r") { end -= 1 }
        return start..<max(start, end)
    }

    /// The byte offset of a 1-based line's beginning, clamped to the text.
    package func offset(ofLine line: Int) -> Int { range(ofLine: line).lowerBound }

    /// The text of a byte range, clamped to the text and widened to whole characters of UTF-8.
    package func slice(_ range: Range<Int>) -> Substring {
        text[text.utf8Boundary(range.lowerBound)..<text.utf8Boundary(range.upperBound)]
    }
}

extension String {
    /// The index of a UTF-8 offset, clamped to the string and moved back to the beginning of its scalar.
    package func utf8Boundary(_ offset: Int) -> String.Index {
        var index = utf8.index(startIndex, offsetBy: Swift.min(Swift.max(offset, 0), utf8.count))
        while index > startIndex, index < endIndex, utf8[index] & 0xC0 == 0x80 { index = utf8.index(before: index) }
        return index
    }
}
