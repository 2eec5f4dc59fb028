import CommonMark
import Diagnostics

/// Keeps away from libcmark what it would take minutes to read.
enum SizeLimit {
    /// Whether a document, or a cell of Markdown, is small enough; reports it when it is not.
    static func allows(_ body: SourceText, _ context: inout ReadingContext) -> Bool {
        allowsLength(of: body, &context) && allowsRuns(body, &context)
    }

    /// Whether a text is of a length that people write.
    private static func allowsLength(of body: SourceText, _ context: inout ReadingContext) -> Bool {
        let size = body.text.utf8.count
        guard size > Markdown.maximumDocumentBytes else { return true }
        context.report(
            .tooLarge, "this text has \(size / 1024) KB; \(Markdown.maximumDocumentBytes / 1024) KB is the most",
            at: body.span(0..<1), help: "split it into several files")
        return false
    }

    /// Whether no run of lines without an empty one between them, which is the most that one paragraph can be, is
    /// too large. It is looked for before libcmark sees the text.
    private static func allowsRuns(_ body: SourceText, _ context: inout ReadingContext) -> Bool {
        var start = 0
        var end = 0
        var lineIsBlank = true
        for byte in body.text.utf8 {
            end += 1
            if byte == 0x0A {
                if lineIsBlank { start = end }
                lineIsBlank = true
            } else if !byte.isWhiteSpace {
                lineIsBlank = false
            }
            if end - start > Markdown.maximumBlockBytes, !lineIsBlank {
                context.report(
                    .tooLarge, "this has more than \(Markdown.maximumBlockBytes / 1024) KB without an empty line",
                    at: body.span(start..<start + 1), help: "break it up with empty lines")
                return false
            }
        }
        return true
    }
}
