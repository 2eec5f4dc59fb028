extension PeriodReader {
    /// `weekly`, `every six weeks`, `6-monthly`, `once a term`, `half-termly`, `twice a year`.
    mutating func recurrence() -> Recurrence? {
        if let found = attempt({ $0.everySoMany() }) { return found }
        // The 23 of `31/3/23 weekly` is no count.
        let isInDate = position > 0 && tokens[position - 1].isSeparator
        if !isInDate, let found = attempt({ $0.soManyOf() }) { return found }
        if take(["twice", "a", "year"]) || take(["twice", "yearly"]) { return .halfYearly }
        if take(["six", "monthly"]) || take(["half", "yearly"]) || take(["half", "year"]) { return .halfYearly }
        if take(["half", "termly"]) || take(["half", "term"]) { return .halfTermly }
        // `bi-weekly` is twice a week to some and every two weeks to others.
        let before = position - (position > 0 && tokens[position - 1].kind == .dash ? 2 : 1)
        if before >= 0, let word = tokens[before].word, ["bi", "semi", "tri"].contains(word) { return nil }
        return take(in: WhenVocabulary.recurrences)
    }

    /// `every 6 weeks`, `every other month`, `each term`, `once a week`.
    private mutating func everySoMany() -> Recurrence? {
        let isOnce = take(["once", "a"]) || take(["once", "per"]) || take(["once", "every"])
        guard isOnce || take(["every"]) || take(["each"]) else { return nil }
        if take(["half", "term"]) { return .halfTermly }
        if take(["half", "year"]) || take(["six", "months"]) { return .halfYearly }
        if take(["other"]) || take(["second"]) { return unit(times: 2) }
        return unit(times: takeCount() ?? 1)
    }

    /// `6 weekly`, `6-weekly`, `six-weekly`; but `two weekly meetings` are weekly.
    private mutating func soManyOf() -> Recurrence? {
        let isWord = next?.word != nil
        guard let count = takeCount(), take(.dash) || !isWord else { return nil }
        guard let word = next?.word, word.hasSuffix("ly") else { return nil }
        return unit(times: count)
    }

    private mutating func takeCount() -> Int? {
        takeNumber(digits: 1...3)?.value ?? take(in: WhenVocabulary.numbers)
    }

    private mutating func unit(times count: Int) -> Recurrence? {
        guard let (each, unit) = take(in: WhenVocabulary.units) else { return nil }
        return Recurrence(every: count * each, unit)
    }
}
