import Graph
package import Plan

/// What one action promises young people, and how it is going.
package struct PromisedAction: Sendable {
    /// When it will be done after all.
    package enum CatchUp: Sendable {
        case by(PlainTime)
        case notSaid

        fileprivate var time: PlainTime? { if case .by(let time) = self { time } else { nil } }
    }

    /// The action.
    package let id: EntityID
    /// What was promised, in plain words; nil where nobody has written them.
    package let words: Prose?
    /// What it is about; nil where nobody has said so.
    package let topic: Topic?
    /// How it is going.
    package let state: PlainState
    /// That it is being done or not started, where its state tells first that its date has moved.
    package let beside: PlainState?
    /// Its date, or that of the step that its words are about, while it is to be done by it.
    package let date: PromiseTime?
    /// Until when it rests; nil where it does not, or that is not known.
    package let pausedUntil: PlainTime?
    /// The date to which it moved.
    package let movedTo: PlainTime?
    /// The date that it had before it first moved.
    package let movedFrom: PlainTime?
    /// A later date that was asked for and that nobody has agreed.
    package let askedFor: PlainTime?
    /// When it will be done after all, where it is late; nil where that day is asked for and not agreed.
    package let catchUp: CatchUp?
    /// Why it is not as it was promised, in plain words of its own; nil where nobody has said so.
    package let reason: Prose?
    /// What was said of it, where that leaves open whether it is done.
    package let said: SaidOfPromise?
    /// Its parts whose dates have passed.
    package let passedParts: PassedParts?
    /// When it was said how it is going, where that is longer ago than the site lets pass.
    package let saidLongAgo: PlainTime?

    /// What an action promises; nil for one that young people are not told of, such as one that goes on as another.
    init?(_ action: AssessedAction, topic: Topic?, on day: Day) {
        guard let state = action.plain else { return nil }
        id = action.id
        words = action.action.plainWords
        self.topic = topic
        self.state = state
        beside = action.besideMove
        pausedUntil = state == .paused ? action.pausedUntil : nil
        movedTo = state.hasDate ? action.movedTo(on: day) : nil
        movedFrom = movedTo == nil ? nil : action.movedFrom
        date = movedTo == nil && state.hasDate ? action.plainDate(on: day) : nil
        let catchUp = action.catchUp(state, on: day)
        let asked = state.hasDate ? action.askedFor : nil
        askedFor = asked
        // A day that is asked for is no promise until it is agreed.
        self.catchUp = asked != nil && asked?.day == catchUp?.time?.day ? nil : catchUp
        reason = state.asksWhy ? action.action.plainWhy : nil
        said = action.said
        passedParts = action.passedParts(state)
        saidLongAgo = action.saidLongAgo
    }
}

extension PlainState {
    /// Whether something is not as it was promised, so that young people ask why.
    package var asksWhy: Bool {
        switch self {
        case .late, .doneLate, .deliveredLate, .maybeLate, .moved, .paused, .stopped: true
        case .done, .delivered, .doing, .datePassed, .checking, .notStarted, .notSaid, .saidOnly: false
        }
    }

    /// Whether it is told after that its date has moved.
    fileprivate var givesWayToMove: Bool {
        switch self {
        case .doing, .notStarted, .notSaid, .saidOnly: true
        case .done, .doneLate, .delivered, .deliveredLate, .late, .datePassed, .maybeLate, .checking, .moved, .paused,
            .stopped:
            false
        }
    }

