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
}
