import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// A live block that asks the plan for something: what the plan says.
///
/// It writes itself, so that the type of a text does not hold those of all blocks.
struct QueryBlock: HTML {
    let query: BlockQuery
    /// The scope that bare ids of its filters are read in.
    let scope: String
    let context: PageContext

    var body: some HTML { Written { write(into: &$0) } }

    private var selection: ActionSelection { context.assessment.select(query.filter) }

    private func write(into writer: inout HTMLWriter) {
        switch query.kind {
        case .summary: SummaryBlock(selection: selection, context: context).render(into: &writer)
        case .sum: SumBlock(selection: selection, context: context).render(into: &writer)
        case .actions: actions(selection.actions, ActionsColumn.usual).render(into: &writer)
        case .exceptions: exceptions.render(into: &writer)
        case .decisions: decisions.render(into: &writer)
        case .deadlines: DeadlinesBlock(selection: selection, context: context).render(into: &writer)
        case .changes: ChangesBlock(query: query, selection: selection, context: context).render(into: &writer)
        case .difference: DifferenceBlock(selection: selection, context: context).render(into: &writer)
        case .waiting: WaitingBlock(selection: selection, context: context).render(into: &writer)
        case .measures: MeasuresBlock(selection: selection, context: context).render(into: &writer)
        case .thread: threads.render(into: &writer)
        case .judgements: JudgementsBlock(inspections: inspections, context: context).render(into: &writer)
        case .versions: VersionsBlock(plans: plans, context: context).render(into: &writer)
        case .abbreviations:
            let list = AbbreviationsBlock(context: context)
            context.insertions.add(at: writer.count) { list.render(into: &$0) }
        case .promises, .comingUp, .youSaidWeDid, .wordsExplained:
            YoungBlock(query: query, scope: scope, young: YoungContext(context)).render(into: &writer)
        }
    }

    // MARK: - Tables of actions

    private func actions(
        _ actions: [AssessedAction], _ usual: [ActionsColumn], none: @escaping (BlockWords) -> Phrase = \.none
    ) -> ActionsBlock {
        ActionsBlock(
            actions: actions.map(\.id), columns: columns ?? usual, selection: selection,
            context: context, none: context.none(none, of: selection))
    }

    private var exceptions: ActionsBlock {
        let ids = context.assessment.attention.exceptions.filter(selection.isWanted)
        return actions(ids, ActionsBlock.exceptions, none: \.noneSlipped)
    }

    @HTMLBuilder
    private var decisions: some HTML {
        let ids = context.assessment.requests.filter { context.entry($0).map(selection.isWanted) ?? false }
        if ids.isEmpty || columns != nil {
            actions(ids.compactMap(context.entry), ActionsColumn.usual, none: \.noneAsked)
        } else {
            RequestTable(
                actions: ids, context: context,
                caption: context.caption(context.words.nouns.decisions(ids.count), of: selection))
        }
    }

    private var columns: [ActionsColumn]? { context.columns(of: query) }

    // MARK: - Others

    private var threads: some HTML {
        ForEach(context.assessment.threads(query)) { ThreadBlock(thread: $0, context: context) }
    }

    private var inspections: [Inspection] {
        context.assessment.inspections(query) ?? context.publication.inspectionsByDay
    }

    private var plans: [ImprovementPlan] { context.assessment.plans(query) }
}

extension PageContext {
    /// The columns that a query asks for; nil for the usual ones.
    func columns(of query: BlockQuery) -> [ActionsColumn]? {
        guard !query.columns.isEmpty else { return nil }
        let own = plan.content.plans.flatMap(\.columns)
        return query.columns.compactMap { name in
            if let standard = ActionColumn(rawValue: name.text) { return .standard(standard) }
            return own.first { $0.key.text == name.text }.map { .own($0) }
        }
    }
}
