import Diagnostics
import Graph
package import Plan

/// Whose figures a paper tells of.
package struct FiguresTold: Sendable {
    /// The scorecards, in the order of the sources.
    package let scorecards: [Scorecard]
    /// The plans whose measures have figures of their own, in the order of the sources.
    package let plans: [ImprovementPlan]
}

extension Assessment {
    /// The figures that a paper tells of: as an annex, by a block, to a board, or beside measures and threads.
    package func figuresTold(in report: Report) -> FiguresTold {
        let queries = report.texts.flatMap(\.blocks).compactMap { block -> BlockQuery? in
            if case .query(let query) = block { query } else { nil }
        }
        let threads = threads(toldIn: report, queries)
        var told = Set(threads.flatMap(indicators).map(\.indicator.id.scope))
        if report.kind.value == .board {
            let figures = facts(of: report).figures
            told.formUnion((figures.current + figures.older).map(\.row.id.scope))
        }
        if report.showsFigures { told.formUnion(rows(report.query.indicators).map(\.indicator.id.scope)) }
        for query in queries where query.kind == .scorecard {
            told.formUnion(rows(query.indicators).map(\.indicator.id.scope))
        }
        let measures = threads.flatMap(\.recommendation.measures).map { ($0.holder, $0.measure) }
        for (holder, measure) in measures + self.measures(toldIn: report, queries) {
            told.formUnion(scopes(ofFigures: measure, in: holder))
        }
        return FiguresTold(
            scorecards: plan.content.scorecards.filter { told.contains($0.scope.text) },
            plans: plan.content.plans.filter { told.contains($0.scope.text) && !$0.measured.isEmpty })
    }

    private func threads(toldIn report: Report, _ queries: [BlockQuery]) -> [AssessedThread] {
        let own = report.kind.value == .board ? facts(of: report).threads : [thread(of: report)].compactMap(\.self)
        return own + queries.filter { $0.kind == .thread }.flatMap(threads)
    }

    /// The measures that a paper lists, with what they belong to.
    private func measures(toldIn report: Report, _ queries: [BlockQuery]) -> [(EntityID, Measure)] {
        let listing = queries.filter { $0.kind == .measures || $0.columns.contains(where: isOfMeasures) }
        let sections =
            report.showsMeasures ? select(report.query.filter).bySection.map(\.section) : []
        let selections =
            (listing + (report.query.columns.contains(where: isOfMeasures) ? [report.query] : [])).map {
                select($0.filter)
            }
        let tied = selections.flatMap { $0.filter.recommendations ?? [] }.compactMap(plan.recommendation)
        return (sections + plan.sections.filter { section in selections.contains { $0.isWanted(section) } })
            .flatMap { section in section.section.measures.map { (section.id, $0) } }
            + selections.flatMap(\.actions).flatMap { action in action.action.measures.map { (action.id, $0) } }
            + tied.flatMap(\.measures).map { ($0.holder, $0.measure) }
    }

    private func isOfMeasures(_ column: SourceText) -> Bool { column.text == ActionColumn.measures.rawValue }

    /// The scorecards and plans that have the figures of a measure and its parts.
    private func scopes(ofFigures measure: Measure, in holder: EntityID) -> [String] {
        let figures = figures(of: measure, in: holder)
        return (figures.own.map { [$0.id.scope] } ?? []) + figures.indicators.map(\.indicator.id.scope)
            + measure.parts.flatMap { scopes(ofFigures: $0, in: holder) }
    }
}
