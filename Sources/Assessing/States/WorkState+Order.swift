package import Plan

extension WorkState {
    /// Its place where the worst stands first. What is past its date has one place, whether or not anybody said so, and is
    /// told apart by its days; what nobody has stated stands before what is stated to be well.
    package func rank(_ meaning: Status.Meaning) -> Int {
        switch self {
        case .overdue, .passedInSilence, .passedNotSaid: 0
        case .dueBeforePlan: 1
        case .reportedOnly: 2 + WorkState.rank(of: .notStated)
        case .asStated: 2 + WorkState.rank(of: meaning)
        case .paused, .deliveredLate, .delivered: 12
        case .endedWithPlan: 13
        case .withdrawn, .goesOn: 14
        case .completedLate: 15
        case .complete: 16
        case .notYetAdded: 17
        }
    }

    private static func rank(of meaning: Status.Meaning) -> Int {
        switch meaning {
        case .late: 0
        case .atRisk: 1
        case .stopped: 2
        case .notStated: 3
        case .rescheduled: 4
        case .notStarted: 5
        case .underWay: 6
        case .onTrack: 7
        case .awaitingSignOff: 8
        case .complete: 9
        }
    }
}
