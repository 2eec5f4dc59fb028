import Linking
import Plan

/// Every difference made that is known on the day, and what it belongs to.
struct Differences {
    /// The rows, in the order of their plans; those about recommendations and plans as a whole last.
    let rows: [DifferenceList.Row]
    /// The rows of each section, its actions' included.
    let bySection: [(section: EntityID, rows: [DifferenceList.Row])]
    /// The rows about recommendations and plans as a whole.
    let others: [DifferenceList.Row]
    /// The recommendations that some row belongs to.
    let reached: [LinkedRecommendation]

    init(_ context: PageContext) {
        func known(_ differences: [Difference], _ id: EntityID) -> [DifferenceList.Row] {
            differences.filter { $0.date.value <= context.day }.map { .init(difference: $0, about: id) }
        }
        bySection = context.plan.sections.compactMap { section in
            var rows = known(section.differences, section.id)
            for id in section.actions {
                if let action = context.entry(id) { rows += known(action.linked.differences, id) }
            }
            return rows.isEmpty ? nil : (section.id, rows)
        }
        others = context.plan.otherDifferences.keys.sorted().flatMap { id in
            known(context.plan.otherDifferences[id] ?? [], id)
        }
        rows = bySection.flatMap(\.rows) + others
        reached = context.plan.recommendations.filter { linked in
            ThreadGaps(recommendation: linked, context: context).differences
                .contains { $0.difference.date.value <= context.day }
        }
    }
}
