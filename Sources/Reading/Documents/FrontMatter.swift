import Diagnostics

/// The two parts of a Markdown document: the YAML between `---` lines at its top, and the rest.
struct FrontMatter {
    /// The YAML; nil when the document has none.
    let yaml: SourceText?
    /// The Markdown.
    let body: SourceText

    /// Splits a document. A front matter that is never closed takes the whole document, and is reported.
    init(_ file: SourceFile, _ context: inout ReadingContext) {
        guard FrontMatter.isFence(file, line: 1) else {
            yaml = nil
            body = SourceText(file: file, range: 0..<file.byteCount)
            return
        }
        let start = file.lineCount > 1 ? file.offset(ofLine: 2) : file.byteCount
        var line = 2
        while line <= file.lineCount, !FrontMatter.isFence(file, line: line) { line += 1 }
        if line > file.lineCount {
            let fence = file.range(ofLine: 1)
            context.report(
                .yamlSyntax, "the front matter is never closed",
                at: Span(file: file, start: fence.lowerBound, end: fence.upperBound),
                help: "put a line with three dashes after its last key")
        }
        let end = line <= file.lineCount ? file.offset(ofLine: line) : file.byteCount
        let rest = line < file.lineCount ? file.offset(ofLine: line + 1) : file.byteCount
        yaml = SourceText(file: file, range: start..<end)
        body = SourceText(file: file, range: rest..<file.byteCount)
    }

    private static func isFence(_ file: SourceFile, line: Int) -> Bool {
        let text = file.slice(file.range(ofLine: line))
        return text.hasPrefix("---") && text.dropFirst(3).allSatisfy { $0 == " " || $0 == "\t" }
    }
}
