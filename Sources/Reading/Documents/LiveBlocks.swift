import CommonMark
import Diagnostics
import Markup
import Plan

/// Reads the live blocks of a text: fenced blocks whose first line is a block's name.
struct LiveBlocks {
    /// The text of the document.
    let body: SourceText
    /// Where in it the text begins that the blocks stand in, in UTF-8 bytes.
    let start: Int
    /// Finds a CSV file beside the document.
    let files: @Sendable (String) -> SourceFile?
    /// What the text is part of.
    let textKind: TextKind
    /// The entity by which faults of the text are accepted.
    let subject: String

    /// The live ones among the blocks of a run of text, in order. Blocks stand at the top level of a text; `MarkdownLint`
    /// reports those that stand elsewhere.
    func read(_ blocks: [MarkdownBlock], _ context: inout ReadingContext) -> [LiveBlock] {
        blocks.compactMap { block in
            guard case .codeBlock(let info) = block.kind, let definition = BlockDefinition.named(info),
                textKind.allows(definition)
            else { return nil }
            return read(definition, block, &context)
        }
    }

    private func read(
        _ definition: BlockDefinition, _ block: MarkdownBlock, _ context: inout ReadingContext
    ) -> LiveBlock? {
        let content = body.slice(block.content)
        let span = body.span(block.range)
        switch definition.body {
        case .query(let kind):
            guard let value = YAMLReader.read(content, into: &context.problems),
                let record = Record.read(value, as: definition.record, &context)
            else { return nil }
            return .query(LiveBlocks.query(kind, record, at: span, &context))
        case .table:
            return TableBlockReader(content: content, span: span, files: files).read(&context).map(LiveBlock.table)
        case .container(let kind):
            // The text begins behind the indentation of its first line, which counts to a block that begins it.
            let range = max(0, block.range.lowerBound - start)..<block.range.upperBound - start
            let reader = ContainerReader(
                kind: kind, definition: definition, content: content, span: span, textKind: textKind, subject: subject)
            return reader.read(in: range, &context).map(LiveBlock.container)
        }
    }

    /// The filters and columns of a record that has them: a block, or the front matter of an annex.
    static func query(
        _ kind: BlockQuery.Kind, _ record: Record, at span: Span, _ context: inout ReadingContext
    ) -> BlockQuery {
        var query = BlockQuery(kind, span: span)
        query.filter = record.filter(&context)
        query.inspections = record.references(.inspection)
        query.indicators = record.indicators
        query.since = record.day(.since, &context)?.value
        query.from = record.text(.from)
        query.to = record.text(.to)
        query.columns = record.texts(.columns)
        query.promises =
            record.choice(.of, of: BlockQuery.Promises.self, &context)?.value ?? query.promises
        query.grouping = kind == .promises ? record.choice(.by, of: BlockQuery.Grouping.self, &context)?.value : nil
        if query.grouping != nil, query.promises != .actions, let by = record.text(.by) {
            context.report(
                .wrongType, "only actions are put together by what they are about", at: by.span,
                help: "write `of: actions`, or take `by` out")
        }
        if kind == .thread, !query.filter.choosesRecommendations {
            context.report(
                .missingField, "nothing says of which recommendations the threads are told", at: span,
                help: "add a line `recommendation:` with their ids, or `weight:` or `recommendation state:`")
        }
        query.months = record.number(.months, &context) ?? query.months
        query.groups = record.texts(.group)
        query.terms = record.texts(.terms)
        return query
    }
}

extension Record {
    /// Which rows of figures are meant, by the keys of `IndicatorFilter.fields`.
    fileprivate var indicators: IndicatorFilter {
        var filter = IndicatorFilter()
        filter.scorecards = references(.scorecard)
        filter.areas = texts(.area)
        filter.owners = texts(.owner)
        filter.states = texts(.state)
        return filter
    }

    /// Which actions are meant, by the keys of `ActionFilter.fields`.
    func filter(_ context: inout ReadingContext) -> ActionFilter {
        var filter = ActionFilter()
        filter.plans = references(.plan)
        filter.sections = references(.section)
        filter.groups = references(.group)
        filter.recommendations = references(.recommendation)
        filter.weights = texts(.weight)
        filter.recommendationStates = texts(.recommendationState)
        filter.leads = texts(.lead)
        filter.statuses = texts(.status)
        filter.dueBefore = day(.dueBefore, &context)?.value
        filter.dueAfter = day(.dueAfter, &context)?.value
        return filter
    }
}
