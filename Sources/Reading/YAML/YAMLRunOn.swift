import Diagnostics

/// Finds an item that runs into the value above it, because the sign before it or before that is not right. YAML reads both as
/// one value.
enum YAMLRunOn {
    /// A value and a line with fewer characters than this are no text that somebody broke into lines.
    private static let short = 70

    /// The problem with a value that stands in several lines without quotes; nil when it may be meant so.
    static func find(_ range: Range<Int>, in source: SourceText, _ bytes: [UInt8]) -> Diagnostic? {
        guard let first = bytes[range].firstIndex(of: 0x0A) else { return nil }
        func report(_ message: String, _ place: Range<Int>, _ help: String) -> Diagnostic {
            Diagnostic(ReadingKind.yamlSyntax, message, at: source.span(place), help: help)
        }
        let isItem = bytes[..<range.lowerBound].last { $0 != 0x20 } == UInt8(ascii: "-")
        var start = first + 1
        while start < range.upperBound {
            let end = bytes[start..<range.upperBound].firstIndex(of: 0x0A) ?? range.upperBound
            defer { start = end + 1 }
            guard let line = YAMLLine(bytes, start..<end) else { continue }
            if line.dashes == 2 || line.isItem(bytes) {
                let start = bytes[..<range.lowerBound].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
                // A value that has a line of its own was meant for an item as well.
                if bytes[start..<range.lowerBound].allSatisfy(\.isWhiteSpace), line.isItem(bytes) {
                    return report(
                        "no dash begins this item, and the lines below run into it", range.lowerBound..<first,
                        "begin each item with one dash and a space")
                }
                return bytes[range].starts(with: [UInt8(ascii: "-")])
                    ? report(
                        "two dashes begin no item, and the lines below run into it", range.lowerBound..<first,
                        "begin each item with one dash and a space")
                    : report(
                        "this item runs into the value above it", line.range,
                        "put the item below a key that has no value of its own, or take the dash out")
            }
            if isItem, first - range.lowerBound + line.range.count < short {
                return report(
                    "this line runs into the item above it", line.range,
                    "begin it with a dash and a space if it is an item; else write both in one line")
            }
        }
        return nil
    }
}
