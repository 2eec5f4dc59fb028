package import Graph
package import Plan

/// Every difference made that is known on the day, and what it belongs to.
package struct Differences: Sendable {
    /// A row, and the section that it belongs to; none for what is about a recommendation or a plan as a whole.
    package typealias Grouped = (section: EntityID?, row: KnownDifference)

    /// The rows of each section, its actions' included, in the order of their plans; then those about recommendations
    /// and plans as a whole.
    package let grouped: [Grouped]
    /// The recommendations that some row belongs to.
    package let reached: [LinkedRecommendation]
    /// Whether some row belongs to several of them.
    package let isShared: Bool

    init(_ assessment: Assessment) {
        let plan = assessment.plan
        let bySection: [Grouped] = plan.sections.flatMap { section in
            assessment.differences(of: section).map { (section.id, $0) }
        }
        let others: [Grouped] = plan.otherDifferences.keys.sorted().flatMap { id in
            (plan.otherDifferences[id] ?? []).about(id).map { (nil, $0) }
        }
        grouped = bySection + others
        let counts = plan.recommendations.map { assessment.thread(of: $0).differences.count }
        reached = zip(plan.recommendations, counts).filter { $0.1 > 0 }.map(\.0)
        isShared = counts.reduce(0, +) > grouped.count
    }

    /// The rows, without what they belong to.
    package var rows: [KnownDifference] { grouped.map(\.row) }
}

extension Assessment {
    /// What changed for children through a section and its actions.
    package func differences(of section: LinkedSection) -> [KnownDifference] {
        section.differences.about(section.id)
            + section.actions.compactMap(action).flatMap(\.knownDifferences)
    }
}
