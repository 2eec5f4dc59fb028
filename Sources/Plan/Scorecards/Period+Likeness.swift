/// Which periods can stand side by side in a row of figures.
extension Period {
    /// How long a period is.
    package enum Length: Hashable, Sendable {
        case day, month, quarter, season, term, year, span
    }

    /// The years by which a period is counted.
    package enum Years: String, Hashable, Sendable {
        case calendar, financial, academic
    }

    /// How long it is.
    package var length: Length {
        switch self {
        case .day: .day
        case .month: .month
        case .quarter: .quarter
        case .season: .season
        case .term: .term
        case .calendarYear, .financialYear, .academicYear: .year
        case .span: .span
        }
    }

    /// The years that it belongs to; nil for one that belongs to any.
    package var years: Years? {
        switch self {
        case .calendarYear: .calendar
        case .financialYear: .financial
        case .academicYear, .term: .academic
        case .quarter(let quarter): quarter.basis == .calendar ? .calendar : .financial
        case .day, .month, .season, .span: nil
        }
    }

    /// Whether it ends before another, or with it and is shorter.
    package func isBefore(_ other: Period) -> Bool {
        lastDay == other.lastDay ? firstDay > other.firstDay : lastDay < other.lastDay
    }

    /// Whether it is as far into its year as another, so that what was counted up to its end covers as much time.
    package func reachesAsFar(as other: Period) -> Bool {
        length == other.length && years == other.years
            && lastDay.calendarMonth.number == other.lastDay.calendarMonth.number
    }

    /// The period from one day to another, by the length that it has: a month, a quarter, a year, else a span. A quarter is
    /// one of a financial year, whose days those of a calendar year have too.
    package init(from first: Day, to last: Day) {
        let month = first.calendarMonth
        let year = month.number < 4 ? month.year - 1 : month.year
        let quarter = Quarter(number: (month.number + 8) % 12 / 3 + 1, year: year, basis: .financial)
        let kinds: [Period] =
            [.day(first), .month(month)] + (quarter.map { [.quarter($0)] } ?? []) + [
                .calendarYear(month.year), .financialYear(startingIn: month.year),
                .academicYear(startingIn: month.year),
            ]
        self = kinds.first { $0.firstDay == first && $0.lastDay == last } ?? .span(first: first, last: last)
    }
}
