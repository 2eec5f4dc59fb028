import CommonMark
import Diagnostics
import Markup
import Plan

/// Headings that are not what their author meant, which the field lines in or below them give away.
enum MisreadHeading {
    /// Field lines that a row of dashes beneath them has made a heading; nil when it is one.
    static func fields(_ block: MarkdownBlock, in body: SourceText, _ context: inout ReadingContext) -> FieldLines? {
        let text = body.slice(block.content)
        guard body.slice(block.range).trimmed.text.first != "#", let lines = FieldLines(text) else { return nil }
        context.report(
            .unknownField, "a row of dashes below makes a heading of these fields", at: text.span,
            help: "put an empty line above the dashes, or take them out")
        return lines
    }

    /// Reports a heading of level 2 that begins with no id although fields of an entry follow.
    static func check(
        _ heading: MarkdownBlock, before paragraph: MarkdownBlock, in body: SourceText, of entry: RecordDefinition,
        _ context: inout ReadingContext
    ) {
        guard paragraph.kind == .paragraph, let lines = FieldLines(body.slice(paragraph.range)),
            let first = lines.lines.first, context.vocabulary.field(named: first.name.text, in: entry) != nil
        else { return }
        let (word, _) = HeadingText.split(body.slice(heading.content).trimmed)
        context.report(
            .malformedID, "`\(word.text)` is not an id, so the fields below belong to nothing", at: word.span,
            help: "begin the heading with an id: letters, then a digit, as in `P2.1`")
    }
}
