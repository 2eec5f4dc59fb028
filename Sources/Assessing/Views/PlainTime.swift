package import Plan

/// A time as young people are told it: a day, or the month where no day is named.
package struct PlainTime: Sendable {
    /// The last day of it.
    package let day: Day
    /// Whether the day itself is named.
    package let isToTheDay: Bool

    /// The time of something that is due.
    package init(_ item: DueItem) {
        day = item.day
        isToTheDay = item.isToTheDay
    }

    /// A time that was written; nil where it has no last day.
    init?(_ written: WrittenWhen) {
        guard let last = written.value.lastDay else { return nil }
        day = last
        isToTheDay = written.value.isDay
    }
}

extension When {
    /// Whether it names a day.
    var isDay: Bool { if case .period(_, .day) = self { true } else { false } }

    /// Whether it goes on, or comes again, and nothing says until when.
    var goesOn: Bool {
        switch self {
        case .ongoing, .recurring: lastDay == nil
        case .period, .pointer, .immediate, .toBeConfirmed, .noDeadline, .notUnderstood: false
        }
    }
}

extension YoungWords {
    /// The time as it is written in a sentence.
    ///
    /// What is due in a month, a term or a year is due by the end of it, and is told so; the middle of a month is not its
    /// end, and is told as the month.
    package func callAsFunction(_ time: PlainTime) -> Worded {
        let month = time.day.calendarMonth
        if time.isToTheDay { return self(time.day) }
        return time.day == month.lastDay ? self(endOf: month) : self(month)
    }
}
