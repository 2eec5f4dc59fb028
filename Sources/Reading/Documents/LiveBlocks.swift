import CommonMark
import Diagnostics
import Plan

/// Reads the live blocks of a text: fenced blocks whose first line is a block's name.
struct LiveBlocks {
    /// The text of the document.
    let body: SourceText
    /// Finds a CSV file beside the document.
    let files: @Sendable (String) -> SourceFile?

    /// The live ones among the blocks of a run of text, in order. Blocks stand at the top level of a text; `MarkdownLint` reports
    /// those that stand elsewhere.
    func read(_ blocks: [MarkdownBlock], _ context: inout ReadingContext) -> [LiveBlock] {
        blocks.compactMap { block in
            guard case .codeBlock(let info) = block.kind, let definition = BlockDefinition.named(info) else {
                return nil
            }
            return read(definition, body.slice(block.content), at: body.span(block.range), &context)
        }
    }

    private func read(
        _ definition: BlockDefinition, _ content: SourceText, at span: Span, _ context: inout ReadingContext
    ) -> LiveBlock? {
        switch definition.body {
        case .query:
            guard let value = YAMLReader.read(content, into: &context.problems),
                let record = Record.read(value, as: definition.record, &context)
            else { return nil }
            return .actions(LiveBlocks.query(record, at: span, &context))
        case .table:
            return TableBlockReader(content: content, span: span, files: files).read(&context).map(LiveBlock.table)
        }
    }

    /// The filters and columns of a record that has them: a block, or the front matter of an annex.
    static func query(_ record: Record, at span: Span, _ context: inout ReadingContext) -> ActionsQuery {
        var query = ActionsQuery(span: span)
        query.plans = record.references(.plan)
        query.sections = record.references(.section)
        query.recommendations = record.references(.recommendation)
        query.leads = record.texts(.lead)
        query.statuses = record.texts(.status)
        query.dueBefore = record.day(.dueBefore, &context)?.value
        query.dueAfter = record.day(.dueAfter, &context)?.value
        query.columns = record.texts(.columns)
        return query
    }
}
