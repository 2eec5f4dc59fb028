import Diagnostics
import Yams

/// What went wrong in a YAML text, in an author's words and at its place.
struct YAMLFailure {
    let diagnostic: Diagnostic

    init(_ error: YamlError, source: SourceText, lines: YAMLLines) {
        switch error {
        case .scanner(let context, _, let mark, _), .parser(let context, _, let mark, _),
            .composer(let context, _, let mark, _):
            diagnostic = YAMLCause.find(
                at: lines.offset(of: mark), from: context.map { lines.offset(of: $0.mark) }, in: source, lines)
        case .reader(_, let offset, _, _):
            let scalars = source.text.unicodeScalars.prefix(max(0, offset ?? 0))
            let start = scalars.reduce(0) { $0 + $1.utf8.count }
            diagnostic = Diagnostic(
                ReadingKind.yamlSyntax, "a character stands here that cannot be seen",
                at: source.span(start..<start + 1),
                help: "take the character out")
        case .duplicatedKeysInMapping(let duplicates, let context):
            diagnostic = YAMLFailure.duplicate(duplicates.first ?? "", from: context.mark, source, lines)
        default:
            diagnostic = Diagnostic(ReadingKind.yamlSyntax, "this cannot be read", at: source.span)
        }
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
            help: "keep the one that is right"
                + (mark.column > 1 ? "; if it begins another item, put a dash and a space before it" : ""),
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
