extension Words {
    /// A day: `12 December 2022`.
    package func day(_ day: Day) -> String {
        let month = day.calendarMonth
        return dates.day.filled([
            "day": "\(day.day)", "month": dates.months[month.number - 1], "year": "\(month.year)",
        ])
    }

    /// A month: `December 2022`.
    package func month(_ month: Month) -> String {
        dates.month.filled(["month": dates.months[month.number - 1], "year": "\(month.year)"])
    }

    /// A month where there is room for little: `Dec 2022`.
    package func shortMonth(_ month: Month) -> String {
        dates.month.filled(["month": dates.shortMonths[month.number - 1], "year": "\(month.year)"])
    }

    /// The day of a report, or the month that is all its source gives.
    package func date(of row: LogEntry) -> String { period(row.period) }

    /// When a status was stated: `stated on 13 July 2022`, `stated in December 2022`.
    package func stated(_ row: LogEntry) -> String {
        let phrase = if case .day = row.period { dates.statedOn } else { dates.statedIn }
        return phrase.filled(["date": date(of: row)])
    }

    /// A period: `12 December 2022`, `Q2 2023/24`, `autumn term 2023`.
    package func period(_ period: Period) -> String {
        switch period {
        case .day(let day): self.day(day)
        case .month(let month): self.month(month)
        case .quarter(let quarter): self.quarter(quarter)
        case .season(let season, let year): self.season(season, year)
        case .term(let term, let year):
            dates.term.filled(["term": dates.terms[term] ?? term.rawValue, "year": "\(year)"])
        case .calendarYear(let year): dates.calendarYear.filled(["year": "\(year)"])
        case .financialYear(let year): dates.financialYear.filled(["years": years(from: year)])
        case .academicYear(let year): dates.academicYear.filled(["years": years(from: year)])
        case .span(let first, let last): span(first, last)
        }
    }

    /// A period of a row of figures: a financial year, which most are, by its years alone.
    package func periodOfFigures(_ period: Period) -> String {
        if case .financialYear(let year) = period { years(from: year) } else { self.period(period) }
    }

    private func quarter(_ quarter: Quarter) -> String {
        switch quarter.basis {
        case .calendar: dates.quarter.filled(["number": "\(quarter.number)", "year": "\(quarter.year)"])
        case .financial:
            dates.financialQuarter.filled(["number": "\(quarter.number)", "years": years(from: quarter.year)])
        }
    }

    private func season(_ season: Season, _ year: Int) -> String {
        let name = dates.seasons[season] ?? season.rawValue
        return switch season {
        case .winter: dates.seasonOfTwoYears.filled(["season": name, "years": years(from: year)])
        case .spring, .summer, .autumn: dates.season.filled(["season": name, "year": "\(year)"])
        }
    }

    /// From a day to a day; whole months are written as months.
    private func span(_ first: Day, _ last: Day) -> String {
        if first == first.firstOfMonth, last == last.lastOfMonth {
            let (from, to) = (first.calendarMonth, last.calendarMonth)
            return from == to ? month(from) : dates.span.filled(["first": month(from), "last": month(to)])
        }
        return dates.span.filled(["first": day(first), "last": day(last)])
    }

    /// The year and the one that follows: `2023/24`.
    private func years(from year: Int) -> String {
        let next = (year + 1) % 100
        return dates.years.filled(["first": "\(year)", "last": next < 10 ? "0\(next)" : "\(next)"])
    }
}
