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
    /// What changed last.
    package let latest: KnownDifference?
    /// Whether some row belongs to several of them.
    package let isShared: Bool
    /// The rows of each section.
    fileprivate let bySection: [EntityID: [KnownDifference]]

    init(_ assessment: Assessment) {
        let plan = assessment.plan
        let sections = plan.sections.map { section in
            let actions = section.actions.compactMap(assessment.action)
            return (section.id, section.differences.about(section.id) + actions.flatMap(\.knownDifferences))
        }
        bySection = Dictionary(sections, uniquingKeysWith: { first, _ in first })
        let others: [Grouped] = plan.otherDifferences.keys.sorted().flatMap { id in
            (plan.otherDifferences[id] ?? []).about(id).map { (nil, $0) }
        }
        grouped = sections.flatMap { id, rows in rows.map { (id, $0) } } + others
        latest = grouped.map(\.row).max { $0.difference.date.value < $1.difference.date.value }
        let counts = plan.recommendations.map { assessment.thread(of: $0).differences.count }
        reached = zip(plan.recommendations, counts).filter { $0.1 > 0 }.map(\.0)
        isShared = counts.reduce(0, +) > grouped.count
    }
}

extension Assessment {
    /// What changed for children through a section and its actions.
    package func differences(of section: LinkedSection) -> [KnownDifference] {
        differences.bySection[section.id] ?? []
    }
}
