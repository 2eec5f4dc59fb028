import Diagnostics
package import Graph
package import Plan

/// The measures of a section and of its actions, and those that carry no recommendation's tag.
package struct MeasureGaps: Sendable {
    package let section: LinkedSection
    /// Open actions without a measure of their own.
    package let without: [EntityID]
    /// How many measures the section itself has.
    package let ofSection: Int
    /// How many measures there are together, and how many of them carry no tag.
    package let all: Int
    package let untagged: Int

    /// The sections of plans in force in which something is missing.
    static func all(_ assessment: Assessment) -> [MeasureGaps] {
        var tagged: Set<String> = []
        for linked in assessment.plan.recommendations {
            for measure in linked.measures where measure.isTagged {
                tagged.insert(key(measure.holder, measure.measure))
            }
        }
        let unmeasured = assessment.plan.content.plans.filter { $0.without.contains { $0.value == .measures } }
            .map(\.scope.text)
        return assessment.plan.sections.filter {
            assessment.isInForce($0.id) && !unmeasured.contains($0.id.scope)
        }.compactMap { section in
            let actions = section.actions.compactMap(assessment.action).filter(\.state.isOpen)
            let measures =
                section.section.measures.map { key(section.id, $0) }
                + actions.flatMap { action in action.action.measures.map { key(action.id, $0) } }
            let gaps = MeasureGaps(
                section: section,
                without: actions.filter { $0.action.measures.isEmpty }.map(\.id),
                ofSection: section.section.measures.count, all: measures.count,
                untagged: measures.count { !tagged.contains($0) })
            return gaps.without.isEmpty && gaps.untagged == 0 && gaps.all > 0 ? nil : gaps
        }
    }

    private static func key(_ holder: EntityID, _ measure: Measure) -> String {
        "\(holder.full) \(measure.text.source.text)"
    }
}

extension Assessment {
    /// The sections of plans in force in which a measure or a tag is missing.
    package var measureGaps: [MeasureGaps] { MeasureGaps.all(self) }
}
