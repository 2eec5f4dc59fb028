import Diagnostics

/// Why a YAML text cannot be read, as its author sees it. The parser notices it only further down, where lines do not fit
/// together any more, and has words of its own for it.
struct YAMLCause {
    private let source: SourceText
    private let bytes: [UInt8]
    private let place: Int
    /// The line at which the parser gave up.
    private let line: YAMLLine?
    /// The one above it.
    private let above: YAMLLine?

    /// - Parameters:
    ///   - place: Where the parser gave up.
    ///   - start: Where what it was reading began.
    static func find(at place: Int, from start: Int?, in source: SourceText, _ lines: YAMLLines) -> Diagnostic {
        let cause = YAMLCause(source, lines.bytes, place)
        return cause.quote(before: place) ?? cause.doubledQuote(before: place) ?? cause.bracket(from: start)
            ?? cause.key(from: start)
            ?? cause.line.flatMap(cause.sign) ?? cause.above.flatMap(cause.sign) ?? cause.alignment()
            ?? cause.report(
                "this line cannot be read with what stands around it", cause.line?.range ?? place..<place + 1,
                help:
                    "write `key: value`, lined up with the lines around it; a value with `: `, quotes or brackets in it "
                    + "stands in double quotes")
    }

    private init(_ source: SourceText, _ bytes: [UInt8], _ place: Int) {
        self.place = place
        self.source = source
        self.bytes = bytes
        var end = bytes[min(place, bytes.count)...].firstIndex(of: 0x0A) ?? bytes.count
        var found: [YAMLLine] = []
        while found.count < 2 {
            let start = bytes[..<end].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
            if let line = YAMLLine(bytes, start..<end) { found.append(line) }
            guard start > 0 else { break }
            end = start - 1
        }
        line = found.first
        above = found.dropFirst().first
    }

    private func report(_ message: String, _ range: Range<Int>, help: String) -> Diagnostic {
        let end = min(range.upperBound, bytes.count)
        return Diagnostic(
            ReadingKind.yamlSyntax, message, at: source.span(min(range.lowerBound, end)..<end), help: help)
    }

    // MARK: - What opens and does not close

    private func quote(before place: Int) -> Diagnostic? {
        guard let quote = YAMLScan.unclosedQuote(in: source), quote <= place else { return nil }
        return report(
            "this quote is never closed", quote..<quote + 1, help: "put the same quote at the end of the value")
    }

    /// Two quotes at the end of a value, of which the second opens another that goes on in the lines below.
    private func doubledQuote(before place: Int) -> Diagnostic? {
        let quote = UInt8(ascii: "\"")
        let end = min(place + 1, bytes.count)
        let second = bytes[..<end].indices.dropFirst(2).first { index in
            guard bytes[index] == quote, bytes[index - 1] == quote, !" [{,:\"\\".utf8.contains(bytes[index - 2]),
                index + 1 == bytes.count || "\r\n]},".utf8.contains(bytes[index + 1]),
                let opening = bytes[..<(index - 1)].lastIndex(of: quote)
            else { return false }
            return opening > 0 && " [{,".utf8.contains(bytes[opening - 1]) && !bytes[opening..<index].contains(0x0A)
        }
        return second.map {
            report("two quotes close this value", $0 - 1..<$0 + 1, help: "put one quote at the end of the value")
        }
    }

    private func bracket(from start: Int?) -> Diagnostic? {
        guard let start, start < bytes.count, "[{".utf8.contains(bytes[start]) else { return nil }
        let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
        let close = UInt8(ascii: bytes[start] == UInt8(ascii: "[") ? "]" : "}")
        guard let last = bytes[start..<end].lastIndex(of: close) else {
            return report(
                "this bracket is never closed", start..<start + 1,
                help: "put `\(Character(Unicode.Scalar(close)))` behind the last value")
        }
        return brackets(start..<last + 1)
    }

    private func brackets(_ range: Range<Int>) -> Diagnostic {
        report(
            "what stands between these brackets cannot be read", range,
            help: "put one comma between two values, and a value with `: `, quotes or brackets in it in double quotes")
    }

    // MARK: - A line by itself

    /// A line without a colon, which the parser takes together with the next.
    private func key(from start: Int?) -> Diagnostic? {
        let own = start.flatMap { YAMLCause(source, bytes, $0).line }
        for line in [own, line?.colon == nil ? line : above].compactMap(\.self) {
            guard line.colon == nil, line.dashes == 0 || isFollowed(line), !line.words.isEmpty else { continue }
            guard !"[{|>".utf8.contains(bytes[line.words.lowerBound]) else { continue }
            let isRun = bytes[line.words].contains(UInt8(ascii: ":"))
            return report(
                isRun
                    ? "no space stands behind the colon of this line"
                    : "this line has no colon and space between its key and its value", line.range,
                help: bytes[line.words].starts(with: "<!--".utf8)
                    ? "begin a comment with `# ` here, and end it with the line"
                    : "write `key: value`; what goes on with the line above stands at that line's end")
        }
        return nil
    }

