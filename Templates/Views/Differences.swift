import Linking
import Plan

/// Every difference made that is known on the day, and what it belongs to.
struct Differences {
    /// The rows, in the order of their plans; those about recommendations and plans as a whole last.
    let rows: [DifferenceList.Row]
    /// A row, and the section that it belongs to; none for what is about a recommendation or a plan as a whole.
    typealias Grouped = (section: EntityID?, row: DifferenceList.Row)
    /// The rows of each section, its actions' included, and the others.
    let grouped: [Grouped]
    /// The recommendations that some row belongs to.
    let reached: [LinkedRecommendation]

    init(_ context: PageContext) {
        func known(_ differences: [Difference], _ id: EntityID) -> [DifferenceList.Row] {
            differences.filter { $0.date.value <= context.day }.map { .init(difference: $0, about: id) }
        }
        let bySection: [Grouped] = context.plan.sections.flatMap { section -> [Grouped] in
            var rows = known(section.differences, section.id)
            for id in section.actions {
                if let action = context.entry(id) { rows += known(action.linked.differences, id) }
            }
            return rows.map { (section.id, $0) }
        }
        let others: [Grouped] = context.plan.otherDifferences.keys.sorted().flatMap { id in
            known(context.plan.otherDifferences[id] ?? [], id).map { (nil, $0) }
        }
        grouped = bySection + others
        rows = grouped.map(\.row)
        reached = context.plan.recommendations.filter { linked in
            ThreadGaps(recommendation: linked, context: context).differences
                .contains { $0.difference.date.value <= context.day }
        }
    }
}
