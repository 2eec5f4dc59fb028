import CommonMark
import Diagnostics
import Markup
import Plan

/// Headings that a row of dashes or equals signs has made of what stands above it.
enum MisreadHeading {
    /// Field lines that a row of dashes beneath them has made a heading; nil when it is one.
    static func fields(_ block: MarkdownBlock, in body: SourceText, _ context: inout ReadingContext) -> FieldLines? {
        let text = body.slice(block.content)
        guard isUnderlined(block, in: body), let lines = FieldLines(text) else { return nil }
        context.report(
            .unknownField, "a row of dashes below makes a heading of these fields", at: text.span,
            help: "put an empty line above the dashes, or take them out")
        return lines
    }

    /// Whether the line below makes a heading of it.
    static func isUnderlined(_ block: MarkdownBlock, in body: SourceText) -> Bool {
        body.slice(block.range).trimmed.text.first != "#"
    }
}
