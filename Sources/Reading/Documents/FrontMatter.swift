import Diagnostics
import Plan

/// The two parts of a Markdown document: the YAML between `---` lines at its top, and the rest.
struct FrontMatter {
    /// The YAML; nil when the document has none.
    let yaml: SourceText?
    /// The Markdown.
    let body: SourceText
    /// Whether it is told where the one ends and the other begins.
    let isClosed: Bool

    /// Splits a document. A front matter that is never closed takes the whole document, and is reported.
    init(_ file: SourceFile, _ context: inout ReadingContext) {
        guard FrontMatter.isFence(file, line: 1) else {
            yaml = nil
            isClosed = true
            body = SourceText(file: file, range: 0..<file.byteCount)
            return
        }
        let start = file.lineCount > 1 ? file.offset(ofLine: 2) : file.byteCount
        let below = 2..<max(2, file.lineCount + 1)
        let end = below.first { FrontMatter.isFence(file, line: $0) } ?? file.lineCount + 1
        // Field lines stand between the two, so what looks like a fence above a heading was meant for the second.
        let meant = below.prefix { $0 < end }.first { FrontMatter.isAlmostFence(file, line: $0) }
        isClosed = meant == nil && end <= file.lineCount
        if let place = meant ?? (isClosed ? nil : 1) {
            let fence = file.range(ofLine: place)
            context.report(
                .yamlSyntax,
                meant == nil ? "the front matter is never closed" : "this line does not end the front matter",
                at: Span(file: file, start: fence.lowerBound, end: fence.upperBound),
                help: meant == nil ? "put a line with three dashes after its last key" : "write exactly three dashes")
        }
        let yamlEnd = end <= file.lineCount ? file.offset(ofLine: end) : file.byteCount
        let rest = end < file.lineCount ? file.offset(ofLine: end + 1) : file.byteCount
        yaml = SourceText(file: file, range: start..<yamlEnd)
        body = SourceText(file: file, range: rest..<file.byteCount)
    }

    /// What stands behind a key of a front matter, without reading the whole of it.
    static func value(of key: FieldKey, in file: SourceFile) -> SourceText? {
        guard isFence(file, line: 1) else { return nil }
        for line in 2..<max(2, file.lineCount + 1) {
            let range = file.range(ofLine: line)
            if isFence(file, line: line) { return nil }
            guard file.slice(range).hasPrefix(key.rawValue + ":") else { continue }
            let start = range.lowerBound + key.rawValue.utf8.count + 1
            return SourceText(file: file, range: start..<range.upperBound).trimmed
        }
        return nil
    }

    /// Whether a line has dashes and nothing else, but not as many as end the front matter.
    private static func isAlmostFence(_ file: SourceFile, line: Int) -> Bool {
        let text = file.slice(file.range(ofLine: line))
        let dashes = text.utf8.prefix { $0 == UInt8(ascii: "-") }.count
        return dashes > 1 && dashes != 3 && text.utf8.dropFirst(dashes).allSatisfy(\.isWhiteSpace)
    }

    private static func isFence(_ file: SourceFile, line: Int) -> Bool {
        let text = file.slice(file.range(ofLine: line))
        return text.hasPrefix("---") && text.dropFirst(3).allSatisfy { $0 == " " || $0 == "\t" }
    }
}
