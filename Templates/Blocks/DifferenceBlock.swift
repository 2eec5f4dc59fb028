import HTMLKit
import Linking
import Plan

/// What changed for children through what is meant: actions, their sections, recommendations and plans as a whole.
struct DifferenceBlock: HTML {
    let selection: ActionSelection

    private var context: PageContext { selection.context }

    var body: some HTML { DifferenceList(context.known(rows), about: EntityID(scope: ""), context) }

    private var rows: [DifferenceList.Row] {
        let sections = context.plan.sections.flatMap { section -> [DifferenceList.Row] in
            let own = selection.isWanted(section) ? rows(section.differences, section.id) : []
            let actions = section.actions.compactMap(context.entry).filter(selection.isWanted)
            return own + actions.flatMap { rows($0.linked.differences, $0.id) }
        }
        let others = context.plan.otherDifferences.keys.sorted().filter { selection.isWanted($0) }
        return sections + others.flatMap { rows(context.plan.otherDifferences[$0] ?? [], $0) }
    }

    private func rows(_ differences: [Difference], _ id: EntityID) -> [DifferenceList.Row] {
        differences.map { .init(difference: $0, about: id) }
    }
}
