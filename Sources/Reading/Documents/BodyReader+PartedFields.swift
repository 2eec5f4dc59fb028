import CommonMark
import Diagnostics
import Markup
import Plan

/// Fields that do not stand directly below the heading of their entry, or that an empty line parts from the others. The cause is
/// told once, and they are read as they were meant.
extension BodyReader {
    /// Tells such fields and reads them; false for any other block.
    mutating func readPartedFields(
        _ block: MarkdownBlock, at place: Int, _ context: inout ReadingContext
    ) -> Bool {
        guard block.kind == .paragraph, let entry = document.definition.entry, let last = result.entries.last else {
            return false
        }
        let text = body.slice(block.range)
        if isBelowFields, case .entry(nil) = owner {
            // A sentence is text, whatever it begins with.
            guard let lines = fields(in: text, of: entry, context),
                lines.lines.allSatisfy({ !$0.value.text.hasSuffix(".") })
            else { return false }
            if !last.isTold {
                context.reportMeant(
                    .unknownField,
                    "an empty line parts `\(lines.lines[0].name.text)` from the fields above it, so it would be text",
                    at: lines.lines[0].name.span,
                    help: "take the empty line out: the fields stand in lines one below the other")
                result.entries[result.entries.count - 1].isTold = true
            }
            EntryFields(columns: document.columns).read(lines, into: &result, &context)
            return true
        }
        guard expectsFields, let (first, lines) = fieldsBelowFirst(text, of: entry, context),
            isDirectlyBelowHeading(block, at: place)
        else { return false }
        context.reportMeant(
            .unknownField, "this line goes on with the title of `\(last.id.text)`, and a title is one line",
            at: first.span, help: "write the whole title in the line of the heading, and the fields directly below it")
        EntryFields(columns: document.columns).read(lines, into: &result, &context)
        (expectsFields, isBelowFields) = (false, true)
        return true
    }

    /// A line that is no field, and the fields below it in its paragraph.
    private func fieldsBelowFirst(
        _ text: SourceText, of entry: RecordDefinition, _ context: ReadingContext
    ) -> (first: SourceText, lines: FieldLines)? {
        guard let end = text.text.utf8.firstIndex(of: 0x0A) else { return nil }
        let length = text.text.utf8.distance(from: text.text.startIndex, to: end)
        let first = text.slice(0..<length)
        guard fields(in: first, of: entry, context) == nil, HeadingText.split(first).rest.text != "",
            let lines = fields(in: text.slice(length + 1..<text.text.utf8.count), of: entry, context)
        else { return nil }
        return (first.trimmed, lines)
    }

    /// Whether no empty line stands between a block and the heading above it.
    private func isDirectlyBelowHeading(_ block: MarkdownBlock, at place: Int) -> Bool {
        guard place > 0, case .heading = blocks[place - 1].kind else { return false }
        return body.span(block.range).line == body.span(blocks[place - 1].content).line + 1
    }
}
