import Diagnostics
import Graph
package import Plan

extension Assessment {
    /// Where a plan is in its life on the day.
    package enum PlanLife: Sendable {
        case draft
        /// Agreed or published, and yet to begin.
        case toCome(ImprovementPlan.Origin)
        case inForce(ImprovementPlan.Origin)
        case closed
        /// Carried on by another: as written, and which one that is.
        case superseded(written: String, by: EntityID?)
        /// Nothing says whether it is in force, or how it ended.
        case notStated
    }

    /// Where a plan is in its life.
    package func life(of plan: ImprovementPlan) -> PlanLife {
        switch plan.state.value {
        case .draft: .draft
        case .agreed, .published: isInForce(plan.id) ? .inForce(plan.origin) : .toCome(plan.origin)
        case .closed: .closed
        case .notStated: .notStated
        case .superseded(let successor):
            .superseded(
                written: successor.text, by: successor.target?.id)
        }
    }

    /// The ids of all plans that the edition shows.
    package var planIDs: [EntityID] { plan.content.plans.map(\.id) }

    /// What may be said of what some plans had at first: what holds for all of them.
    package func origin(of scopes: some Sequence<String>) -> ImprovementPlan.Origin {
        let origins = Set(scopes.map { plan.plan($0)?.origin ?? .notStated })
        return origins.count == 1 ? origins.first ?? .notStated : .notStated
    }

    /// What a plan is called; nil where there is none.
    package func title(ofPlan scope: String) -> String? { plan.plan(scope)?.title.text }

    /// Whether the edition leaves something out, whoever could see it when an earlier state was kept.
    package func isWithheld(_ id: EntityID) -> Bool { plan.entities.withheld.contains(id) }

    /// The plans in force on the day.
    package var plansInForce: [ImprovementPlan] { plan.content.plans.filter { isInForce($0.id) } }

    /// The plans in force, then those to come and those that have ended.
    package var plansByState: [ImprovementPlan] { plansInForce + plan.content.plans.filter { !isInForce($0.id) } }

    /// The version of a plan that counts on the day; nil when it has none yet.
    package func version(of plan: ImprovementPlan) -> ImprovementPlan.Version? {
        plan.versions.last { ($0.date.value.firstDay ?? day) <= day }
    }

    /// How many days ago a plan began; at least and at most, where its beginning is not told to the day. Nil for one
    /// that says nothing of it, or is to come.
    func age(of plan: ImprovementPlan) -> ClosedRange<Int>? {
        guard let began = plan.beginning, let first = began.firstDay, first <= day
        else { return nil }
        return max(0, day - min(began.lastDay ?? day, day))...(day - first)
    }

    /// The status last stated of a plan as a whole.
    package func statement(of plan: ImprovementPlan) -> (status: Status, row: LogEntry)? {
        self.plan.planLog[plan.id]?.lastStatement
    }

    /// The meetings of a board before the day, oldest first, and from the day on.
    package func meetings(of board: Board) -> (before: [Day], toCome: [Day]) {
        let days = plan.content.days(of: board).map(\.value)
        return (days.filter { $0 < day }, days.filter { $0 >= day })
    }
}
