import Diagnostics
package import Plan

/// How an action stood on the day of a snapshot, for other readers of the file: we work it out again from the log.
package struct Standing: Sendable {
    /// The status that was last stated.
    package let status: Status
    /// The dates that counted, as written.
    package let due: [String]
    /// The last day on which it was on time; nil when it had none.
    package let lastDay: Day?
    /// How many days over it was; 0 when it was not overdue.
    package let daysOver: Int
    /// How it ended, as the log says it, and when; nil while it had not.
    package let ending: (word: String, day: Day?)?

    /// Says how an action stood.
    package init(
        status: Status, due: [String], lastDay: Day?, daysOver: Int, ending: (word: String, day: Day?)?
    ) {
        self.status = status
        self.due = due
        self.lastDay = lastDay
        self.daysOver = daysOver
        self.ending = ending
    }

    var json: JSONValue {
        .record([
            "status": .text(status.id.text), "word": .text(status.word.text), "due": .list(due.map(JSONValue.text)),
            "last day": lastDay.map { .text($0.iso8601) }, "overdue": .word(daysOver > 0 ? "true" : "false"),
            "days over": daysOver > 0 ? .word(String(daysOver)) : nil, "ended": ending.map { .text($0.word) },
            "ended on": ending?.day.map { .text($0.iso8601) },
        ])
    }
}
