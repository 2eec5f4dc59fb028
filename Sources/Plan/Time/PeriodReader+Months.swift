extension PeriodReader {
    /// `March 2023`, `Mar-23`, `March of 2023`, `April to June 2023`; and `March`, which lacks its year.
    mutating func monthAndYear() -> PeriodReading? {
        let start = position
        guard let number = take(in: WhenVocabulary.months) else { return nil }
        if let pair = attempt({ $0.secondMonth(after: number) }) { return pair }
        guard let year = attempt({ $0.yearAfterMonth() }) else {
            return PeriodReading(nil, WhenProblem(.missingYear, at: range(from: start)))
        }
        guard year.isPossible, let month = Month(year: year.value, number: number) else {
            return PeriodReading(nil, WhenProblem(.impossibleYear, at: range(from: start)))
        }
        return PeriodReading(.month(month), year.problem)
    }

    private mutating func yearAfterMonth() -> YearNumber? {
        _ = take(["of"]) || take(.dash)
        return takeYearNumber()
    }

    /// The rest of `April to June 2023`: the first month has the year of the second, or the one before it.
    private mutating func secondMonth(after first: Int) -> PeriodReading? {
        guard take(.dash) || take(.slash) || take(["to"]) || take(["and"]) else { return nil }
        guard let second = take(in: WhenVocabulary.months), let year = attempt({ $0.yearAfterMonth() }) else {
            return nil
        }
        guard year.isPossible, let last = Month(year: year.value, number: second),
            let opening = Month(year: first > second ? year.value - 1 : year.value, number: first)
        else { return nil }
        return PeriodReading(.span(first: opening.firstDay, last: last.lastDay), year.problem)
    }

    /// `03/2023`, `3-2023`, `2023-03`.
    mutating func numericMonth() -> PeriodReading? {
        let start = position
        guard let first = takeNumber(digits: 1...4), let separator = next, separator.isSeparator else { return nil }
        advance()
        if first.digits <= 2 {
            guard let year = takeNumber(digits: 4...4) else { return nil }
            guard Day.years.contains(year.value) else {
                return PeriodReading(nil, WhenProblem(.impossibleYear, at: range(from: start)))
            }
            guard let month = Month(year: year.value, number: first.value) else {
                return PeriodReading(nil, WhenProblem(.impossibleMonth(first.value), at: range(from: start)))
            }
            return PeriodReading(.month(month))
        }
        // `2022-23` is a financial year; so is `2011-12`.
        guard first.digits == 4, separator.kind == .dash, let second = takeNumber(digits: 2...2),
            second.value != (first.value + 1) % 100, let month = Month(year: first.value, number: second.value)
        else { return nil }
        return PeriodReading(.month(month))
    }

    /// `03/13`, where a plan says that it writes months so.
    mutating func shortMonth() -> PeriodReading? {
        let start = position
        guard let number = takeNumber(digits: 1...2), take(.slash), let year = takeNumber(digits: 2...2),
            next?.kind != .slash
        else { return nil }
        let written = YearNumber(year.value, digits: year.digits)
        guard let month = Month(year: written.value, number: number.value) else {
            return PeriodReading(nil, WhenProblem(.impossibleMonth(number.value), at: range(from: start)))
        }
        return PeriodReading(.month(month))
    }

    /// A year of two or four digits.
    mutating func takeYearNumber() -> YearNumber? {
        let start = position
        guard let year = takeNumber(digits: 2...9), year.digits != 3 else { return nil }
        return YearNumber(year.value, digits: year.digits, range: range(from: start))
    }
}
