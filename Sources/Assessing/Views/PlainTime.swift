package import Plan

/// A time as young people are told it: a day, or the month or year where no day is named.
package struct PlainTime: Sendable {
    /// How exactly a time is given; the most exact first.
    package enum Precision: Int, Sendable, Comparable {
        case day, month
        /// A calendar year and nothing else, as in `2023`.
        case year

        package static func < (left: Precision, right: Precision) -> Bool { left.rawValue < right.rawValue }
    }

    /// The last day of it.
    package let day: Day
    /// How exactly it is given.
    package let precision: Precision

    /// The time of something that is due.
    package init(_ item: DueItem) {
        day = item.day
        precision = item.precision
    }

    /// When a row was reported.
    init(_ row: LogEntry) {
        day = row.period.lastDay
        precision = When.period(nil, row.period).precision
    }

    /// A time that was written; nil where it has no last day.
    init?(_ written: WrittenWhen) {
        guard let last = written.value.lastDay else { return nil }
        day = last
        precision = written.value.precision
    }
}

extension When {
    /// How exactly it says when. A time of which no day is named is told by the month in which it ends; a year alone as that.
    var precision: PlainTime.Precision {
        switch self {
        case .period(_, .day): .day
        case .period(nil, .calendarYear): .year
        default: .month
        }
    }

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
        return switch time.precision {
        case .day: self(time.day)
        case .month: time.day == month.lastDay ? self(endOf: month) : self(month)
        case .year: Worded("\(time.day.year)")
        }
    }

    /// When something was said: in a month, not by the end of it.
    package func callAsFunction(saidIn time: PlainTime) -> Worded {
        time.precision == .month ? self(time.day.calendarMonth) : self(time)
    }

    /// By when something is due. What is due in a year is due until its end, and told as it is printed.
    package func callAsFunction(by time: PlainTime) -> Worded {
        time.precision == .year
            ? self(.inYear, ["year": "\(time.day.year)"]) : self(.by, ["when": self(time).text])
    }
}
