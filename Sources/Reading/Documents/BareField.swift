import Diagnostics
import Plan

/// Field lines whose colon is missing, or the space behind it: `Due 28/02/2025`, `Lead – Head of Practice`,
/// `Due:28/02/2025`.
enum BareField {
    /// The field that a line begins with the name of; nil when it begins with none.
    ///
    /// - Parameter names: The names of fields and columns.
    static func read(_ line: SourceText, named names: [String]) -> FieldLines.Line? {
        let text = line.text
        guard text.first?.isUppercase == true else { return nil }
        let found = names.filter { name in
            text.lowercased().hasPrefix(name.lowercased())
                && text.dropFirst(name.count).first.map { !$0.isLetter && !$0.isNumber } == true
        }.max { $0.count < $1.count }
        guard let found else { return nil }
        let length = text.prefix(found.count).utf8.count
        let signs = text.dropFirst(found.count).prefix { " \t:;.,=–—-：".contains($0) }
        let value = line.slice(length + signs.utf8.count..<text.utf8.count)
        guard !signs.isEmpty, !value.isEmpty else { return nil }
        return FieldLines.Line(name: line.slice(0..<length), value: value)
    }

    /// The fields of a paragraph directly below an entry's heading, of which the first has lost its colon; nil when it is prose.
    /// A sentence may begin with the name of a field, so another field must stand below it, or its value must look like one.
    static func lines(of paragraph: SourceText, of entry: RecordDefinition, named names: [String]) -> [SourceText]? {
        let lines = paragraph.places(separatedBy: 0x0A).filter { !$0.isEmpty }
        guard let line = lines.first, let first = read(line, named: names) else { return nil }
        let others = lines.dropFirst()
        let isAmongFields = others.contains { line in
            read(line, named: names) != nil
                || FieldLines(line).map { lines in
                    names.contains { Vocabulary.fold($0) == Vocabulary.fold(lines.lines[0].name.text) }
                }
                    == true
        }
        return isAmongFields || (others.isEmpty && looksLikeValue(first.value.text)) ? lines : nil
    }

    /// A time, or a few words that begin with a capital and are no sentence.
    private static func looksLikeValue(_ text: String) -> Bool {
        if case .period = When.parse(text).meaning { return true }
        return text.count <= 60 && text.first?.isUppercase == true && !".!?;:,".contains(text.last ?? ".")
    }

    /// Tells that a colon is missing.
    static func report(_ line: FieldLines.Line, _ context: inout ReadingContext) {
        context.reportMeant(
            .unknownField,
            line.hasColon
                ? "no space stands behind the colon of `\(line.name.text)`, so it is no field"
                : "no colon stands behind `\(line.name.text)`, so it is no field",
            at: line.name.span,
            help: "write `\(line.name.text): \(line.value.text.prefix(40))`")
    }
}

extension FieldLines.Line {
    /// Whether a colon stands at once behind its name.
    fileprivate var hasColon: Bool {
        let bytes = name.file.text.utf8
        let end = name.span.end
        return end < bytes.count && bytes[bytes.index(bytes.startIndex, offsetBy: end)] == UInt8(ascii: ":")
    }
}
