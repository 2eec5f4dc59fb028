/// A calendar day without a time or a time zone, from 1 January 1900 to 31 December 2199.
///
/// Stored as a count of days, so that comparing, sorting and subtracting are integer arithmetic. The conversions to
/// and from year, month and day follow Howard Hinnant's "chrono-Compatible Low-Level Date Algorithms" (the proleptic
/// Gregorian calendar). Arithmetic that would leave the range stops at its edge; nothing traps.
package struct Day: Hashable, Comparable, Sendable {
    /// Days since 1 January 1970, which is 0; days before it are negative.
    package let daysSince1970: Int32

    /// The years that a day may have.
    package static let years: ClosedRange<Int> = 1900...2199
    /// 1 January 1900, the first day there is.
    package static let earliest = Day(unchecked: -25_567)
    /// 31 December 2199, the last day there is.
    package static let latest = Day(unchecked: 84_005)

    /// The day of the given year, month (1 to 12) and day of the month (from 1).
    ///
    /// Returns nil when there is no such day (31 November) or the year is outside `Day.years`.
    package init?(year: Int, month: Int, day: Int) {
        guard let month = Month(year: year, number: month), day >= 1, day <= month.dayCount else { return nil }
        self = Day(unchecked: Self.count(year: year, month: month.number, day: day))
    }

    /// The day that is so many days after 1 January 1970 (negative: before it); nil outside `Day.years`.
    package init?(daysSince1970 days: Int) {
        guard days >= Int(Self.earliest.daysSince1970), days <= Int(Self.latest.daysSince1970) else { return nil }
        self = Day(unchecked: days)
    }

    /// For counts that are known to be within the range.
    private init(unchecked days: Int) {
        daysSince1970 = Int32(truncatingIfNeeded: days)
    }

    /// The day of the given count, or the edge of the range that is nearest to it.
    init(clamping days: Int) {
        self = Day(unchecked: min(max(days, Int(Self.earliest.daysSince1970)), Int(Self.latest.daysSince1970)))
    }

    /// The year, 1900 to 2199.
    package var year: Int { civil.year }
    /// The number of the month, 1 to 12.
    package var month: Int { civil.month }
    /// The day of the month, 1 to 31.
    package var day: Int { civil.day }

    /// The day of the week.
    package var weekday: Weekday {
        // 1 January 1970 was a Thursday.
        let sinceMonday = (Int(daysSince1970) + 3) % 7
        return Weekday(rawValue: (sinceMonday + 7) % 7 + 1) ?? .monday
    }

    /// Whether it is a Saturday or a Sunday.
    package var isWeekend: Bool { weekday.isWeekend }

    /// The month that it is in.
    package var calendarMonth: Month {
        let civil = civil
        return Month(clampingYear: civil.year, number: civil.month)
    }

    /// The first day of its month.
    package var firstOfMonth: Day { calendarMonth.firstDay }
    /// The last day of its month.
    package var lastOfMonth: Day { calendarMonth.lastDay }

    /// The day so many days later (negative: earlier). It stops at the edges of the range.
    package func adding(days: Int) -> Day {
        let (sum, overflow) = Int(daysSince1970).addingReportingOverflow(days)
        guard !overflow else { return days < 0 ? .earliest : .latest }
        return Day(clamping: sum)
    }

    /// The number of days from `other` to this day: 1 from a day to the next, negative when `other` is later.
    package static func - (day: Day, other: Day) -> Int {
        Int(day.daysSince1970) - Int(other.daysSince1970)
    }

    /// Earlier days come first.
    package static func < (left: Day, right: Day) -> Bool {
        left.daysSince1970 < right.daysSince1970
    }
}

extension Day {
    /// Days since 1 January 1970. The caller has checked the year; eras of 400 years keep the divisions exact.
    static func count(year: Int, month: Int, day: Int) -> Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    /// Year, month and day of the month in one calculation.
    var civil: (year: Int, month: Int, day: Int) {
        let shifted = Int(daysSince1970) + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }
}
