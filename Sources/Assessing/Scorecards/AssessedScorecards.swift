import Diagnostics
import Graph
package import Plan

/// All indicators with what their figures say, worked out once.
struct AssessedScorecards: Sendable {
    /// In the order of the sources.
    let all: [AssessedIndicator]
    /// The measures of plans that have figures of their own, in the order of the sources.
    let measured: [AssessedRow]
    private let places: [EntityID: Int]
    private let measures: [EntityID: Int]

    init(_ plan: LinkedPlan) {
        let measured = plan.content.plans.flatMap { improvement in
            let frame = SeriesFrame(improvement)
            return improvement.measured.map { AssessedRow($0.row, in: frame) }
        }
        self.measured = measured
        measures = Dictionary(
            measured.indices.map { (measured[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
        let all = plan.content.scorecards.flatMap { scorecard in
            let frame = SeriesFrame(scorecard)
            return scorecard.indicators.map { AssessedIndicator($0, of: scorecard, in: frame) }
        }
        self.all = all
        places = Dictionary(
            all.indices.flatMap { place in ([all[place].id] + all[place].rows.map(\.id)).map { ($0, place) } },
            uniquingKeysWith: { first, _ in first })
    }

    /// The indicator of an id, or the one that a row belongs to.
    subscript(id: EntityID) -> AssessedIndicator? { places[id].map { all[$0] } }

    /// The figures of a measure's own.
    subscript(measure id: EntityID) -> AssessedRow? { measures[id].map { measured[$0] } }

    /// Whether nothing has figures.
    var isEmpty: Bool { all.isEmpty && measured.isEmpty }
}

/// An indicator that tells of something in the plan.
package struct ShownIndicator: Sendable {
    /// The indicator.
    package let indicator: AssessedIndicator
    /// What it is tied to, where that is not what is asked about but something that answers it.
    package let through: EntityID?
    /// Whether all its figures are older than what it is tied to, so that they tell of no progress on it.
    package let isOlder: Bool
    /// Whether the tie is ours: the indicator says so, and no source does. What a measure names, its plan states.
    package let isOurs: Bool
}

extension Assessment {
    /// Every indicator of a scorecard, in its order.
    package func indicators(of scorecard: Scorecard) -> [AssessedIndicator] {
        scorecards.all.filter { $0.id.scope == scorecard.scope.text }
    }

    /// The indicator of an id, or the one that a row belongs to.
    package func indicator(_ id: EntityID) -> AssessedIndicator? { scorecards[id] }

    /// The indicators that are tied to something, in the order of the sources.
    package func indicators(showing id: EntityID) -> [ShownIndicator] { shown(id, through: nil) }

    /// The indicators that are tied to a recommendation, then those tied to what answers it and to its measures.
    package func indicators(of thread: AssessedThread) -> [ShownIndicator] {
        if plan.content.scorecards.isEmpty { return [] }
        var seen: Set<EntityID> = []
        let answering = thread.recommendation.sections + (thread.current + thread.earlier).map(\.id)
        let measured = thread.recommendation.measures.flatMap { indicators(of: $0.measure, in: $0.holder) }
        return (shown(thread.recommendation.id, through: nil) + answering.flatMap { shown($0, through: $0) } + measured)
            .filter { seen.insert($0.indicator.id).inserted }
    }

    /// The indicators that tell of a measure: those that say so, and those that the measure names.
    func indicators(of measure: Measure, in holder: EntityID) -> [ShownIndicator] {
        let saying = measure.id.map { shown(EntityID(scope: holder.scope, local: $0.text), through: holder) } ?? []
        let named = measure.text.marks.sorted { $0.key < $1.key }.flatMap(\.value).compactMap { mark in
            mark.entity.flatMap { scorecards[$0.id] }.map { indicator in
                ShownIndicator(
                    indicator: indicator, through: holder, isOlder: isOlder(indicator, than: holder), isOurs: false)
            }
        }
        var seen: Set<EntityID> = []
        return (saying + named).filter { seen.insert($0.indicator.id).inserted }
    }

    private func shown(_ id: EntityID, through: EntityID?) -> [ShownIndicator] {
        var seen: Set<EntityID> = []
        return plan.references(to: id).compactMap { reference in
            guard reference.kind == .shows, case .entity(let holder) = reference.origin.holder,
                let indicator = scorecards[holder], seen.insert(indicator.id).inserted
            else { return nil }
            return ShownIndicator(
                indicator: indicator, through: through, isOlder: isOlder(indicator, than: id),
                isOurs: indicator.hasOurTies)
        }
    }

    /// Whether the figures of an indicator all tell of a time before a plan began, or before an inspection.
    func isOlder(_ indicator: AssessedIndicator, than id: EntityID) -> Bool { isOlder(indicator.lastDay, than: id) }

    /// Whether the last day of some figures lies before a plan began, or before an inspection.
    func isOlder(_ last: Day?, than id: EntityID) -> Bool {
        let inspection = plan.inspection(id.scope)
        let begin =
            plan.plan(id.scope)?.beginning?.firstDay
            ?? (inspection?.tookPlace ?? inspection?.published)?.value.firstDay
        guard let begin, let last else { return false }
        return last < begin
    }
}
