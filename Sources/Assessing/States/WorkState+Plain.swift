package import Plan

extension WorkState {
    /// How young people are told of it, by what the last status means; nil for what goes on as something else, what ended
    /// with its plan, and what is not there yet.
    ///
    /// What was said last of something overdue is told as it was said: that it was stopped, or is being checked.
    ///
    /// - Parameter isReported: Whether anything was said of it since its date.
    package func plain(_ meaning: Status.Meaning, isReported: Bool) -> PlainState? {
        switch self {
        case .overdue: [.stopped: .stopped, .awaitingSignOff: .checking][meaning] ?? .late
        case .passedInSilence, .passedNotSaid: .datePassed
        case .dueBeforePlan where meaning == .notStated: isReported ? .saidOnly : .datePassed
        case .dueBeforePlan: PlainState(meaning)
        case .reportedOnly: .saidOnly
        case .asStated: PlainState(meaning)
        case .paused: .paused
        case .delivered: .delivered
        case .deliveredLate: .deliveredLate
        case .complete: .done
        case .completedLate: .doneLate
        case .withdrawn: .stopped
        case .goesOn, .endedWithPlan, .notYetAdded: nil
        }
    }
}

extension WorkState {
    /// Whether it counts among what was promised: what goes on as something else is counted there.
    var isPromised: Bool { self != .goesOn && self != .notYetAdded }
}

extension PlainState {
    /// What a status means in plain words.
    init(_ meaning: Status.Meaning) {
        self =
            switch meaning {
            case .notStarted: .notStarted
            case .underWay, .onTrack: .doing
            case .atRisk: .maybeLate
            case .late: .late
            case .awaitingSignOff: .checking
            case .complete: .done
            case .rescheduled: .moved
            case .stopped: .stopped
            case .notStated: .notSaid
            }
    }
}
