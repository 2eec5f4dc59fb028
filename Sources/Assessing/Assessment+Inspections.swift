import Diagnostics
package import Graph
package import Plan

extension Assessment {
    /// An inspection with some of its recommendations.
    package typealias Asked = (inspection: Inspection, recommendations: [LinkedRecommendation])

    /// The inspections, the latest first.
    package var inspectionsByDay: [Inspection] {
        plan.content.inspections.enumerated()
            .sorted { left, right in
                let one = left.element.tookPlace?.value.firstDay ?? .earliest
                let two = right.element.tookPlace?.value.firstDay ?? .earliest
                return (one, left.offset) > (two, right.offset)
            }
            .map(\.element)
    }

    /// What the inspections ask that plans in force answer, the latest first; what all of them ask when no plan says so.
    package var askedNow: [Asked] {
        let all = inspectionsByDay.filter { !$0.recommendations.isEmpty }
        let answered = Set(plansInForce.flatMap { $0.answers.map(\.text) })
        let current = all.filter { answered.contains($0.scope.text) }
        return (current.isEmpty ? all : current).map { ($0, plan.recommendations(of: $0)) }
    }

    /// What other inspections asked and no later one took up: it is still to be answered, unless only the links to what
    /// answers it are missing, or it is not accepted.
    package var notTakenUp: [Asked] {
        let now = Set(askedNow.map { $0.inspection.scope.text })
        return inspectionsByDay.filter { !now.contains($0.scope.text) }.map {
            (
                $0,
                plan.recommendations(of: $0).filter {
                    $0.takenUpBy.isEmpty && $0.recommendation.notLinked == nil && !$0.isRefused
                }
            )
        }
    }

    /// The recommendations that no action of a plan in force answers, that no later one carries on, and of which nothing says that
    /// the gap is one of links.
    package var unanswered: [EntityID] {
        plan.recommendations.filter { thread(of: $0).gaps.first?.kind == .action }.map(\.id)
    }

    /// The recommendations of which the site links nothing in force, and says why.
    package var notLinked: [EntityID] {
        plan.recommendations.filter { thread(of: $0).gaps.first?.kind == .link }.map(\.id)
    }

    /// The recommendations that nothing answers because they are not accepted.
    package var refused: [EntityID] { plan.recommendations.filter { thread(of: $0).refusal != nil }.map(\.id) }

    /// How many recommendations of an inspection were answered how, and of how many nothing says so; nothing where that holds
    /// for all of them.
    package func responses(to inspection: Inspection) -> [(kind: Response.Kind?, count: Int)] {
        let kinds = inspection.recommendations.map { $0.response?.kind.value }
        guard kinds.contains(where: { $0 != nil }) else { return [] }
        return (Response.Kind.allCases + [nil]).map { kind in (kind, kinds.count { $0 == kind }) }.filter { $0.1 > 0 }
    }

    /// The plans that say that they answer an inspection.
    package func plans(answering inspection: Inspection) -> [EntityID] {
        plan.content.plans.filter { plan in plan.answers.contains { $0.text == inspection.scope.text } }.map(\.id)
    }
}
