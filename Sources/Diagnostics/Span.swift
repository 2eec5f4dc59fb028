/// A piece of a source file: from its start byte up to, but not including, its end byte.
package struct Span: Sendable {
    /// The file that it is a piece of.
    package let file: SourceFile
    /// The offset of its first byte.
    package let start: Int
    /// The offset after its last byte.
    package let end: Int

    /// Makes a span; offsets outside the file are clamped.
    package init(file: SourceFile, start: Int, end: Int) {
        self.file = file
        self.start = min(max(start, 0), file.byteCount)
        self.end = min(max(end, self.start), file.byteCount)
    }

    /// The 1-based line on which it begins.
    package var line: Int { file.line(at: start) }

    /// The 1-based column at which it begins, counted in characters as an editor shows them.
    package var column: Int {
        let before = file.slice(file.offset(ofLine: line)..<start)
        // In ASCII each byte of a line is a character, and a line may be long.
        return (before.utf8.allSatisfy { $0 < 0x80 } ? before.utf8.count : before.count) + 1
    }

    /// The text that it covers.
    package var text: Substring { file.slice(start..<end) }

    /// `path:line:column`, the form that editors open on a click.
    package var place: String { "\(file.path):\(line):\(column)" }
}

extension Span: Comparable {
    package static func == (left: Span, right: Span) -> Bool {
        left.file.path == right.file.path && left.start == right.start && left.end == right.end
    }

    package static func < (left: Span, right: Span) -> Bool {
        (left.file.path, left.start, left.end) < (right.file.path, right.start, right.end)
    }
}

extension Span: Hashable {
    package func hash(into hasher: inout Hasher) {
        hasher.combine(file.path)
        hasher.combine(start)
        hasher.combine(end)
    }
}
