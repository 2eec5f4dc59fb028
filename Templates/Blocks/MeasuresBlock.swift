import Assessing
import Graph
import HTMLKit
import Plan

/// How one will know: the measures of the sections and actions that are meant, or those tied to the recommendations.
struct MeasuresBlock: Component {
    let selection: ActionSelection

    func write(to page: inout Page) {
        let context = page.context
        let groups = selection.filter.recommendations.map { tied(to: $0, context) } ?? own(context)
        if groups.isEmpty {
            page.nothingShown(context.none(\.noneMeasured, of: selection))
        } else {
            page.add(MeasureGroups(groups: groups))
        }
    }

    /// The measures of sections, each followed by those of its actions.
    private func own(_ context: PageContext) -> [MeasureGroups.Group] {
        context.plan.sections.flatMap { section -> [MeasureGroups.Group] in
            let actions = section.actions.compactMap(context.entry).filter(selection.isWanted)
            let groups = actions.map { (holder: $0.id, measures: $0.action.measures) }
            let head = (holder: section.id, measures: section.section.measures)
            return ((selection.isWanted(section) ? [head] : []) + groups).filter { !$0.measures.isEmpty }
        }
    }

    /// The measures that show whether a recommendation was met, those that carry its tag first.
    private func tied(to recommendations: [EntityID], _ context: PageContext) -> [MeasureGroups.Group] {
        recommendations.compactMap(context.plan.recommendation).flatMap { linked in
            let measures = linked.measures.filter { isWanted($0.holder, context) }
            return [MeasureGroups.Group].byHolder(measures.filter(\.isTagged))
                + .byHolder(measures.filter { !$0.isTagged })
        }
    }

    private func isWanted(_ holder: EntityID, _ context: PageContext) -> Bool {
        if let action = context.entry(holder) { return selection.isWanted(action) }
        return context.plan.section(holder).map(selection.isWanted) ?? false
    }
}
