/// The lines of a text, as libcmark counts them, to turn its places into byte offsets.
struct SourceLines {
    let bytes: UnsafeBufferPointer<UInt8>
    /// The offset at which each line begins; there is always one.
    private let starts: [Int]

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        // libcmark skips a byte order mark and counts columns behind it.
        var starts = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
        for index in bytes.indices {
            let byte = bytes[index]
            let endsLine =
                byte == UInt8(ascii: "\n")
                || (byte == UInt8(ascii: "\r") && (index + 1 == bytes.count || bytes[index + 1] != UInt8(ascii: "\n")))
            if endsLine { starts.append(index + 1) }
        }
        self.starts = starts
    }

    /// How many lines there are; behind a final line end stands an empty one.
    var count: Int { starts.count }

    /// The bytes of a line with its line end. A line before the first is the first, one behind the last the last.
    func range(ofLine line: Int) -> Range<Int> {
        let index = min(max(line - 1, 0), starts.count - 1)
        return starts[index]..<(index + 1 < starts.count ? starts[index + 1] : bytes.count)
    }

    /// The bytes of a line without its line end.
    func contents(ofLine line: Int) -> Range<Int> {
        let range = range(ofLine: line)
        var end = range.upperBound
        while end > range.lowerBound, bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r") {
            end -= 1
        }
        return range.lowerBound..<end
    }

    /// The offset of a place, or the nearest one on that line.
    func offset(line: Int, column: Int) -> Int {
        let line = contents(ofLine: line)
        return min(max(line.lowerBound + column - 1, line.lowerBound), line.upperBound)
    }

    /// Whether there is nothing but spaces and tabs on a line.
    func isBlank(line: Int) -> Bool {
        contents(ofLine: line).allSatisfy { isSpace(at: $0) }
    }

    /// The column of an offset on its line, counted from 0, where a tab reaches to the next multiple of four.
    func column(at offset: Int, inLine line: Int) -> Int {
        var column = 0
        for index in contents(ofLine: line) where index < offset {
            column += bytes[index] == UInt8(ascii: "\t") ? 4 - column % 4 : 1
        }
        return column
    }

    func isSpace(at offset: Int) -> Bool {
        bytes[offset] == UInt8(ascii: " ") || bytes[offset] == UInt8(ascii: "\t")
    }
}
