import Diagnostics
import Graph
package import Plan

/// Something that young people were promised, and how it is going.
package struct Promise: Sendable {
    /// What was promised, in plain words.
    package let words: Prose
    /// How the actions that keep it are going.
    package let progress: PlainProgress
    /// Until when all of what still has to be done rests; nil where that is not known.
    package let pausedUntil: PlainTime?
    /// The date that counts now, of one action whose date moved.
    package let movedTo: PlainTime?
    /// Why it is not as it was promised, in plain words of its own; empty where nobody has said so.
    package let reasons: [Prose]
    /// When it was said how it is going, of what was said longer ago than the site lets pass; the oldest of several.
    package let saidLongAgo: Day?

    init(_ words: Prose, keptBy actions: [AssessedAction]) {
        self.words = words
        progress = PlainProgress(actions.compactMap(\.plain))
        pausedUntil = actions.compactMap(\.pausedUntil).max { $0.day < $1.day }
        movedTo = actions.count == 1 ? actions.first?.movedTo : nil
        let state = progress.state
        saidLongAgo = actions.filter { $0.plain == state }.compactMap(\.saidLongAgo).min()
        reasons = state.asksWhy ? actions.filter { $0.plain == state }.compactMap(\.action.plainWhy) : []
    }
}

extension PlainState {
    /// Whether something is not as it was promised, so that young people ask why.
    package var asksWhy: Bool {
        switch self {
        case .late, .doneLate, .deliveredLate, .maybeLate, .moved, .paused, .stopped: true
        case .done, .delivered, .doing, .datePassed, .checking, .notStarted, .notSaid: false
        }
    }
}

extension PlainState {
    /// The same while the last gate of the plan is still to come: nothing is done before it.
    fileprivate var beforeLastGate: PlainState {
        switch self {
        case .done: .delivered
        case .doneLate: .deliveredLate
        default: self
        }
    }
}

extension AssessedAction {
    /// How young people are told of it: by the step that its plain words are about, where something was said of that.
    package var plain: PlainState? { action.plainStep.map { plain(ofStep: $0) } ?? state.plain }

    /// How young people are told of one of its steps: as of the whole, where nothing was said of the step itself.
    func plain(ofStep index: Int) -> PlainState? {
        guard state.isOpen, state.steps.indices.contains(index) else { return state.plain }
        let step = state.steps[index]
        if step.standing == .asStated, step.move == nil { return state.plain }
        let plain = step.standing.plain(step.meaning)
        return state.gates.isEmpty ? plain : plain.map(\.beforeLastGate)
    }

    /// The day of what is told of it, where that was stated longer ago than the site lets pass.
    fileprivate var saidLongAgo: Day? {
        if let index = action.plainStep, state.steps.indices.contains(index), state.steps[index].move != nil {
            let step = action.steps[index].id.map { EntityID(scope: scope, local: $0.text) }
            return state.steps[index].statedDaysAgo == nil ? nil : step.flatMap { stepLog[$0]?.lastMove?.date.value }
        }
        // That a date has passed, or was missed, is known whatever was said of it before.
        guard state.statedDaysAgo != nil, plain != .late || !state.isPast, plain != .datePassed else { return nil }
        return state.statement?.date.value
    }

    var pausedUntil: PlainTime? {
        guard case .paused(let until) = state.life else { return nil }
        return until.flatMap(PlainTime.init)
    }

    fileprivate var movedTo: PlainTime? {
        guard !state.moves.isEmpty, state.isOpen else { return nil }
        return state.due.last.flatMap(PlainTime.init)
    }

    /// Whether something that is due is the date of its plain words: its own, or that of the step that they are about.
    fileprivate func dates(_ item: DueItem) -> Bool {
        guard let index = action.plainStep, let due = state.steps[index].due else { return item.step == nil }
        return item.step == index || item.step == nil && item.day == due.value.lastDay
    }
}

/// What the plans in force promise in plain words.
package struct Promises {
    private let query: BlockQuery
    let assessment: Assessment
    let selection: ActionSelection

    init(_ query: BlockQuery, _ assessment: Assessment) {
        self.query = query
        self.assessment = assessment
        selection = assessment.select(query.filter)
    }

    /// The promises that are asked for, in the order of the plan.
    package var all: [Promise] {
        switch query.promises {
        case .recommendations: recommendations
        case .sections: sections
        case .actions, .steps: actions.map { Promise($0.words, keptBy: [$0.action]) }
        }
    }

    /// What has plain words and falls due from the day on, by month, as many months ahead as are asked for.
    package var comingUp: [(month: Month, items: [(due: DueItem, words: Prose)])] {
        let words = Dictionary(actions.map { ($0.action.id, $0.words) }, uniquingKeysWith: { first, _ in first })
        let deadlines = assessment.deadlines
        let last = deadlines.today.month.adding(months: query.months)
        return deadlines.months.compactMap { span in
            let items = span.items.filter { $0.action.dates($0) && $0.day.calendarMonth <= last }
                .compactMap { item in words[item.action.id].map { (due: item, words: $0) } }
            return items.isEmpty ? nil : (span.month, items)
        }
    }

    /// The actions that are asked for and have plain words.
    private var actions: [(action: AssessedAction, words: Prose)] {
        selection.actions.filter { assessment.isInForce($0.id) && $0.plain != nil }.compactMap { action in
            action.action.plainWords.map { (action, $0) }
        }
    }

    private var recommendations: [Promise] {
        assessment.plan.recommendations.filter { selection.isWanted($0.id) }.compactMap { linked in
            linked.recommendation.plainWords.map {
                Promise($0, keptBy: assessment.thread(of: linked).current)
            }
        }
    }

    private var sections: [Promise] {
        assessment.plan.sections.filter { assessment.isInForce($0.id) && selection.isWanted($0) }
            .compactMap { linked in
                linked.section.plainWords.map {
                    Promise($0, keptBy: linked.actions.compactMap(assessment.action))
                }
            }
    }
}

extension Assessment {
    /// What a block for young people asks for.
    package func promises(_ query: BlockQuery) -> Promises { Promises(query, self) }

    /// What young people said that a block asks for, the latest first.
    package func heard(_ query: BlockQuery) -> [Heard] {
        let wanted = Set(query.filter.recommendations.targets)
        let groups = Set(query.groups.map { Vocabulary.fold($0.text) })
        return plan.content.youngPeople.heard.filter { row in
            (wanted.isEmpty || row.refs.targets.contains(where: wanted.contains))
                && (groups.isEmpty || groups.contains(Vocabulary.fold(row.group.text)))
        }
        .enumerated().sorted { ($1.element.date.value, $0.offset) < ($0.element.date.value, $1.offset) }.map(\.element)
    }

    /// The terms that a block explains, as the glossary lists them.
    package func terms(_ query: BlockQuery) -> [GlossaryTerm] {
        let wanted = Set(query.terms.map { Vocabulary.fold($0.text) })
        return plan.content.glossary.inOrder.filter { term in
            term.meaning != nil && (wanted.isEmpty || wanted.contains(Vocabulary.fold(term.term.text)))
        }
    }
}
