/// A text taken out of a source file, with a map back to the places that it came from.
///
/// A YAML scalar, a CSV cell, a field that runs over two lines and the text of an indented list item all differ from
/// the bytes in the file (quotes, doubled quotes, indentation). The map lets a fault found in the text be shown where
/// the author wrote it.
package struct SourceText: Sendable {
    /// A run of the text that stands in the file as it is.
    package struct Piece: Sendable {
        /// The run's byte offset in the text.
        package let offset: Int
        /// Its byte offset in the file.
        package let source: Int

        /// Pairs an offset in the text with one in the file.
        package init(offset: Int, source: Int) {
            self.offset = offset
            self.source = source
        }
    }

    /// The text.
    package let text: String
    /// The file it came from.
    package let file: SourceFile
    /// The runs, sorted by offset; the first begins at 0.
    private let pieces: [Piece]
    /// Where the whole of it ends in the file.
    private let sourceEnd: Int

    /// Makes a text whose runs stand at the places given; `sourceEnd` is the offset after its last byte in the file.
    package init(text: String, file: SourceFile, pieces: [Piece], sourceEnd: Int) {
        var native = text
        native.makeContiguousUTF8()
        self.text = native
        self.file = file
        self.pieces = pieces.isEmpty ? [Piece(offset: 0, source: sourceEnd)] : pieces
        self.sourceEnd = sourceEnd
    }

    /// The text of a byte range of a file, as it stands there.
    package init(file: SourceFile, range: Range<Int>) {
        let span = Span(file: file, start: range.lowerBound, end: range.upperBound)
        self.init(
            text: String(span.text), file: file, pieces: [Piece(offset: 0, source: span.start)], sourceEnd: span.end)
    }

    /// The text that a span covers.
    package init(_ span: Span) { self.init(file: span.file, range: span.start..<span.end) }

    /// Where the whole text stands.
    package var span: Span { Span(file: file, start: sourceOffset(0), end: sourceEnd) }

    /// Whether there is nothing in it.
    package var isEmpty: Bool { text.isEmpty }

    /// Where a byte range of the text stands in the file; a range outside the text is clamped.
    package func span(_ range: Range<Int>) -> Span {
        let count = text.utf8.count
        let start = min(max(range.lowerBound, 0), count)
        let end = min(max(range.upperBound, start), count)
        if start == 0, end == count { return span }
        let from = sourceOffset(start)
        let to = end > start ? sourceOffset(end - 1) + 1 : from
        return Span(file: file, start: from, end: to)
    }

    /// The file's byte offset of a byte offset in the text.
    package func sourceOffset(_ offset: Int) -> Int {
        let piece = pieces[max(0, pieces.firstPlace { $0.offset > offset } - 1)]
        return min(piece.source + offset - piece.offset, max(sourceEnd, piece.source))
    }

    /// A part of the text, which still knows where it came from.
    package func slice(_ range: Range<Int>) -> SourceText {
        let start = text.utf8Boundary(range.lowerBound)
        let end = max(start, text.utf8Boundary(range.upperBound))
        let lower = text.utf8.distance(from: text.startIndex, to: start)
        let upper = text.utf8.distance(from: text.startIndex, to: end)
        var parts = [Piece(offset: 0, source: sourceOffset(lower))]
        for piece in pieces[pieces.firstPlace { $0.offset > lower }...].prefix(while: { $0.offset < upper }) {
            parts.append(Piece(offset: piece.offset - lower, source: piece.source))
        }
        return SourceText(
            text: String(text[start..<end]), file: file, pieces: parts, sourceEnd: span(lower..<upper).end)
    }

    /// The text without a range of its bytes.
    package func without(_ range: Range<Int>) -> SourceText {
        let head = slice(0..<range.lowerBound)
        let tail = slice(range.upperBound..<text.utf8.count)
        let moved = tail.pieces.map { Piece(offset: $0.offset + head.text.utf8.count, source: $0.source) }
        return SourceText(
            text: head.text + tail.text, file: file, pieces: head.isEmpty ? tail.pieces : head.pieces + moved,
            sourceEnd: sourceEnd)
    }

    /// The text without the white space around it.
    package var trimmed: SourceText {
        let bytes = Array(text.utf8)
        var start = 0
        var end = bytes.count
        while start < end, bytes[start].isWhiteSpace { start += 1 }
        while end > start, bytes[end - 1].isWhiteSpace { end -= 1 }
        return start == 0 && end == bytes.count ? self : slice(start..<end)
    }

    /// The parts between separators, each trimmed, empty ones left out.
    package func split(separator: UInt8) -> [SourceText] {
        places(separatedBy: separator).filter { !$0.isEmpty }
    }

    /// What stands before, between and after separators, each trimmed, be it nothing.
    package func places(separatedBy separator: UInt8) -> [SourceText] {
        var places: [SourceText] = []
        var start = 0
        for (offset, byte) in (Array(text.utf8) + [separator]).enumerated() where byte == separator {
            places.append(slice(start..<offset).trimmed)
            start = offset + 1
        }
        return places
    }
}

extension UInt8 {
    /// A space, tab, or line ending.
    package var isWhiteSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}

extension SourceText {
    /// This text, a space or another separator, and another text of the same file; each part keeps its place.
    package func joined(with other: SourceText, by separator: String = " ") -> SourceText {
        guard !isEmpty else { return other }
        let offset = text.utf8.count
        let added = other.pieces.map { Piece(offset: $0.offset + offset + separator.utf8.count, source: $0.source) }
        return SourceText(
            text: text + separator + other.text, file: file,
            pieces: pieces + [Piece(offset: offset, source: sourceEnd)] + added, sourceEnd: other.sourceEnd)
    }
}
