package import Plan

/// What young people said, and whether they have an answer by the day.
package struct AnsweredHeard: Sendable {
    /// When they are to have an answer, while they have none.
    package enum Waiting: Sendable {
        /// The council has said within how many days it answers, and they are not over.
        case until(Day)
        /// They are over.
        case since(Day)
        /// Nobody has said by when.
        case notSaid
    }

    /// What they said.
    package let row: Heard
    /// Whether they wait for an answer; nil when they have one.
    package let waiting: Waiting?

    init(_ row: Heard, _ settings: YoungPeopleSettings, on day: Day) {
        self.row = row
        if row.isAnswered {
            waiting = nil
        } else if let within = settings.answerWithin {
            let last = row.date.value.adding(days: within)
            waiting = last < day ? .since(last) : .until(last)
        } else {
            waiting = .notSaid
        }
    }
}
