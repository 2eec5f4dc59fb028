import Assessing
import Diagnostics
import HTMLKit
import Linking
import Plan

/// What a board report tells of: its plans, the meetings before it, and what it asks the plan for.
struct BoardFacts {
    let report: Report
    let context: PageContext
    /// The plans that it names, or those in force on its day.
    let plans: [ImprovementPlan]
    /// The actions of these plans that were there on the day.
    let actions: [ActionEntry]
    /// The days of the last meetings of its board before its own day, oldest first.
    let meetings: [Day]

    /// How many meetings before are shown.
    private static let meetingCount = 4
    /// How many days ahead "what is due next" looks: a quarter, and some days of grace before the meeting after.
    private static let daysAhead = 92

    init(_ report: Report, _ context: PageContext) {
        self.report = report
        self.context = context
        let named = context.ids(report.query.filter.plans, in: "").compactMap { context.plan.plan($0.scope) }
        let plans = named.isEmpty ? context.plan.content.plans.filter { $0.isInForce(on: context.day) } : named
        self.plans = plans
        actions = plans.flatMap { context.plan.actions(of: $0) }.compactMap { context.entry($0.id) }
            .filter(\.state.isThere)
        let board = report.board.flatMap { context.plan.content.board(named: $0.text) }
        let days = board?.meetings.map(\.value).filter { $0 < context.day }.sorted() ?? []
        meetings = days.suffix(BoardFacts.meetingCount)
    }

    /// The actions that are not done.
    var open: [ActionEntry] { actions.filter(\.state.isOpen) }

    /// The sections of its plans.
    var sections: [LinkedSection] { plans.flatMap { context.plan.sections(of: $0) } }

    /// Whether a part has anything to tell.
    func has(_ part: BoardMatter.Part) -> Bool {
        switch part {
        case .meetings, .changes: !meetings.isEmpty
        case .asked: !report.requests.isEmpty
        case .text: !report.prose.isEmpty || ReportOutline.Part.allCases.contains { $0.isThere(in: report) }
        case .threads: !threads.isEmpty
        default: true
        }
    }

    // MARK: - What it asks the plan for

    /// A block about its plans.
    func query(_ kind: BlockQuery.Kind) -> BlockQuery {
        var query = BlockQuery(kind, span: report.name.span)
        query.filter.plans = plans.map(\.scope)
        return query
    }

    /// What changed since the last meeting.
    var changes: BlockQuery? {
        meetings.last.map { day in
            var query = query(.changes)
            query.since = day
            return query
        }
    }

    /// What is due in the quarter that follows.
    var dueNext: BlockQuery {
        var query = query(.deadlines)
        query.filter.dueAfter = context.day.adding(days: -1)
        query.filter.dueBefore = context.day.adding(days: BoardFacts.daysAhead)
        return query
    }

    /// The thread of each recommendation that its plans answer.
    var threads: [LinkedRecommendation] {
        let scopes = plans.flatMap { $0.answers.map(\.text) }
        return context.plan.recommendations.filter { scopes.contains($0.id.scope) }
    }
}
