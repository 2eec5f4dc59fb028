import Diagnostics
package import Graph
package import Plan

/// What a board report tells of: its plans, the meetings before it, and what it asks the plan for.
package struct BoardFacts: Sendable {
    /// How actions stood on a day.
    package typealias Standing = (day: Day, tally: Tally)

    package let report: Report
    /// The plans that it names, or those in force on its day.
    package let plans: [ImprovementPlan]
    /// The actions of these plans that were there on the day.
    package let actions: [AssessedAction]
    /// The days of the last meetings of its board before its own day, oldest first.
    package let meetings: [Day]
    private let assessment: Assessment

    /// How many meetings before are shown.
    private static let meetingCount = 4
    /// How many days ahead "what is due next" looks: a quarter, and some days of grace before the meeting after.
    private static let daysAhead = 92

    init(_ report: Report, _ assessment: Assessment) {
        self.report = report
        self.assessment = assessment
        let named = report.query.filter.plans.targets.compactMap { assessment.plan.plan($0.scope) }
        plans = named.isEmpty ? assessment.plansInForce : named
        actions = plans.flatMap { assessment.plan.actions(of: $0) }.compactMap { assessment.action($0.id) }
            .filter(\.state.isThere)
        let board = report.board.flatMap { assessment.plan.content.board(named: $0.text) }
        meetings = board.map { assessment.meetings(of: $0).before.suffix(BoardFacts.meetingCount) } ?? []
    }

    /// The actions that are not done.
    package var open: [AssessedAction] { actions.filter(\.state.isOpen) }

    /// What may be said of its plans in a sentence.
    package var headline: Headline { assessment.headline(of: actions.map(\.id)) }

    /// The faults of its plans that are known and kept.
    package var kept: [KeptFaults] { plans.flatMap(assessment.keptFaults) }

    /// The sections of its plans.
    package var sections: [LinkedSection] { plans.flatMap { assessment.plan.sections(of: $0) } }

    /// The thread of each recommendation that its plans answer.
    package var threads: [AssessedThread] {
        let scopes = plans.flatMap { $0.answers.map(\.text) }
        return assessment.plan.recommendations.filter { scopes.contains($0.id.scope) }.map(assessment.thread)
    }

    /// The rows of figures that tell of its plans and of the recommendations that these answer, and those of scorecards that
    /// are made for its board.
    package var figures: ChangeInNumbers {
        let scopes = Set(plans.map(\.scope.text) + plans.flatMap { $0.answers.map(\.text) })
        let board = report.board.map { Vocabulary.fold($0.text) }
        return ChangeInNumbers(
            assessment,
            assessment.figureRows.filter { row in
                row.tells.contains { scopes.contains($0.scope) }
                    || board != nil && row.indicator?.scorecard.board.map { Vocabulary.fold($0.text) } == board
            })
    }

    /// How many actions stood how at each of the meetings, and on the report's own day.
    package var tallies: (meetings: [Standing], now: Tally) {
        let ids = plans.flatMap { assessment.plan.actions(of: $0) }.map(\.id)
        return (meetings.map { ($0, assessment.told(on: $0).tally(ids)) }, assessment.tally(ids))
    }

    /// The statuses that any of some days has, in the order of the scale.
    package func statuses(of tallies: [Tally]) -> [Tally.Stated] {
        var found: [Tally.Stated] = []
        let others = tallies.flatMap { $0.statuses.map(\.stated) }
        for status in Tally.both(assessment.plan.content.site.statuses) + others
        where !found.contains(status) && tallies.contains(where: { $0.count(of: status) > 0 }) {
            found.append(status)
        }
        return found
    }

    /// The actions of a section that were there on the day.
    package func actions(of section: LinkedSection) -> [EntityID] {
        section.actions.filter { assessment.action($0)?.state.isThere ?? false }
    }

    // MARK: - What it asks the plan for

    /// A block about its plans.
    package func query(_ kind: BlockQuery.Kind) -> BlockQuery {
        var query = BlockQuery(kind, span: report.name.span)
        query.filter.plans = plans.map { ReferenceText($0.scope, target: assessment.plan.entities[$0.id]) }
        query.filter.resolved = ResolvedFilter(plans: plans.map(\.id))
        return query
    }

    /// What changed since the last meeting that is listed.
    package var changes: BlockQuery? {
        meetings.last.map { day in
            var query = query(.changes)
            query.since = day
            return query
        }
    }

    /// What is due in the quarter that follows.
    package var dueNext: BlockQuery {
        var query = query(.deadlines)
        query.filter.dueAfter = assessment.day.adding(days: -1)
        query.filter.dueBefore = assessment.day.adding(days: BoardFacts.daysAhead)
        return query
    }
}

extension Assessment {
    /// The scorecards of which a paper tells, in the order of the sources: as an annex, by a block, or to a board.
    package func scorecards(of report: Report) -> [Scorecard] {
        var told: Set<String> = []
        if report.kind.value == .board {
            let figures = facts(of: report).figures
            told.formUnion((figures.current + figures.older).compactMap { $0.indicator?.id.scope })
        }
        if report.showsFigures { told.formUnion(rows(report.query.indicators).map(\.indicator.id.scope)) }
        for case .query(let query) in report.texts.flatMap(\.blocks) where query.kind == .scorecard {
            told.formUnion(rows(query.indicators).map(\.indicator.id.scope))
        }
        return plan.content.scorecards.filter { told.contains($0.scope.text) }
    }

    /// What a board report tells of.
    package func facts(of report: Report) -> BoardFacts { BoardFacts(report, self) }
}
