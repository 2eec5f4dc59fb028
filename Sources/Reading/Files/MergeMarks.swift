import Diagnostics

/// The marks that version control leaves where two people changed the same lines and nobody has chosen yet.
enum MergeMarks {
    private enum Mark: UInt8 {
        case ours = 0x3C  // <<<<<<<
        case base = 0x7C  // |||||||
        case divider = 0x3D  // =======
        case theirs = 0x3E  // >>>>>>>
    }

    /// The file without the marks and without the second of each pair of versions, so that the rest is read as usual and
    /// the marks alone are told: with an error, nothing of it is published. Places stay as they are.
    static func settled(_ file: SourceFile, _ context: inout ReadingContext) -> SourceFile {
        let file = withoutPatch(file, &context)
        let lines = (1...file.lineCount).compactMap { line in
            mark(onLine: line, of: file).map { (line: line, mark: $0) }
        }
        guard lines.contains(where: { $0.mark != .divider }) else { return file }
        var text = Array(file.text.utf8)
        let isMarkdown = file.path.hasSuffix(".md")
        let front = isMarkdown ? endOfFront(of: file) : file.lineCount
        func blank(_ lines: ClosedRange<Int>) {
            for line in lines {
                let range = file.range(ofLine: line)
                for offset in range { text[offset] = 0x20 }
                // In Markdown an empty line would end the fields of an entry; this sign is white space to us alone.
                if line > front, !range.isEmpty { text[range.lowerBound] = 0x0B }
            }
        }
        var hidden: Int?
        var isOpen = false
        for (line, mark) in lines {
            if !isOpen, mark != .divider { report(line, of: file, &context) }
            // A row of equals signs outside a pair of versions underlines a heading.
            guard isOpen || mark != .divider else { continue }
            blank((hidden ?? line)...line)
            isOpen = mark != .theirs
            hidden = mark == .base || mark == .divider ? line : nil
        }
        return SourceFile(path: file.path, text: String(decoding: text, as: UTF8.self))
    }

    /// Tells where a comparison of two versions begins, `@@ -3,7 +3,8 @@`, which was pasted in with its signs, and reads the
    /// file without that line.
    private static func withoutPatch(_ file: SourceFile, _ context: inout ReadingContext) -> SourceFile {
        let heads = (1...file.lineCount).map(file.range(ofLine:)).filter {
            file.slice($0).prefixMatch(of: /@@ -\d+(?:,\d+)? \+\d+(?:,\d+)? @@/) != nil
        }
        guard let first = heads.first else { return file }
        context.report(
            .unfinishedMerge, "a comparison of two versions stands here, with its signs",
            at: Span(file: file, start: first.lowerBound, end: first.upperBound),
            help: "take out the lines that begin with `@@` and those that begin with `-`, and the `+` before the others"
        )
        var text = Array(file.text.utf8)
        for offset in heads.joined() { text[offset] = 0x20 }
        return SourceFile(path: file.path, text: String(decoding: text, as: UTF8.self))
    }

    /// The last line of the front matter of a document.
    private static func endOfFront(of file: SourceFile) -> Int {
        guard file.lineCount > 1, file.slice(file.range(ofLine: 1)).hasPrefix("---") else { return 0 }
        return (2...file.lineCount).first { file.slice(file.range(ofLine: $0)).hasPrefix("---") } ?? file.lineCount
    }

    /// The mark that a line is; a spreadsheet puts quotes around it, and commas behind.
    private static func mark(onLine line: Int, of file: SourceFile) -> Mark? {
        let text = file.slice(file.range(ofLine: line)).utf8.drop { $0 == 0x20 || $0 == UInt8(ascii: "\"") }
        guard let first = text.first, let mark = Mark(rawValue: first) else { return nil }
        let behind = text.drop { $0 == first }
        guard text.count - behind.count == 7 else { return nil }
        switch (mark, behind.first) {
        case (.divider, let next): return next == nil || next == UInt8(ascii: ",") ? mark : nil
        case (.ours, _): return mark
        // Seven bars are cells of a table, and seven signs of a quotation stand before anything.
        case (.base, let next), (.theirs, let next): return next == 0x20 || next == nil ? mark : nil
        }
    }

    private static func report(_ line: Int, of file: SourceFile, _ context: inout ReadingContext) {
        let range = file.range(ofLine: line)
        context.report(
            .unfinishedMerge, "two versions of these lines stand here, and nobody has chosen between them",
            at: Span(file: file, start: range.lowerBound, end: range.upperBound),
            help: "keep the lines that are right, from both if need be, and take out those that begin with `<<<<<<<`, "
                + "`=======` and `>>>>>>>`")
    }
}
