/// A quarter of a calendar or of a financial year.
package struct Quarter: Hashable, Sendable {
    /// Which year it is a quarter of.
    package enum Basis: Hashable, Sendable {
        /// Written with one year: `Q2 2023` is April to June 2023.
        case calendar
        /// Written with two years: `Q2 2023/24` is July to September 2023.
        case financial
    }

    /// The number of the quarter, 1 to 4.
    package let number: Int
    /// The year; for a financial year the one in which it begins.
    package let year: Int
    /// Which year it is a quarter of.
    package let basis: Basis

    /// The quarter of the given number (1 to 4) and year; nil when there is none or the year is outside `Day.years`.
    package init?(number: Int, year: Int, basis: Basis) {
        guard number >= 1, number <= 4, Day.years.contains(year) else { return nil }
        self.number = number
        self.year = year
        self.basis = basis
    }

    /// The first of its three months.
    package var firstMonth: Month {
        let opening = Month(clampingYear: year, number: basis == .calendar ? 1 : 4)
        return opening.adding(months: (number - 1) * 3)
    }
}