    /// Whether its date is of interest: it is to be done by it, or ought to have been.
    fileprivate var hasDate: Bool {
        switch self {
        case .late, .doing, .datePassed, .maybeLate, .checking, .moved, .notStarted, .notSaid, .saidOnly: true
        case .done, .doneLate, .delivered, .deliveredLate, .paused, .stopped: false
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
    /// How young people are told of it. That it moved comes first where nothing worse is said of it, so that good news
    /// does not hide it.
    package var plain: PlainState? { plainStated.map { hasMoved && $0.givesWayToMove ? .moved : $0 } }

    /// What is told beside the move.
    fileprivate var besideMove: PlainState? {
        plain == .moved ? plainStated.flatMap { [.doing, .notStarted].contains($0) ? $0 : nil } : nil
    }

    /// By the step that its plain words are about, where something was said of that.
    private var plainStated: PlainState? { action.plainStep.map { plain(ofStep: $0) } ?? state.plain }

    /// How young people are told of one of its steps: as of the whole, where nothing was said of the step itself.
    func plain(ofStep index: Int) -> PlainState? {
        guard state.isOpen, state.steps.indices.contains(index) else { return state.plain }
        let step = state.steps[index]
        if step.standing == .asStated, step.move == nil {
            // What was said of the whole, or of another step, without a status says nothing of this one.
            return state.plain == .saidOnly ? .notSaid : state.plain
        }
        let plain = step.standing.plain(step.meaning, isReported: step.saidSince != nil)
        return state.gates.isEmpty ? plain : plain.map(\.beforeLastGate)
    }

    /// The time of what is told of it, where that was stated longer ago than the site lets pass.
    fileprivate var saidLongAgo: PlainTime? {
        if let index = action.plainStep, state.steps.indices.contains(index), state.steps[index].move != nil {
            let step = action.steps[index].id.map { EntityID(scope: scope, local: $0.text) }
            return state.steps[index].statedDaysAgo == nil
                ? nil : step.flatMap { stepLog[$0]?.lastMove }.map(PlainTime.init)
        }
        // That a date has passed, or was missed, is known whatever was said of it before.
        guard state.statedDaysAgo != nil, plain != .late || !state.isPast, plain != .datePassed else { return nil }
        return state.statement.map(PlainTime.init)
    }

    var pausedUntil: PlainTime? {
        guard case .paused(let until) = state.life else { return nil }
        return until.flatMap(PlainTime.init)
    }

    /// The date that was agreed last, until it has passed, too.
    fileprivate func movedTo(on day: Day) -> PlainTime? { movedTime.flatMap { $0.day < day ? nil : $0 } }

    /// Whether its date moved to one that has not passed.
    private var hasMoved: Bool { [.asStated, .reportedOnly].contains(state.standing) && movedTime != nil }

    /// The date that was agreed last. A step that has one of its own did not move with the whole.
    private var movedTime: PlainTime? {
        guard !state.moves.isEmpty, state.isOpen, plainStepDue == nil else { return nil }
        return plainDue().flatMap(PlainTime.init)
    }

    /// The date of the step that its plain words are about, where it has one of its own.
    private var plainStepDue: WrittenWhen? {
        action.plainStep.flatMap { state.steps.indices.contains($0) ? state.steps[$0].due : nil }
    }

    /// Its date as it was first written; of several nobody says which one the words mean.
    fileprivate var movedFrom: PlainTime? {
        guard action.due.count == 1, let first = action.due.first, !state.leaves(out: first) else { return nil }
        return PlainTime(first)
    }

    /// A later date that is asked for the whole of it is none of the step that its words are about.
    fileprivate var askedFor: PlainTime? {
        action.plainStep == nil ? state.request?.newDue.flatMap(PlainTime.init) : nil
    }

    /// Whether something that is due is the date of its plain words.
    func dates(_ item: DueItem) -> Bool {
        item.day == plainDue()?.value.lastDay && (item.step == nil || item.step == action.plainStep)
    }

    /// The date of its plain words: that of the step that they are about, or its own where all of it has one. Of several
    /// nobody says which one they mean. One that is left out as a suspected misprint is none.
    private func plainDue() -> WrittenWhen? {
        if let index = action.plainStep, let due = plainStepDue { return state.steps[index].isLeftOut ? nil : due }
        guard let only = state.due.first, state.lastDay != nil else { return nil }
        return state.due.allSatisfy { $0.value == only.value } ? only : nil
    }

    fileprivate func plainDate(on day: Day) -> PromiseTime? {
        let time = plainDue().map { PromiseTime([$0], on: day) }
        return time?.day == nil ? nil : time
    }

    /// A day that has passed is no day to catch up by.
    fileprivate func catchUp(_ plain: PlainState, on day: Day) -> PromisedAction.CatchUp? {
        guard plain == .late || plain == .maybeLate else { return nil }
        if let time = backOnTrackBy.flatMap(PlainTime.init), time.day >= day { return .by(time) }
        return plain == .late ? .notSaid : nil
    }
}
