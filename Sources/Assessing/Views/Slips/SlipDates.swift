import Plan

/// The dates that belong on the line of an action: what was agreed and what came of it, before it is known how long the
/// line is.
struct SlipDates {
    let action: AssessedAction
    /// The dates that counted before, oldest first; none where the date never moved.
    let earlier: [WrittenWhen]
    /// The one of its dates that makes its last day.
    let agreed: WrittenWhen?
    /// What is longest past its date: the action, or one of its steps.
    let past: SlipLine.Past?
    /// The day on which something was reported last, or the work began, where nothing was for too long.
    let silentSince: Day?
    /// A later date that was asked for and not agreed, and the day on which it is to be back on track.
    let asked, back: WrittenWhen?

    init(_ action: AssessedAction, on day: Day) {
        let state = action.state
        self.action = action
        agreed = state.due.first { $0.value.lastDay != nil && $0.value.lastDay == state.lastDay }
        let moved = state.moves.dropLast().compactMap(\.newDue)
        earlier = state.moves.isEmpty ? [] : ((SlipDates.last(of: action.action.due).map { [$0] } ?? []) + moved)
        past = SlipDates.past(of: state, agreed)
        silentSince = state.quietDays.map { day.adding(days: -$0) }
        asked = state.request?.newDue
        back = action.backOnTrackBy
    }

    /// Every day of it.
    var days: [Day] {
        let dates = earlier + [agreed, past?.date, asked, back].compactMap(\.self)
        return dates.compactMap(\.value.lastDay) + (silentSince.map { [$0] } ?? [])
    }

    /// Of several dates the one that ends last.
    private static func last(of dates: [WrittenWhen]) -> WrittenWhen? {
        let day = dates.compactMap(\.value.lastDay).max()
        return dates.first { $0.value.lastDay == day }
    }

    /// Of two that are as long past the action comes before its step.
    private static func past(of state: ActionState, _ agreed: WrittenWhen?) -> SlipLine.Past? {
        guard state.longestPast > 0 else { return nil }
        if state.isPast, state.daysPast == state.longestPast {
            return SlipLine.Past(step: nil, date: agreed, days: state.daysPast, isSaid: state.standing == .overdue)
        }
        return state.pastSteps.first { $0.daysPast == state.longestPast }.map { step in
            SlipLine.Past(step: step, date: step.due, days: step.daysPast, isSaid: step.standing == .overdue)
        }
    }
}
