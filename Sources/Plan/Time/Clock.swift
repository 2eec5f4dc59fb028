import Diagnostics

/// A time limit that a law or a rule sets, counted in working days: five clear days before a meeting, 70 working days
/// after an inspection report.
package struct Clock: Sendable {
    /// Which way it runs.
    package enum Kind: String, Sendable, CaseIterable {
        /// Back from a day: so many working days lie between the last day and that one, and neither of them counts.
        case before = "clear working days before"
        /// The same in days of the calendar.
        case clearBefore = "clear days before"
        /// Back from a day, which does not count, to the last of so many working days.
        case workingBefore = "working days before"
        /// On from a day, which does not count.
        case after = "working days after"
        /// So many months of which a day is the first.
        case monthsFrom = "months beginning with"

        /// Whether it runs back from a day.
        package var isBefore: Bool { self == .before || self == .clearBefore || self == .workingBefore }
        /// Whether it goes by working days.
        package var countsWorkingDays: Bool { self == .before || self == .workingBefore || self == .after }
    }

    /// The most days that one can have: four years. Every day is looked at, so there must be an end.
    package static let longest = 1_000

    /// What boards and inspections call it.
    package let name: PlainText
    /// How many days, or months.
    package let days: Int
    /// Which way it runs.
    package let kind: Kind
    /// What it runs from, in words: the meeting, publication of the report.
    package let start: PlainText
    /// The law or document that says so.
    package var source: PlainText
    /// How papers print it, where that is not what the law says.
    package var printedAs: PlainText?

    /// Makes a clock.
    package init(name: PlainText, days: Int, kind: Kind, start: PlainText, source: PlainText) {
        self.name = name
        self.days = days
        self.kind = kind
        self.start = start
        self.source = source
    }

    /// The last day that it leaves, when it runs from `day`; nil where it runs through a year of which no bank holiday is
    /// known, because it would be counted wrong.
    package func lastDay(from day: Day, _ calendar: WorkingCalendar) -> Day? {
        unknownYears(from: day, calendar).isEmpty ? counted(from: day, calendar) : nil
    }

    /// The years that it runs through from `day` of which no bank holiday is known.
    package func unknownYears(from day: Day, _ calendar: WorkingCalendar) -> [Int] {
        kind.countsWorkingDays ? calendar.unknownYears(between: day, counted(from: day, calendar)) : []
    }

    private func counted(from day: Day, _ calendar: WorkingCalendar) -> Day {
        switch kind {
        case .before: calendar.lastDayToPublish(clearDays: days, before: day)
        case .clearBefore: day.adding(days: -days - 1)
        case .workingBefore: calendar.adding(workingDays: -days, to: day)
        case .after: calendar.adding(workingDays: days, to: day)
        case .monthsFrom: Clock.lastDay(ofMonths: days, from: day)
        }
    }
}

extension Clock {
    /// The last day of so many months that begin with a day: the one before the day of the same number, or the last of a
    /// month that has none.
    private static func lastDay(ofMonths count: Int, from day: Day) -> Day {
        let month = day.calendarMonth.adding(months: count)
        return day.day > month.dayCount ? month.lastDay : month.nearestDay(day.day).adding(days: -1)
    }
}

extension Board {
    /// The clock by which its papers are due; nil when it names none, or one that does not run before a meeting.
    package func clock(in calendar: WorkingCalendar) -> Clock? {
        papersDue.flatMap { calendar.clock(named: $0.text, isBefore: true) }
    }

    /// The clock by which papers for a meeting are due: the board's own, or that of the law of the day.
    package func clock(for meeting: Day, in calendar: WorkingCalendar) -> Clock? {
        clock(in: calendar) ?? calendar.rule(.papers, for: self, on: meeting)?.clock
    }

    /// The last day on which its papers can be published for a meeting; nil when nothing says when they are due, or the
    /// calendar does not know.
    package func papersDue(before meeting: Day, _ calendar: WorkingCalendar) -> Day? {
        clock(for: meeting, in: calendar)?.lastDay(from: meeting, calendar)
    }
}

extension Inspection {
    /// The clock by which its statement of action is due; nil when it names none, or one that does not run after.
    package func clock(in calendar: WorkingCalendar) -> Clock? {
        statementDue.flatMap { calendar.clock(named: $0.text, isBefore: false) }
    }

    /// The day on which its report was published, when that is known to the day.
    package var publicationDay: Day? {
        if case .period(_, .day(let day)) = published?.value { day } else { nil }
    }

    /// The last day for its statement of action; nil when nothing says when it is due, or when it was published, or the
    /// calendar does not know.
    package func statementDue(_ calendar: WorkingCalendar) -> Day? {
        guard let day = publicationDay else { return nil }
        return clock(in: calendar)?.lastDay(from: day, calendar)
    }
}
