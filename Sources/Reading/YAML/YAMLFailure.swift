import Diagnostics
import Yams

/// What went wrong in a YAML text, in an author's words and at its place.
struct YAMLFailure {
    let diagnostic: Diagnostic

    init(_ error: YamlError, source: SourceText, lines: YAMLLines) {
        func place(_ mark: Mark) -> Span {
            let offset = lines.offset(of: mark)
            return source.span(offset..<min(offset + 1, source.text.utf8.count))
        }
        switch error {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            if let told = YAMLFailure.cause(of: problem, at: lines.offset(of: mark), context, source, lines) {
                diagnostic = told
                return
            }
            diagnostic = Diagnostic(
                ReadingKind.yamlSyntax, "this YAML cannot be read: \(problem)", at: place(mark),
                help: YAMLFailure.remedy(for: problem, at: place(mark)))
        case .reader(let problem, let offset, _, _):
            let scalars = source.text.unicodeScalars.prefix(max(0, offset ?? 0))
            let start = scalars.reduce(0) { $0 + $1.utf8.count }
            diagnostic = Diagnostic(
                ReadingKind.yamlSyntax, "this YAML cannot be read: \(problem)", at: source.span(start..<start + 1),
                help: "take out the character, which cannot be seen or printed")
        case .duplicatedKeysInMapping(let duplicates, let context):
            diagnostic = YAMLFailure.duplicate(duplicates.first ?? "", from: context.mark, source, lines)
        default:
            diagnostic = Diagnostic(ReadingKind.yamlSyntax, "this YAML cannot be read", at: source.span)
        }
    }

    /// A quote that is not closed, or a line without its colon, which the parser meets only further down.
    private static func cause(
        of problem: String, at offset: Int, _ context: YamlError.Context?, _ source: SourceText, _ lines: YAMLLines
    ) -> Diagnostic? {
        if let quote = YAMLScan.unclosedQuote(in: source) {
            return Diagnostic(
                ReadingKind.yamlSyntax, "this quote is never closed", at: source.span(quote..<quote + 1),
                help: "put the same quote at the end of the value")
        }
        let line: Range<Int>
        if problem.contains("could not find expected ':'"), let context {
            line = YAMLFailure.line(at: lines.offset(of: context.mark), in: lines.bytes)
        } else if problem.contains("mapping values are not allowed") {
            let own = YAMLFailure.line(at: offset, in: lines.bytes)
            // What stands above has run into this line only where this line is sound by itself.
            guard !YAMLFailure.hasColon(lines.bytes[own.lowerBound..<offset]) else { return nil }
            line = YAMLFailure.line(at: max(0, own.lowerBound - 1), in: lines.bytes)
            guard line != own else { return nil }
        } else {
            return nil
        }
        let written = source.slice(line).trimmed
        guard !written.isEmpty, !YAMLFailure.hasColon(lines.bytes[line]) else { return nil }
        return Diagnostic(
            ReadingKind.yamlSyntax, "this line has no colon and space between its key and its value", at: written.span,
            help: "write `key: value`")
    }

    private static func line(at offset: Int, in bytes: [UInt8]) -> Range<Int> {
        let start = bytes[..<offset].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        return start..<(bytes[offset...].firstIndex(of: 0x0A) ?? bytes.count)
    }

    /// Whether a colon stands before a space or at the end.
    private static func hasColon(_ line: ArraySlice<UInt8>) -> Bool {
        line.indices.contains { place in
            line[place] == UInt8(ascii: ":") && (place + 1 == line.endIndex || line[place + 1].isWhiteSpace)
        }
    }

    private static func remedy(for problem: String, at span: Span) -> String {
        let line = span.file.slice(span.file.range(ofLine: span.line))
        if line.contains("\t") { return "replace the tab by spaces" }
        if problem.contains("mapping values are not allowed") {
            return "put a value that holds a colon and a space in double quotes"
        }
        return "check that the lines are lined up, and that values with `: `, quotes or brackets are in double quotes"
    }

    /// Yams names a repeated key but only one of its places; the others are looked for at the same indentation.
    private static func duplicate(
        _ key: String, from mark: Mark, _ source: SourceText, _ lines: YAMLLines
    ) -> Diagnostic {
        let first = lines.offset(of: mark)
        let places = occurrences(of: key, column: mark.column, in: source.text)
        let second = places.first { $0.lowerBound > first } ?? first..<first + 1
        let others = places.filter { $0.lowerBound == first && $0 != second }
        return Diagnostic(
            ReadingKind.duplicateKey, "`\(key)` is given twice", at: source.span(second), label: "again here",
            help: "keep the one that is right",
            related: others.map { Diagnostic.Related(source.span($0), "first here") })
    }

    /// The lines that begin with a key at a column, by the ranges of the key.
    private static func occurrences(of key: String, column: Int, in text: String) -> [Range<Int>] {
        var result: [Range<Int>] = []
        var offset = 0
        for line in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
            let lead = line.prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-") }.count
            let rest = line.dropFirst(lead)
            let quote = rest.prefix { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }.prefix(1).count
            let named = rest.dropFirst(quote)
            if lead == column - 1, named.starts(with: key.utf8),
                named.dropFirst(key.utf8.count + quote).first == UInt8(ascii: ":")
            {
                let start = offset + lead + quote
                result.append(start..<start + key.utf8.count)
            }
            offset += line.count + 1
        }
        return result
    }
}
