package import Plan

/// What was last said of a promise, where that leaves open whether it is done.
package struct SaidOfPromise: Sendable {
    /// When it was said.
    package let time: PlainTime
    /// What was said, in plain words; nil where nobody has written them, and only the plan tells it.
    package let words: Prose?

    init?(_ row: LogEntry?) {
        guard let row else { return nil }
        time = PlainTime(row)
        words = row.plainWords
    }
}

extension AssessedAction {
    /// What was last said of it, or of the step that its plain words are about.
    var said: SaidOfPromise? {
        action.plainStep.map { said(ofStep: $0) } ?? SaidOfPromise(state.isOpen ? state.saidSince : nil)
    }

    /// What was last said of one of its steps.
    func said(ofStep index: Int) -> SaidOfPromise? {
        guard state.isOpen, state.steps.indices.contains(index) else { return nil }
        return SaidOfPromise(state.steps[index].saidSince)
    }

    /// Its parts whose dates have passed, where its plain words are about all of it and say nothing worse.
    func passedParts(_ plain: PlainState) -> PassedParts? {
        guard action.plainStep == nil, plain.isToCome else { return nil }
        let times = state.steps.filter { self.plain(ofStep: $0.index) == .datePassed }
            .compactMap { step in step.due.flatMap(PlainTime.init) }
        return times.max { $0.day < $1.day }.map { PassedParts(count: times.count, last: $0) }
    }
}

extension PlainState {
    /// Whether something is still to be done, and nothing is known to be wrong with it.
    fileprivate var isToCome: Bool {
        switch self {
        case .doing, .maybeLate, .checking, .moved, .notStarted, .notSaid, .saidOnly: true
        case .done, .doneLate, .delivered, .deliveredLate, .late, .datePassed, .paused, .stopped: false
        }
    }
}
