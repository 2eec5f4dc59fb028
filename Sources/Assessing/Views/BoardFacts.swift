import Diagnostics
package import Graph
import Parallel
package import Plan

/// What a board report tells of: its plans, the meetings before it, and what it asks the plan for.
package struct BoardFacts: Sendable {
    package let report: Report
    /// The plans that it names, or those in force on its day.
    package let plans: [ImprovementPlan]
    /// The actions of these plans that were there on the day.
    package let actions: [AssessedAction]
    /// The days of the last meetings of its board before its own day, oldest first.
    package let meetings: [Day]
    /// The next meeting of its board that is listed.
    private let nextMeeting: Day?
    /// Its board, by whichever of its names it is written.
    private let board: Board?
    private let assessment: Assessment
    private let madePeriods = Once<[ChangePeriod]>()
    private let madeFigures = Once<ChangeInNumbers>()

    /// How many exceptions, and how much of what is due, there is room for on the pages that lead it.
    private static let exceptionsInBrief = 8, differencesInBrief = 4, dueInBrief = 20
    /// How many meetings before are shown.
    private static let meetingCount = 4
    /// How many days ahead "what is due next" looks where no meeting is listed: a quarter, and some days of grace.
    private static let daysAhead = 92

    init(_ report: Report, _ assessment: Assessment) {
        self.report = report
        self.assessment = assessment
        let named = report.query.filter.plans.targets.compactMap { assessment.plan.plan($0.scope) }
        plans = named.isEmpty ? assessment.plansInForce : named
        actions = plans.flatMap { assessment.plan.actions(of: $0) }.compactMap { assessment.action($0.id) }
            .filter(\.state.isThere)
        board = report.board.flatMap { assessment.plan.content.board(named: $0.text) }
        let listed = board.map(assessment.meetings)
        meetings = listed?.before.suffix(BoardFacts.meetingCount) ?? []
        let own = report.meeting?.value
        nextMeeting = listed?.toCome.first { day in own.map { day > $0 } ?? (day > assessment.day) }
    }

    /// The actions that are not done.
    package var open: [AssessedAction] { actions.filter(\.state.isOpen) }

    /// What may be said of its plans in a sentence.
    package var headline: Headline { assessment.headline(of: actions.map(\.id), wholes) }

    /// The faults of its plans that are known and kept.
    package var kept: [KeptFaults] { plans.flatMap(assessment.keptFaults) }

    /// The sections of its plans.
    private var sections: [LinkedSection] { plans.flatMap { assessment.plan.sections(of: $0) } }

    /// The thread of each recommendation that its plans answer.
    package var threads: [AssessedThread] {
        let scopes = plans.flatMap { $0.answers.map(\.text) }
        return assessment.plan.recommendations.filter { scopes.contains($0.id.scope) }.map(assessment.thread)
    }

    /// The rows of figures that tell of its plans and of the recommendations that these answer, and those of scorecards that
    /// are made for its board.
    package var figures: ChangeInNumbers {
        madeFigures.value {
            let scopes = Set(plans.map(\.scope.text) + plans.flatMap { $0.answers.map(\.text) })
            return ChangeInNumbers(
                assessment,
                assessment.figureRows.filter { row in
                    row.tells.contains { scopes.contains($0.scope) } || isBoard(row.indicator?.scorecard.board?.text)
                })
        }
    }

    /// Whether a name is one of its board.
    private func isBoard(_ name: String?) -> Bool {
        guard let board, let name else { return false }
        return assessment.plan.content.board(named: name)?.name.text == board.name.text
    }

    /// How the actions of its plans stood at each of the meetings, and on the report's own day.
    package var standings: MeetingStandings {
        assessment.standings(of: plans.flatMap { assessment.plan.actions(of: $0) }.map(\.id), on: meetings)
    }

    /// What of its plans slipped or may slip, and whose dates moved or are asked to.
    package var exceptions: [AssessedAction] { assessment.select(query(.exceptions).filter).exceptions }

    /// Those of the exceptions that have room on the first page.
    package var exceptionsInBrief: ArraySlice<AssessedAction> { exceptions.prefix(BoardFacts.exceptionsInBrief) }

    /// Those of the differences which its threads tell of that have room on the first page.
    package var differencesInBrief: ArraySlice<KnownDifference> {
        differences.inThreads.prefix(BoardFacts.differencesInBrief)
    }

    /// What is due next, as far as there is room on the second page, and what goes on behind it.
    package var dueInBrief: (first: ArraySlice<DueItem>, rest: ArraySlice<DueItem>) {
        let items = due.due
        return (items.prefix(BoardFacts.dueInBrief), items.dropFirst(BoardFacts.dueInBrief))
    }

    /// What is due next, with what was asked for.
    package var due: ActionSelection { assessment.select(dueNext.filter) }

    /// What changed for children through its plans: what one of its threads tells of, and the others.
    package var differences: (inThreads: [KnownDifference], others: [KnownDifference]) {
        let told = Set(threads.flatMap(\.differences).map(\.name))
        let all = assessment.select(query(.difference).filter).differences
        return (all.filter { told.contains($0.name) }, all.filter { !told.contains($0.name) })
    }

    /// Which of its plans and their sections are stated as a whole to be late or at risk.
    package var wholes: [StatedWhole] { assessment.select(query(.exceptions).filter).wholes }

    /// The exceptions of each section that had any actions on the day; of some sections none.
    package var exceptionsBySection: [(section: LinkedSection, actions: [EntityID])] {
        let exceptions = Set(exceptions.map(\.id))
        return bySection.map { ($0.section, $0.actions.filter(exceptions.contains)) }
    }

    /// The other actions of each section that had such.
    package var otherActions: [(section: LinkedSection, actions: [EntityID])] {
        let exceptions = Set(exceptions.map(\.id))
        return bySection.map { section, actions in (section, actions.filter { !exceptions.contains($0) }) }
            .filter { !$0.1.isEmpty }
    }

    /// The actions of each section that were there on the day; of sections that had any.
    private var bySection: [(section: LinkedSection, actions: [EntityID])] {
        sections.compactMap { section in
            let there = section.actions.filter { assessment.action($0)?.state.isThere ?? false }
            return there.isEmpty ? nil : (section, there)
        }
    }

    /// The later dates that are asked for and that no recommendation of the report speaks of.
    package var unmentionedRequests: [AssessedAction] {
        let named = Set(report.recommendations.flatMap(\.mentioned))
        return assessment.select(query(.decisions).filter).requests.filter { !named.contains($0) }
            .compactMap(assessment.action)
    }

    /// What changed since the board was told last; where that is nothing, what had changed until then besides.
    package var periods: [ChangePeriod] { madePeriods.value { makePeriods() } }

    private func makePeriods() -> [ChangePeriod] {
        let days = ([told] + meetings.reversed().map(Optional.some)).compactMap(\.self)
        guard let last = days.first else { return [] }
        let period = ChangePeriod(from: assessment.told(on: last), to: assessment, of: plans)
        guard period.isEmpty, let before = days.first(where: { $0 < last }) else { return [period] }
        return [period, ChangePeriod(from: assessment.told(on: before), to: assessment.told(on: last), of: plans)]
    }

    /// The day of the last report to the same board before this one.
    private var told: Day? {
        let content = assessment.plan.content
        let written = content.reports.filter { $0.kind.value == .board && isBoard($0.board?.text) }
            .compactMap(\.day)
        let issued = content.papers.map(\.head).filter { $0.kind == .board && isBoard($0.board) }
            .map(\.asOf)
        return (written + issued).filter { $0 < assessment.day }.max()
    }

    /// How much of it rests on the word of those who lead the work.
    package var ownWord: OwnWord {
        OwnWord(of: actions, assessment.select(query(.difference).filter).differences, assessment)
    }

    // MARK: - What it asks the plan for

    /// A block about its plans.
    package func query(_ kind: BlockQuery.Kind) -> BlockQuery {
        var query = BlockQuery(kind, span: report.name.span)
        query.filter.plans = plans.map { ReferenceText($0.scope, target: assessment.plan.entities[$0.id]) }
        query.filter.resolved = ResolvedFilter(plans: plans.map(\.id))
        return query
    }

    /// What changed in a period, change by change.
    package func changes(in period: ChangePeriod) -> BlockQuery {
        var query = query(.changes)
        query.since = period.from
        return query
    }

    /// What is due before the next meeting, or in the quarter that follows.
    private var dueNext: BlockQuery {
        var query = query(.deadlines)
        query.filter.dueAfter = assessment.day.adding(days: -1)
        query.filter.dueBefore = nextMeeting ?? assessment.day.adding(days: BoardFacts.daysAhead)
        return query
    }
}

extension Report.Recommendation {
    /// What is named in what is asked, and in its reason.
    var mentioned: [EntityID] { [text, reason].compactMap(\.self).flatMap(\.mentioned) }
}

extension Prose {
    /// What is named in it.
    var mentioned: [EntityID] {
        marks.values.flatMap(\.self).compactMap { mark in
            switch mark.meaning {
            case .entity(let entity), .tag(let entity): entity.id
            case .abbreviation, .address, .post: nil
            }
        }
    }
}

extension Assessment {
    /// What a board report tells of.
    package func facts(of report: Report) -> BoardFacts { BoardFacts(report, self) }
}
