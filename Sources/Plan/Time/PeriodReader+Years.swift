extension PeriodReader {
    /// A year as it stands in `2023`, `2022/23`, `financial year 2022-23`.
    struct YearReference {
        /// The year, or the one in which it begins.
        var year: Int
        /// Whether two years are written.
        var isSpan: Bool
        var problem: WhenProblem?
    }

    private enum YearKind {
        case calendar, financial, academic
    }

    /// `2023`, `2022/23`, `academic year 2022/23`, `2022-23 financial year`, `2023/24 Q2`.
    mutating func year() -> PeriodReading? {
        let start = position
        let before = yearKind()
        if before != nil { _ = take(["of"]) }
        guard let found = yearReference(allowsTwoDigits: false) else { return nil }
        let place = range(from: start)
        guard let kind = before ?? attempt({ $0.yearKind() }) else {
            if let quarter = attempt({ $0.quarterNumber() }) {
                return reading(quarter, of: found, nil, at: range(from: start))
            }
            return reading(found, at: place, found.isSpan ? .financial : .calendar)
        }
        // A financial or academic year has two years, and a calendar year one: `financial year 2023` is unclear.
        return found.isSpan == (kind != .calendar) ? reading(found, at: place, kind) : nil
    }

    /// `Q2 2023/24`, `Quarter 2 of 2023`, `second quarter of 2023/24`.
    mutating func quarter() -> PeriodReading? {
        let start = position
        guard let number = quarterNumber() else { return nil }
        let place = range(from: start)
        _ = take(["of"]) || take(["in"]) || take(.dash)
        _ = take(["the"])
        let kind = yearKind()
        guard let found = yearReference(allowsTwoDigits: kind == nil) else {
            return PeriodReading(nil, WhenProblem(.missingYear, at: place))
        }
        guard kind == nil || found.isSpan == (kind != .calendar), kind != .academic else { return nil }
        return reading(number, of: found, kind, at: range(from: start))
    }

    /// `summer 2023`, `winter 2022/23`, `autumn term 2023`, `spring term 2022/23`.
    mutating func season() -> PeriodReading? {
        let start = position
        guard let word = next?.word, let season = Season(rawValue: word == "fall" ? "autumn" : word) else { return nil }
        advance()
        let isTerm = take(["term"])
        let place = range(from: start)
        _ = take(["of"]) || take(["in"]) || take(.dash)
        guard let found = yearReference(allowsTwoDigits: true) else {
            return PeriodReading(nil, WhenProblem(.missingYear, at: place))
        }
        guard Day.years.contains(found.year) else {
            return PeriodReading(nil, WhenProblem(.impossibleYear, at: range(from: start)))
        }
        if isTerm {
            guard let term = Term(rawValue: season.rawValue) else { return nil }
            // In an academic year, the autumn term is in its first calendar year and the others in its second.
            let year = found.isSpan && term != .autumn ? found.year + 1 : found.year
            return PeriodReading(.term(term, year: year), found.problem)
        }
        guard !found.isSpan || season == .winter else { return nil }
        return PeriodReading(.season(season, year: found.year), found.problem)
    }

    private mutating func quarterNumber() -> Int? {
        if let ordinal = attempt({ reader in
            let number = reader.take(in: WhenVocabulary.ordinals) ?? reader.takeNumber(digits: 1...1)?.value
            reader.takeOrdinalEnding()
            return reader.take(["quarter"]) ? number : nil
        }) {
            return (1...4).contains(ordinal) ? ordinal : nil
        }
        guard take(["q"]) || take(["quarter"]) || take(["qtr"]), let number = takeNumber(digits: 1...1) else {
            return nil
        }
        return (1...4).contains(number.value) ? number.value : nil
    }

    private mutating func yearKind() -> YearKind? {
        if take(["academic", "year"]) || take(["school", "year"]) { return .academic }
        if take(["financial", "year"]) || take(["fiscal", "year"]) || take(["fy"]) { return .financial }
        return take(["calendar", "year"]) || take(["year"]) ? .calendar : nil
    }

    private mutating func yearReference(allowsTwoDigits: Bool) -> YearReference? {
        if let span = attempt({ $0.yearSpan() }) { return span }
        guard let year = takeYearNumber(), allowsTwoDigits || year.problem == nil else { return nil }
        return YearReference(year: year.isPossible ? year.value : 0, isSpan: false, problem: year.problem)
    }

    /// `2022/23`, `2022-2023`, `22/23`: two years that follow each other.
    private mutating func yearSpan() -> YearReference? {
        let start = position
        guard let first = takeNumber(digits: 2...4), take(.slash) || take(.dash) else { return nil }
        guard let second = takeNumber(digits: 2...4), first.digits != 3, second.digits != 3 else { return nil }
        let year = first.digits == 2 ? 2_000 + first.value : first.value
        guard second.value == (second.digits == 2 ? (year + 1) % 100 : year + 1) else { return nil }
        // `11/12` may be a day and a month; from `13/14` on it cannot be.
        if first.digits == 4 { return YearReference(year: year, isSpan: true) }
        guard first.value > 12, second.digits == 2 else { return nil }
        let suggestion = "\(year)/\(second.value < 10 ? "0" : "")\(second.value)"
        let problem = WhenProblem(.twoDigitYear, at: range(from: start), suggestion: suggestion)
        return YearReference(year: year, isSpan: true, problem: problem)
    }

    private func reading(_ found: YearReference, at place: Range<Int>, _ kind: YearKind) -> PeriodReading {
        guard Day.years.contains(found.year) else {
            return PeriodReading(nil, WhenProblem(.impossibleYear, at: place))
        }
        switch kind {
        case .calendar: return PeriodReading(.calendarYear(found.year), found.problem)
        case .financial: return PeriodReading(.financialYear(startingIn: found.year), found.problem)
        case .academic: return PeriodReading(.academicYear(startingIn: found.year), found.problem)
        }
    }

    private func reading(
        _ number: Int, of found: YearReference, _ kind: YearKind?, at place: Range<Int>
    ) -> PeriodReading {
        if kind == nil, !found.isSpan, Day.years.contains(found.year) {
            return PeriodReading(nil, WhenProblem(.unclearQuarter(number, year: found.year), at: place))
        }
        guard let quarter = Quarter(number: number, year: found.year, basis: found.isSpan ? .financial : .calendar)
        else { return PeriodReading(nil, WhenProblem(.impossibleYear, at: place)) }
        return PeriodReading(.quarter(quarter), found.problem)
    }
}
