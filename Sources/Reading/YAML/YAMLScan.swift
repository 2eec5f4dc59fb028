import Diagnostics
import Plan

/// Looks over a YAML text before it is parsed, for what is not allowed or would cost too much.
///
/// Aliases would be expanded before anybody could see them (a few lines can stand for gigabytes), and deep nesting
/// would use up the stack.
enum YAMLScan {
    /// The deepest nesting that a short YAML file needs, with a margin.
    private static let deepest = 16
    /// The deepest indentation, in columns.
    private static let widestIndentation = 80

    /// The problems of a text; empty when it may be parsed.
    static func problems(in source: SourceText) -> [Diagnostic] {
        let bytes = Array(source.text.utf8)
        guard bytes.count <= 1 << 20 else {
            return [
                Diagnostic(
                    ReadingKind.tooLarge, "the YAML has \(bytes.count / 1024) KB; 1024 KB is the most",
                    at: source.span(0..<1), help: "long texts belong in Markdown files")
            ]
        }
        var problems: [Diagnostic] = []
        var line = Line()
        var start = 0
        var blockIndentation: Int?
        while start < bytes.count {
            var end = start
            while end < bytes.count, bytes[end] != 0x0A { end += 1 }
            let indentation = bytes[start..<end].prefix { $0 == 0x20 }.count
            let isBlank = bytes[start..<end].allSatisfy(\.isWhiteSpace)
            if let block = blockIndentation, isBlank || indentation > block {
                start = end + 1
                continue
            }
            blockIndentation = nil
            if let found = line.scan(bytes, start..<end) {
                problems.append(diagnostic(found, in: source))
            } else if indentation > widestIndentation || line.depth > deepest {
                problems.append(diagnostic(.deep(start + indentation), in: source))
            }
            if line.opensBlockScalar { blockIndentation = indentation }
            if problems.count >= 20 { break }
            start = end + 1
        }
        if problems.isEmpty, let offset = alias(in: bytes) {
            problems.append(diagnostic(.feature(offset, "an alias"), in: source))
        }
        return problems
    }

    /// The problem of an anchor that stands where a scan by lines does not see it.
    static func anchor(at span: Span) -> Diagnostic {
        diagnostic(.feature(0, "an anchor"), in: SourceText(span))
    }

    /// Where an alias could stand whose anchor is in the text as well. Quotes and comments are not told apart here, so
    /// that nothing can hide between them: without such a pair nothing can be expanded.
    private static func alias(in bytes: [UInt8]) -> Int? {
        var anchors: Set<ArraySlice<UInt8>> = []
        var aliases: [(offset: Int, name: ArraySlice<UInt8>)] = []
        for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "&") || byte == UInt8(ascii: "*") {
            // Within a word it is neither: R&D.
            let isInWord = offset > 0 && (bytes[offset - 1].isASCIILetter || bytes[offset - 1].isASCIIDigit)
            let name = bytes[(offset + 1)...].prefix { $0.isIDByte && $0 != UInt8(ascii: ".") }
            guard !isInWord, !name.isEmpty else { continue }
            if byte == UInt8(ascii: "&") { anchors.insert(name) } else { aliases.append((offset, name)) }
        }
        return aliases.first { anchors.contains($0.name) }?.offset
    }

    /// Where a quote opens that is never closed, or only by one that opens another value.
    static func unclosedQuote(in source: SourceText) -> Int? {
        let bytes = Array(source.text.utf8)
        var line = Line()
        var start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
            _ = line.scan(bytes, start..<end)
            if let quote = line.unclosed { return quote }
            start = end + 1
        }
        return line.openQuote
    }

    private enum Finding {
        case feature(Int, String)
        case deep(Int)
    }

    private static func diagnostic(_ finding: Finding, in source: SourceText) -> Diagnostic {
        switch finding {
        case .feature(let offset, let name):
            Diagnostic(
                ReadingKind.yamlAlias, "\(name) of YAML is not allowed", at: source.span(offset..<offset + 1),
                help: "write the value out; if it really begins with this character, put it in double quotes")
        case .deep(let offset):
            Diagnostic(
                ReadingKind.yamlSyntax, "this is nested too deeply", at: source.span(offset..<offset + 1),
                help: "lists and keys may stand \(deepest) levels deep")
        }
    }

    /// What is carried from line to line: open brackets and an open quote.
    private struct Line {
        var depth = 0
        var opensBlockScalar = false
        private var quote: UInt8?
        private var opened: (place: Int, line: Int) = (0, 0)
        private var dashes = 0
        /// A quote that was closed on a later line, before more text.
        private(set) var unclosed: Int?

        /// The quote that is open.
        var openQuote: Int? { quote.map { _ in opened.place } }

        init() {}

        /// Reads one line; the first thing that is not allowed on it.
        mutating func scan(_ bytes: [UInt8], _ range: Range<Int>) -> Finding? {
            opensBlockScalar = false
            dashes = 0
            var expectsValue = true
            var offset = range.lowerBound
            while offset < range.upperBound {
                let byte = bytes[offset]
                if quote != nil {
                    passQuoted(bytes, &offset)
                    if quote == nil, opened.line < range.lowerBound, goesOn(bytes[offset..<range.upperBound]) {
                        unclosed = opened.place
                    }
                    continue
                }
                switch byte {
                case 0x20, 0x09, 0x0D: break
                case UInt8(ascii: "#") where offset == range.lowerBound || bytes[offset - 1].isWhiteSpace: return nil
                case UInt8(ascii: "\""), UInt8(ascii: "'"):
                    if expectsValue { (quote, opened) = (byte, (offset, range.lowerBound)) }
                    expectsValue = false
                case UInt8(ascii: "["), UInt8(ascii: "{"):
                    if expectsValue || depth > 0 { depth += 1 }
                case UInt8(ascii: "]"), UInt8(ascii: "}"): depth = max(0, depth - 1)
                case UInt8(ascii: ","): expectsValue = depth > 0
                case UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "?"):
                    expectsValue = isIndicator(bytes, offset, range.upperBound) && (expectsValue || byte == 0x3A)
                    if expectsValue, byte != 0x3A { dashes += 1 }
                    if dashes > YAMLScan.deepest { return .deep(offset) }
                case UInt8(ascii: "&") where expectsValue: return .feature(offset, "an anchor")
                case UInt8(ascii: "*") where expectsValue: return .feature(offset, "an alias")
                case UInt8(ascii: "!") where expectsValue: return .feature(offset, "a tag")
                case UInt8(ascii: "|"), UInt8(ascii: ">"):
                    opensBlockScalar = opensBlockScalar || (expectsValue && depth == 0)
                    expectsValue = false
                default: expectsValue = false
                }
                offset += 1
            }
            return nil
        }

        private mutating func passQuoted(_ bytes: [UInt8], _ offset: inout Int) {
            if bytes[offset] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
                offset += 2
            } else if quote == UInt8(ascii: "'"), bytes[offset...].starts(with: [0x27, 0x27]) {
                offset += 2
            } else {
                if bytes[offset] == quote { quote = nil }
                offset += 1
            }
        }

        /// Whether more stands behind a closing quote than can.
        private func goesOn(_ rest: ArraySlice<UInt8>) -> Bool {
            rest.first { !$0.isWhiteSpace }.map { !"#,]}:".utf8.contains($0) } ?? false
        }

        private func isIndicator(_ bytes: [UInt8], _ offset: Int, _ end: Int) -> Bool {
            offset + 1 >= end || bytes[offset + 1].isWhiteSpace
        }
    }
}
