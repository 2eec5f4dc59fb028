import CommonMark
import Diagnostics
import Plan

/// Keeps away from libcmark what it would take minutes to read.
enum SizeLimit {
    /// Whether a document, or a cell of Markdown, is small enough; reports it when it is not.
    static func allows(_ body: SourceText, _ context: inout ReadingContext) -> Bool {
        allowsLength(of: body, &context) && allowsSigns(of: body, &context) && allowsRuns(body, &context)
    }

    /// The most signs and line ends of a text. Each may become a node, of which a million take half a gigabyte; a text
    /// of words that is as long as it may be has a third as many.
    private static let mostSigns = 1_500_000

    /// Whether a text is made of words, and not of signs.
    private static func allowsSigns(of body: SourceText, _ context: inout ReadingContext) -> Bool {
        guard body.text.utf8.count > mostSigns / 2 else { return true }
        let signs = body.text.utf8.reduce(0) { $0 + ($1 == 0x0A ? 2 : $1.isSign ? 1 : 0) }
        guard signs > mostSigns else { return true }
        context.report(
            .tooLarge, "this text has more signs and lines than a text of this length has", at: body.span(0..<1),
            help: "take out what is no text; if all of it is, split it into several files")
        return false
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

extension UInt8 {
    /// Whether it is a punctuation mark of ASCII, any of which Markdown may read as a sign.
    fileprivate var isSign: Bool { self > 0x20 && self < 0x7F && !isASCIILetter && !isASCIIDigit }
}
