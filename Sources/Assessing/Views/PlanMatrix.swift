package import Graph
package import Plan

/// One plan against the recommendations that it answers: which actions of which section answer which.
package struct PlanMatrix: Sendable {
    package let plan: ImprovementPlan
    /// The recommendations that some section or action of the plan answers, in the order of their inspections.
    package let recommendations: [LinkedRecommendation]
    /// The sections that answer any, in order.
    package let sections: [LinkedSection]
    /// The actions of a section that answer a recommendation.
    private let cells: [Key: [AssessedAction]]
    /// The sections that answer a recommendation themselves, or through an action.
    private let ties: Set<Key>

    private struct Key: Hashable {
        let recommendation: EntityID
        let section: EntityID
    }

    init(_ plan: ImprovementPlan, _ assessment: Assessment) {
        var cells: [Key: [AssessedAction]] = [:]
        var ties: Set<Key> = []
        let linked = assessment.plan.sections(of: plan)
        for section in linked {
            for tie in section.ties { ties.insert(Key(recommendation: tie.recommendation, section: section.id)) }
            for action in section.actions.compactMap(assessment.action) where action.state.isThere {
                for tie in action.ties {
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
        recommendations = assessment.plan.recommendations.filter { answered.contains($0.id) }
        sections = linked.filter { answering.contains($0.id) }
    }

    /// How many cells it has.
    package var size: Int { recommendations.count * sections.count }

    /// The actions of a section that answer a recommendation.
    package func actions(_ recommendation: EntityID, _ section: EntityID) -> [AssessedAction] {
        cells[Key(recommendation: recommendation, section: section)] ?? []
    }

    /// Whether a section answers a recommendation, be it without an action.
    package func isTied(_ recommendation: EntityID, _ section: EntityID) -> Bool {
        ties.contains(Key(recommendation: recommendation, section: section))
    }
}

extension Assessment {
    /// A plan against the recommendations that it answers.
    package func matrix(of plan: ImprovementPlan) -> PlanMatrix { PlanMatrix(plan, self) }
}