    /// Whether the line at which the parser gave up stands below the first letter of an item, as the next of its keys does.
    private func isFollowed(_ item: YAMLLine) -> Bool {
        guard let line, line.dashes == 0, line.colon != nil, item.isItem(bytes) else { return false }
        return line.range.lowerBound > item.range.upperBound && line.indentation == item.column
    }

    /// A sign that cannot stand as it does, on one line.
    private func sign(_ line: YAMLLine) -> Diagnostic? {
        if line.isTabbed || bytes[line.range].contains(0x09) {
            return report("a tab stands in this line", line.range, help: "replace the tab by spaces")
        }
        if line.dashes == 2 {
            return report(
                "two dashes begin no item", line.range.lowerBound..<line.range.lowerBound + 2,
                help: "begin each item with one dash and a space")
        }
        if line.dashes == 1, !line.isItem(bytes) {
            return report(
                "no space stands behind the dash", line.range.lowerBound..<line.range.lowerBound + 1,
                help: "begin each item with a dash and a space")
        }
        guard let first = bytes[line.value].first else { return nil }
        // Brackets are read to their end before the next line is, and are not read where the line itself has no place.
        if "[{".utf8.contains(first) {
            return line.range == self.line?.range && place >= line.value.lowerBound ? brackets(line.value) : nil
        }
        if "@`%".utf8.contains(first) {
            return report(
                "a value cannot begin with `\(Character(Unicode.Scalar(first)))`", line.value,
                help: "put the value in double quotes")
        }
        if first == UInt8(ascii: "\""), bytes[line.value].contains(UInt8(ascii: "\\")) {
            return report(
                "this value holds a `\\`, which means something of its own within double quotes", line.value,
                help: "put the value in single quotes, or write `\\\\`")
        }
        if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'"),
            let close = bytes[line.value].dropFirst().firstIndex(of: first), close + 1 < line.value.upperBound,
            // A quote that is doubled stands for itself, and a comment may follow.
            bytes[close + 1] != first, bytes[close..<line.value.upperBound].firstRange(of: [0x20, 0x23]) == nil
        {
            return report(
                "text stands behind the closing quote of this value", close..<line.value.upperBound,
                help: "put the whole value in double quotes, and single ones around words within it")
        }
        // An item in brackets is one value, and its colons are right.
        if line.dashes == 1, !line.words.isEmpty, "[{".utf8.contains(bytes[line.words.lowerBound]) { return nil }
        let inner = line.value.dropLast().first { bytes[$0] == UInt8(ascii: ":") && bytes[$0 + 1].isWhiteSpace }
        guard line.colon != nil, let inner, !"{\"'".utf8.contains(first) else { return nil }
        return report(
            "this value holds a colon and a space", inner..<inner + 1, help: "put the value in double quotes")
    }

    /// The nearest line above that begins as far in.
    private func neighbour(of line: YAMLLine) -> YAMLLine? {
        var end = bytes[..<line.range.lowerBound].lastIndex(of: 0x0A) ?? 0
        while end > 0 {
            let start = bytes[..<end].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
            if let above = YAMLLine(bytes, start..<end), above.indentation <= line.indentation {
                return above.indentation == line.indentation ? above : nil
            }
            end = max(0, start - 1)
        }
        return nil
    }

    // MARK: - Lines together

    /// Whether the words before the colon of a line are more than a key has.
    private func isSentence(_ line: YAMLLine) -> Bool {
        guard line.dashes == 0, let colon = line.colon else { return false }
        return bytes[line.words.lowerBound..<colon].count { $0 == 0x20 } > 6
    }

    /// Lines that do not stand below one another as they should.
    private func alignment() -> Diagnostic? {
        guard let line, let above else { return nil }
        if isSentence(above) {
            return report(
                "this line is neither a key with its value nor a comment", above.range,
                help: "begin a comment with `#` and a space")
        }
        let column = above.isItem(bytes) ? above.column : above.indentation
        if line.indentation > column, above.colon != nil, !above.value.isEmpty {
            return report(
                "the line below begins further in, and this one has a value already", above.range,
                help: "line the two up; an item of a list begins with a dash and a space")
        }
        if line.isItem(bytes), !above.isItem(bytes), above.indentation > line.indentation, neighbour(of: line) == nil {
            return report(
                "no dash begins this item", above.range, help: "begin it with a dash and a space, as the one below")
        }
        let isOutOfLine = line.isItem(bytes) && above.isItem(bytes)
        if !isOutOfLine, let neighbour = neighbour(of: line), line.isItem(bytes) != neighbour.isItem(bytes) {
            return report(
                line.isItem(bytes) ? "an item stands here among keys" : "a key stands here among items", line.range,
                help: line.isItem(bytes)
                    ? "take the dash out, or put the item below the key that it belongs to"
                    : "begin it with a dash and a space if it begins an item; line it up with the first key of the item "
                        + "above if it belongs to that")
        }
        return report(
            "this line is not lined up with those above it", line.range,
            help: "begin it below the first letter of the keys, or below the dash of the items, that it belongs with")
    }
}
