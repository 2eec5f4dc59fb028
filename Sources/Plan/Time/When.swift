/// What a plan says about the time of an action or a step.
package enum When: Hashable, Sendable {
    /// A day or a longer period, with the word before it if there is one.
    case period(Qualifier?, Period)
    /// It goes on, perhaps until a stated time. The note is what else is written there: `via 'Making York Home' Group`.
    case ongoing(note: String?, until: Period?)
    /// It comes round, perhaps until a stated time. The note is what else is written there: `reporting`.
    case recurring(Recurrence, note: String?, until: Period?)
    /// The time is in another document; the text is what is written: `Deadlines as set out in improvement plan`.
    case pointer(String)
    /// At once, as soon as possible.
    case immediate
    /// To be confirmed, agreed or announced.
    case toBeConfirmed
    /// Nothing, or a word that says there is no deadline: `none`, `n/a`, a dash.
    case noDeadline
    /// Words that are not understood. They are never overdue.
    case notUnderstood

    /// The last day on which it is still on time: it is overdue from the next day.
    ///
    /// Nil when no last day is stated: `from`, ongoing and recurring without an end, pointers, to be confirmed, none,
    /// not understood. `immediate` gives nil too: it depends on the day on which the plan was agreed.
    package var lastDay: Day? {
        switch self {
        case .period(let qualifier, let period):
            if let qualifier { qualifier.lastDay(of: period) } else { period.lastDay }
        case .ongoing(_, let until), .recurring(_, _, let until): until?.lastDay
        case .pointer, .immediate, .toBeConfirmed, .noDeadline, .notUnderstood: nil
        }
    }

    /// The first day that it speaks of, for putting actions in order; nil when it names none.
    package var firstDay: Day? {
        switch self {
        case .period(.before, let period): period.firstDay.adding(days: -1)
        case .period(_, let period): period.firstDay
        case .ongoing(_, let until), .recurring(_, _, let until): until?.firstDay
        case .pointer, .immediate, .toBeConfirmed, .noDeadline, .notUnderstood: nil
        }
    }

    /// Whether it can never be overdue, so that a review date is needed. `immediate` is not open-ended.
    package var isOpenEnded: Bool {
        self != .immediate && lastDay == nil
    }
}
