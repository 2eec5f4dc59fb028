import Diagnostics
import Plan

/// The field lines of an entry: `Name: value`, one to a line, a long value going on in indented lines.
struct FieldLines {
    /// One field as it was written.
    struct Line {
        let name: SourceText
        var value: SourceText
    }

    /// The fields, in order.
    private(set) var lines: [Line] = []
    /// Lines among them that are neither a field nor indented.
    private(set) var strays: [SourceText] = []

    /// None yet.
    init() {}

    /// Adds a field.
    mutating func append(_ line: Line) { lines.append(line) }

    /// Adds a line to the value of the last field.
    mutating func goOn(with line: SourceText) {
        guard let last = lines.indices.last else { return }
        lines[last].value = lines[last].value.joined(with: line)
    }

    /// The fields of a paragraph, or nil when its first line is not a field, so that it is prose.
    init?(_ paragraph: SourceText) {
        var offset = 0
        for piece in paragraph.text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
            let line = paragraph.slice(offset..<offset + piece.count)
            offset += piece.count + 1
            guard !line.trimmed.isEmpty else { continue }
            if let field = FieldLines.field(line) {
                lines.append(field)
            } else if lines.isEmpty {
                return nil
            } else if line.text.utf8.first?.isWhiteSpace == true {
                goOn(with: line.trimmed)
            } else {
                strays.append(line.trimmed)
            }
        }
    }

    /// The longest name of a field, in characters; what is longer is a sentence with a colon in it.
    private static let longestName = 40

    private static func field(_ line: SourceText) -> Line? {
        guard let first = line.text.unicodeScalars.first, first.properties.isAlphabetic else { return nil }
        let bytes = Array(line.text.utf8)
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        guard colon + 1 == bytes.count || bytes[colon + 1].isWhiteSpace else { return nil }
        let name = line.slice(0..<colon).trimmed
        guard name.text.count <= longestName else { return nil }
        return Line(name: name, value: line.slice(colon + 1..<bytes.count).trimmed)
    }
}
