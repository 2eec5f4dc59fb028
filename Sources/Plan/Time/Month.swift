/// A month of a year, January 1900 to December 2199.
package struct Month: Hashable, Comparable, Sendable {
    /// The year, within `Day.years`.
    package let year: Int
    /// The number of the month, 1 (January) to 12 (December).
    package let number: Int

    /// The month of the given year and number (1 to 12); nil when there is none or the year is outside `Day.years`.
    package init?(year: Int, number: Int) {
        guard Day.years.contains(year), number >= 1, number <= 12 else { return nil }
        self.year = year
        self.number = number
    }

    /// The nearest month there is: a year outside the range becomes the first or last, and so does a number.
    init(clampingYear year: Int, number: Int) {
        self.year = min(max(year, Day.years.lowerBound), Day.years.upperBound)
        self.number = min(max(number, 1), 12)
    }

    /// How many days it has, 28 to 31.
    package var dayCount: Int {
        switch number {
        case 2: isInLeapYear ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Whether its year has 366 days (Calendar (New Style) Act 1750, section 2).
    package var isInLeapYear: Bool {
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }

    /// Its first day.
    package var firstDay: Day { Day(clamping: Day.count(year: year, month: number, day: 1)) }
    /// Its last day.
    package var lastDay: Day { Day(clamping: Day.count(year: year, month: number, day: dayCount)) }

    /// The given day of the month, from 1; a number that the month does not have becomes its first or last day.
    package func nearestDay(_ day: Int) -> Day {
        Day(clamping: Day.count(year: year, month: number, day: min(max(day, 1), dayCount)))
    }

    /// The month so many months later (negative: earlier). It stops at the edges of the range.
    package func adding(months: Int) -> Month {
        let span = Day.years.count * 12
        let offset = year * 12 + number - 1 + min(max(months, -span), span)
        guard offset >= Day.years.lowerBound * 12 else { return Month(clampingYear: .min, number: 1) }
        return offset / 12 > Day.years.upperBound
            ? Month(clampingYear: .max, number: 12)
            : Month(clampingYear: offset / 12, number: offset % 12 + 1)
    }

    /// The name of the month in English, for diagnostics. Pages take the name from `Words`, in their own language.
    package var englishName: String {
        Self.englishNames[number - 1]
    }

    /// Earlier months come first.
    package static func < (left: Month, right: Month) -> Bool {
        (left.year, left.number) < (right.year, right.number)
    }

    /// The names of the months in English, January first.
    package static let englishNames = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
}
