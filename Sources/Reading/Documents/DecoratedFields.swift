import Diagnostics
import Plan

/// Field lines that their signs keep from being read: `**Lead:** …`, `- Lead: …`, `Lead:…`. They are told once, and
/// understood as they were meant, so that nothing is told to be missing besides.
enum DecoratedFields {
    /// The fields of the first block below an entry's heading; nil when its first line is none.
    static func read(
        _ block: SourceText, of entry: RecordDefinition, _ columns: [Column], _ vocabulary: Vocabulary
    ) -> FieldLines? {
        // Nearly every block is none, which its first line shows.
        guard block.text.utf8.prefix(while: { $0 != 0x0A }).contains(UInt8(ascii: ":")) else { return nil }
        var lines = FieldLines()
        for line in block.places(separatedBy: 0x0A) where !line.isEmpty {
            if let field = field(line), isKnown(field.name.text, entry, columns, vocabulary) {
                lines.append(field)
            } else if lines.lines.isEmpty {
                return nil
            } else {
                lines.goOn(with: line)
            }
        }
        return lines.lines.isEmpty ? nil : lines
    }

    /// Tells that they are not written as fields.
    static func report(_ lines: FieldLines, _ context: inout ReadingContext) {
        guard let first = lines.lines.first, let last = lines.lines.last else { return }
        let span = Span(
            file: first.name.file, start: first.name.span.start, end: max(last.value.span.end, last.name.span.end))
        context.reportMeant(
            .unknownField, "`\(first.name.text)` is not written as a field, so it would be read as text", at: span,
            help:
                "write `\(first.name.text): …`, one field to a line, without dashes, stars or quotes before or around it"
        )
    }

    private static func isKnown(
        _ name: String, _ entry: RecordDefinition, _ columns: [Column], _ vocabulary: Vocabulary
    ) -> Bool {
        vocabulary.field(named: name, in: entry) != nil
            || columns.contains { Vocabulary.fold($0.title.text) == Vocabulary.fold(name) }
    }

    private static let marks = Set("-*+>_ \t•·".unicodeScalars)
    private static let stars = Set("*_ \t".unicodeScalars)

    private static func field(_ line: SourceText) -> FieldLines.Line? {
        let bytes = Array(line.text.utf8)
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let name = line.slice(0..<colon).without(DecoratedFields.marks, atEnd: DecoratedFields.stars)
        guard !name.isEmpty, name.text.utf8.count <= 40 else { return nil }
        return FieldLines.Line(
            name: name,
            value: line.slice(colon + 1..<bytes.count).without(DecoratedFields.stars, atEnd: DecoratedFields.stars))
    }
}

extension SourceText {
    /// Without some characters at its beginning, and others at its end.
    fileprivate func without(_ first: Set<Unicode.Scalar>, atEnd last: Set<Unicode.Scalar>) -> SourceText {
        let scalars = text.unicodeScalars
        let head = scalars.prefix(while: first.contains)
        let rest = scalars[head.endIndex...]
        let tail = rest.reversed().prefix(while: last.contains)
        let start = head.reduce(0) { $0 + String($1).utf8.count }
        let end = text.utf8.count - tail.reduce(0) { $0 + String($1).utf8.count }
        return slice(start..<max(start, end))
    }
}
