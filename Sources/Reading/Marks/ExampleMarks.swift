import CommonMark
import Diagnostics
import Markup
import Plan

/// The marks of an example of how sources are written, which is shown as it is: what is whole in it may be shown.
enum ExampleMarks {
    /// The word behind the fence of such an example.
    static let language = "markdown"

    /// The bytes of the marks in an example that would take if it were a document.
    static func ranges(in example: SourceText, _ context: ReadingContext) -> [Range<Int>] {
        let blocks = Markdown.blocks(example.text)
        var ranges: [Range<Int>] = []
        for (index, block) in blocks.enumerated() {
            if case .codeBlock(let info) = block.kind, BlockDefinition.named(info) != nil, block.fence == .closed {
                if let end = end(of: info, block, in: example, context) { ranges.append(block.range.lowerBound..<end) }
            } else if let fields = fields(at: index, of: blocks, in: example) {
                ranges += fields.lines.filter { isAudience($0, context) }
                    .map { $0.value.span.start - example.span.start..<$0.value.span.end - example.span.start }
            }
        }
        return ranges
    }

    /// Where what marks a block ends: behind its fence, or the audience of an `only` block; nil when it lacks that.
    private static func end(
        of name: String, _ block: MarkdownBlock, in example: SourceText, _ context: ReadingContext
    ) -> Int? {
        guard name == BlockContainer.Kind.only.rawValue else { return block.content.lowerBound }
        var context = context
        context.problems = []
        let blocks = LiveBlocks(body: example, start: 0, files: { _ in nil }, textKind: .document, subject: "")
            .read([block], &context)
        guard case .container(let container)? = blocks.first, case .only(let audience) = container.audience,
            !context.problems.hasErrors
        else { return nil }
        return audience.span.end - example.span.start
    }

    /// The fields below the heading of an entry, or between the dashes at the top.
    private static func fields(at index: Int, of blocks: [MarkdownBlock], in example: SourceText) -> FieldLines? {
        guard index > 0 else { return nil }
        let block = blocks[index]
        switch (blocks[index - 1].kind, block.kind) {
        case (.heading(level: 2), .paragraph):
            let (id, _) = HeadingText.split(example.slice(blocks[index - 1].content).trimmed)
            return LocalID.isRecognisable(id.text) ? FieldLines(example.slice(block.content)) : nil
        case (.thematicBreak, .heading(level: 2)) where index == 1: return FieldLines(example.slice(block.content))
        default: return nil
        }
    }

    private static func isAudience(_ line: FieldLines.Line, _ context: ReadingContext) -> Bool {
        guard let words = context.marks else { return false }
        return words.names.contains(line.value.text)
            && words.fields.contains { Vocabulary.fold($0.name) == Vocabulary.fold(line.name.text) }
    }
}
