/// How an action or a step stands on a day: exactly one of these, decided by `init(_:)` from what `StateFacts` tells and
/// by nothing else. Pages, papers, exports and the search only show it.
package enum WorkState: Sendable, Hashable, CaseIterable {
    /// Its date has passed, and what was last said of it says that it is not complete.
    case overdue
    /// Its date has passed, and nothing was reported since.
    case passedInSilence
    /// Its date has passed, and what was reported since does not say whether it is complete.
    case passedNotSaid
    /// Its date had passed when the work on it began, so that nobody could meet it.
    case dueBeforePlan
    /// Its date has not passed, or none counts, and what was reported does not say how it stands.
    case reportedOnly
    /// Its date has not passed, or none counts: what was stated is all that there is to say.
    case asStated
    /// It rests, and until it is taken up again no date counts.
    case paused
    /// Behind the first gate of its plan, and not behind the last.
    case delivered
    /// The same, and behind the first gate after its date.
    case deliveredLate
    /// Done; in a plan with gates, behind the last.
    case complete
    /// Done, and reported so after its date.
    case completedLate
    /// Ended without being done.
    case withdrawn
    /// It goes on as, or in, others: merged, split, or carried to another plan.
    case goesOn
    /// It ended with its plan, by the plan's statement.
    case endedWithPlan
    /// It is not in the plan yet.
    case notYetAdded

    /// Whether it is behind the first gate of its plan, and not behind the last.
    package var isDelivered: Bool { self == .delivered || self == .deliveredLate }

    /// Whether its date has passed and nobody has said that it is done. The three weigh the same wherever they are
    /// counted, drawn and sorted: silence never looks better than an honest report.
    package var isPast: Bool {
        switch self {
        case .overdue, .passedInSilence, .passedNotSaid: true
        default: false
        }
    }
}

extension WorkState {
    /// The table. It is read from the top; the first row that fits says how it stands.
    init(_ facts: StateFacts) {
        self =
            switch (facts.life, facts.date, facts.said) {
            case (.toCome, _, _): .notYetAdded
            case (.endedWithPlan, _, _): .endedWithPlan
            case (.goesOn, _, _): .goesOn
            case (.withdrawn, _, _): .withdrawn
            case (.done, .passed, _): .completedLate
            case (.done, _, _): .complete
            case (.delivered, .passed, _): .deliveredLate
            case (.delivered, _, _): .delivered
            case (.paused, _, _): .paused
            case (.running, .passedBeforePlan, _): .dueBeforePlan
            case (.running, .passed, .notComplete): .overdue
            case (.running, .passed, .words): .passedNotSaid
            case (.running, .passed, .nothing): .passedInSilence
            case (.running, .doesNotCount, .words), (.running, .toCome, .words): .reportedOnly
            case (.running, .doesNotCount, _), (.running, .toCome, _): .asStated
            }
    }
}
