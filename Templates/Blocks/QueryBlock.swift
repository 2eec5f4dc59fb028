import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// A live block that asks the plan for something: what the plan says.
struct QueryBlock: Component {
    let query: BlockQuery

    func write(to page: inout Page) {
        let assessment = page.context.assessment
        let selection = assessment.select(query.filter)
        switch query.kind {
        case .summary: page.add(SummaryBlock(selection: selection))
        case .sum: page.add(SumBlock(selection: selection))
        case .actions: writeActions(selection.actions, of: selection, to: &page)
        case .exceptions:
            page.add(StatedWholeList(wholes: selection.wholes))
            if selection.exceptions.isEmpty, !selection.wholes.isEmpty { return }
            writeActions(
                selection.exceptions, ActionsBlock.exceptions, of: selection, none: \.noneSlipped, to: &page)
        case .decisions: writeDecisions(of: selection, to: &page)
        case .deadlines: page.add(DeadlinesBlock(selection: selection))
        case .changes: page.add(ChangesBlock(query: query, selection: selection))
        case .difference: page.add(DifferenceBlock(selection: selection))
        case .waiting: page.add(WaitingBlock(selection: selection))
        case .measures: page.add(MeasuresBlock(selection: selection))
        case .thread:
            for thread in assessment.threads(query) { page.add(ThreadBlock(thread: thread)) }
        case .judgements:
            let inspections = assessment.inspections(query) ?? page.context.assessment.inspectionsByDay
            page.add(JudgementsBlock(inspections: inspections))
        case .scorecard: page.add(ScorecardBlock(rows: assessment.rows(query.indicators)))
        case .versions: page.add(VersionsBlock(plans: assessment.plans(query)))
        case .abbreviations: page.addAtEnd(AbbreviationsBlock())
        case .promises, .comingUp, .youSaidWeDid, .wordsExplained:
            page.add(YoungBlock(query: query, young: YoungContext()))
        }
    }

    private func writeActions(
        _ actions: [AssessedAction], _ usual: [ActionsColumn] = ActionsColumn.usual, of selection: ActionSelection,
        none: (BlockWords) -> Phrase = \.none, to page: inout Page
    ) {
        let context = page.context
        page.add(
            ActionsBlock(
                actions: actions.map(\.id), columns: context.columns(of: query) ?? usual, selection: selection,
                none: context.none(none, of: selection), rule: query.columns.isEmpty ? .shared : .absence))
    }

    private func writeDecisions(of selection: ActionSelection, to page: inout Page) {
        let context = page.context
        let ids = selection.requests
        if ids.isEmpty || context.columns(of: query) != nil {
            writeActions(ids.compactMap(context.entry), of: selection, none: \.noneAsked, to: &page)
        } else {
            page.add(
                RequestTable(
                    actions: ids, caption: context.caption(context.words.nouns.decisions(ids.count), of: selection)))
        }
    }
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
