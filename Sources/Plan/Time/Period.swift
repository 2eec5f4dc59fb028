/// A stretch of days that a plan names as the time by which, in which or from which something happens.
///
/// Years outside `Day.years` are taken as the nearest year within it.
package enum Period: Hashable, Sendable {
    /// One day.
    case day(Day)
    /// A whole month.
    case month(Month)
    /// A quarter of a calendar or a financial year.
    case quarter(Quarter)
    /// A season; the year is the one in which it begins.
    case season(Season, year: Int)
    /// A school term; the year is the calendar year that it is in.
    case term(Term, year: Int)
    /// 1 January to 31 December.
    case calendarYear(Int)
    /// 1 April to 31 March, as local authorities keep accounts; the year is the one in which it begins.
    case financialYear(startingIn: Int)
    /// 1 September to 31 August; the year is the one in which it begins.
    case academicYear(startingIn: Int)
    /// From one day to another, both included: `April 2023 to March 2024`, `w/c 12/12/2022`.
    case span(first: Day, last: Day)

    /// Its first day.
    package var firstDay: Day {
        switch self {
        case .day(let day): day
        case .span(let first, _): first
        default: months.first.firstDay
        }
    }

    /// Its last day, which still belongs to it.
    package var lastDay: Day {
        switch self {
        case .day(let day): day
        case .span(_, let last): last
        default: lastDay(afterThirds: 3)
        }
    }

    /// The day on which the first third (1), the second (2) or all (3) of the period is over.
    ///
    /// A month's thirds end on the 10th and the 20th. Longer periods are divided by whole months, rounded up, so that
    /// early 2023 ends with April and mid 2023 with August. A day or a span has no thirds and gives its last day.
    package func lastDay(afterThirds thirds: Int) -> Day {
        let thirds = min(max(thirds, 1), 3)
        switch self {
        case .day(let day): return day
        case .span(_, let last): return last
        case .month(let month): return thirds == 3 ? month.lastDay : month.nearestDay(thirds * 10)
        default:
            let (first, count) = months
            return first.adding(months: (count * thirds + 2) / 3 - 1).lastDay
        }
    }

    /// The first of its months and how many there are; for a day and a span, the month of the first day.
    private var months: (first: Month, count: Int) {
        switch self {
        case .day(let day): (day.calendarMonth, 1)
        case .span(let first, _): (first.calendarMonth, 1)
        case .month(let month): (month, 1)
        case .quarter(let quarter): (quarter.firstMonth, 3)
        case .season(let season, let year): (Month(clampingYear: year, number: season.firstMonthNumber), 3)
        case .term(let term, let year): (Month(clampingYear: year, number: term.firstMonthNumber), term.monthCount)
        case .calendarYear(let year): (Month(clampingYear: year, number: 1), 12)
        case .financialYear(let year): (Month(clampingYear: year, number: 4), 12)
        case .academicYear(let year): (Month(clampingYear: year, number: 9), 12)
        }
    }
}
