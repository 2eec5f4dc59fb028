import Diagnostics
import Plan

/// Lines in an entry's text and lists that look like its fields.
enum MisplacedField {
    /// What may stand before a field's name when it was written as a list item, a quotation or in bold.
    private static let marks = Set(" \t-*+>_".utf8)

    /// Reports the lines of a text that begin with the name of a field and a colon.
    static func check(_ text: SourceText, of entry: RecordDefinition, _ context: inout ReadingContext) {
        var offset = 0
        for line in text.text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
            defer { offset += line.count + 1 }
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { continue }
            let name = line[..<colon].drop(while: marks.contains)
            guard !name.isEmpty, name.count <= 40, name.first?.isASCIILetter == true,
                let written = String(name)?.trimmingMarks, context.vocabulary.field(named: written, in: entry) != nil
            else { continue }
            let start = offset + line.distance(from: line.startIndex, to: name.startIndex)
            context.reportMeant(
                .unknownField, "`\(written)` is read only directly below the entry's heading",
                at: text.span(start..<start + written.utf8.count),
                help: "move the line up to the other fields, without an empty line, a dash or stars")
        }
    }
}

extension String {
    /// Without the stars and lines that end bold text.
    fileprivate var trimmingMarks: String {
        var result = Substring(self)
        while let last = result.last, last == "*" || last == "_" || last == " " { result.removeLast() }
        return String(result)
    }
}
