import Assessing
import Diagnostics
import Linking
import Plan

/// One plan against the recommendations that it answers: which actions of which section answer which.
struct PlanMatrix {
    let plan: ImprovementPlan
    /// The recommendations that some section or action of the plan answers, in the order of their inspections.
    let recommendations: [LinkedRecommendation]
    /// The sections that answer any, in order.
    let sections: [LinkedSection]
    /// The actions of a section that answer a recommendation.
    private let cells: [Key: [ActionEntry]]
    /// The sections that answer a recommendation themselves, or through an action.
    private let ties: Set<Key>

    private struct Key: Hashable {
        let recommendation: EntityID
        let section: EntityID
    }

    init(_ plan: ImprovementPlan, _ context: PageContext) {
        var cells: [Key: [ActionEntry]] = [:]
        var ties: Set<Key> = []
        let linked = context.plan.sections(of: plan)
        for section in linked {
            for tie in section.ties { ties.insert(Key(recommendation: tie.recommendation, section: section.id)) }
            for action in section.actions.compactMap(context.entry) where action.state.isThere {
                for tie in action.linked.ties {
                    let key = Key(recommendation: tie.recommendation, section: section.id)
                    cells[key, default: []].append(action)
                    ties.insert(key)
                }
            }
        }
        self.plan = plan
        self.cells = cells
        self.ties = ties
        let answered = Set(ties.map(\.recommendation))
        let answering = Set(ties.map(\.section))
        recommendations = context.plan.recommendations.filter { answered.contains($0.id) }
        sections = linked.filter { answering.contains($0.id) }
    }

    /// How many cells it has.
    var size: Int { recommendations.count * sections.count }

    /// The actions of a section that answer a recommendation.
    func actions(_ recommendation: EntityID, _ section: EntityID) -> [ActionEntry] {
        cells[Key(recommendation: recommendation, section: section)] ?? []
    }

    /// Whether a section answers a recommendation, be it without an action.
    func isTied(_ recommendation: EntityID, _ section: EntityID) -> Bool {
        ties.contains(Key(recommendation: recommendation, section: section))
    }
}

/// The measures of a section and of its actions, and those that carry no recommendation's tag.
struct MeasureGaps {
    let section: LinkedSection
    /// Open actions without a measure of their own.
    let without: [EntityID]
    /// How many measures the section itself has.
    let ofSection: Int
    /// How many measures there are together, and how many of them carry no tag.
    let all: Int
    let untagged: Int

    /// The sections of plans in force in which something is missing.
    static func all(_ context: PageContext) -> [MeasureGaps] {
        var tagged: Set<String> = []
        for linked in context.plan.recommendations {
            for measure in linked.measures where measure.isTagged {
                tagged.insert(key(measure.holder, measure.measure))
            }
        }
        return context.plan.sections.filter { context.assessment.isInForce($0.id) }.compactMap { section in
            let actions = section.actions.compactMap(context.entry).filter(\.state.isOpen)
            let measures =
                section.section.measures.map { key(section.id, $0) }
                + actions.flatMap { action in action.linked.action.measures.map { key(action.id, $0) } }
            let gaps = MeasureGaps(
                section: section,
                without: actions.filter { $0.linked.action.measures.isEmpty }.map(\.id),
                ofSection: section.section.measures.count, all: measures.count,
                untagged: measures.count { !tagged.contains($0) })
            return gaps.without.isEmpty && gaps.untagged == 0 && gaps.all > 0 ? nil : gaps
        }
    }

    private static func key(_ holder: EntityID, _ measure: Measure) -> String {
        "\(holder.full) \(measure.text.source.text)"
    }
}
