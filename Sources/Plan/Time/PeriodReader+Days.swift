extension PeriodReader {
    /// `31/12/2022`, `31-12-2022`, `31.12.2022`, `2022-12-31`; and `31/12`, which lacks its year.
    mutating func numericDay() -> PeriodReading? {
        let weekday = weekday()
        let start = position
        guard let first = takeNumber(digits: 1...4), let separator = next, separator.isSeparator else { return nil }
        advance()
        guard let second = takeNumber(digits: 1...2) else { return nil }
        guard let mark = next, mark.kind == separator.kind, position + 1 < tokens.count,
            case .number(let third, let digits) = tokens[position + 1].kind
        else {
            let isDay = separator.kind == .slash && (1...31).contains(first.value) && (1...12).contains(second.value)
            guard first.digits <= 2, isDay else { return nil }
            return PeriodReading(nil, WhenProblem(.missingYear, at: range(from: start)))
        }
        if first.digits == 4 {
            guard digits <= 2 else { return nil }
            advance(2)
            return day(third, month: second.value, year: .init(first.value, digits: 4), weekday, from: start)
        }
        guard first.digits <= 2 else { return nil }
        advance(2)
        let year = YearNumber(third, digits: digits, range: tokens[position - 1].range)
        return day(first.value, month: second.value, year: year, weekday, from: start)
    }

    /// `Saturday 31st of December 2022`, `31-Dec-22`, `December 31, 2022`.
    mutating func writtenDay() -> PeriodReading? {
        let weekday = weekday()
        _ = take(["the"])
        let start = position
        let number: Int
        let month: Int
        if let day = takeNumber(digits: 1...2) {
            takeOrdinalEnding()
            _ = take(["of"]) || take(.dash)
            guard let named = take(in: WhenVocabulary.months) else { return nil }
            (number, month) = (day.value, named)
        } else {
            guard let named = take(in: WhenVocabulary.months) else { return nil }
            _ = take(["the"]) || take(.dash)
            guard let day = takeNumber(digits: 1...2) else { return nil }
            (number, month) = (day.value, named)
            let isOrdinal = takeOrdinalEnding()
            // `December 22` is a month; a day needs its year after it, or the ending of an ordinal.
            if case .number(_, digits: 4)? = next?.kind {} else if !isOrdinal { return nil }
        }
        _ = take(["of"]) || take(.dash)
        guard let year = takeYearNumber() else {
            return PeriodReading(nil, WhenProblem(.missingYear, at: range(from: start)))
        }
        return day(number, month: month, year: year, weekday, from: start)
    }

    /// `12–14 November 2022`, `12th to 14th of November 2022`: from one day of a month to another.
    mutating func daysOfMonth() -> PeriodReading? {
        _ = take(["the"])
        let start = position
        guard let first = takeNumber(digits: 1...2) else { return nil }
        takeOrdinalEnding()
        guard take(.dash) || take(["to"]), let rest = attempt({ $0.writtenDay() }), case .day(let last)? = rest.period,
            let day = Day(year: last.year, month: last.month, day: first.value)
        else { return nil }
        guard day < last else { return PeriodReading(nil, WhenProblem(.endsBeforeItBegins, at: range(from: start))) }
        var reading = rest
        reading.period = .span(first: day, last: last)
        return reading
    }

    /// How people say that a week begins with a day.
    private static let weeks = [
        ["w", "c"], ["w", "b"], ["wc"], ["week", "commencing"], ["week", "beginning"], ["week", "beg"], ["week", "of"],
        ["wk", "commencing"], ["wk", "beginning"], ["wk", "beg"], ["wk", "of"],
    ]

    /// `w/c 12/12/2022`, `week commencing 12 December 2022`: that day and the six after it.
    mutating func weekCommencing() -> PeriodReading? {
        guard PeriodReader.weeks.contains(where: { take($0) }) else { return nil }
        let found = attempt { $0.numericDay() } ?? attempt { $0.writtenDay() }
        guard var reading = found else { return nil }
        if case .day(let day)? = reading.period {
            reading.period = .span(first: day, last: day.adding(days: 6))
        }
        return reading
    }

    /// Passes over `st`, `nd`, `rd` or `th`.
    @discardableResult
    mutating func takeOrdinalEnding() -> Bool {
        take(["st"]) || take(["nd"]) || take(["rd"]) || take(["th"])
    }

    private mutating func weekday() -> (Weekday, Range<Int>)? {
        let start = position
        guard let weekday = take(in: WhenVocabulary.weekdays) else { return nil }
        return (weekday, range(from: start))
    }

    /// The day of three numbers, with what is wrong with them.
    private func day(
        _ number: Int, month: Int, year: YearNumber, _ weekday: (Weekday, Range<Int>)?, from start: Int
    ) -> PeriodReading {
        let place = range(from: start)
        guard year.isPossible else {
            return PeriodReading(nil, WhenProblem(.impossibleYear, at: place))
        }
        guard let inMonth = Month(year: year.value, number: month) else {
            let swapped = Day(year: year.value, month: number, day: month)?.slashed
            return PeriodReading(nil, WhenProblem(.impossibleMonth(month), at: place, suggestion: swapped))
        }
        guard let day = Day(year: year.value, month: month, day: number) else {
            let suggestion = (1...31).contains(number) ? inMonth.lastDay.slashed : nil
            let kind = WhenProblem.Kind.impossibleDay(day: number, month: inMonth)
            return PeriodReading(.month(inMonth), WhenProblem(kind, at: place, suggestion: suggestion))
        }
        if let (written, range) = weekday, written != day.weekday {
            let kind = WhenProblem.Kind.wrongWeekday(actual: day.weekday)
            return PeriodReading(.day(day), WhenProblem(kind, at: range, suggestion: day.weekday.englishName))
        }
        return PeriodReading(.day(day), year.problem)
    }
}
