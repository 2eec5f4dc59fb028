extension Words {
    /// A time as a plan states it, in the words of the language: `by 31 December 2022`, `ongoing until March 2024`.
    package func when(_ when: When) -> String {
        switch when {
        case .period(let qualifier, let period): qualified(qualifier, self.period(period))
        case .ongoing(let note, let until): limited(noted(dates.ongoing, note), until)
        case .recurring(let recurrence, let note, let until):
            limited(noted(self.recurrence(recurrence), note), until)
        case .pointer(let text): dates.pointer.filled(["text": text])
        case .immediate: dates.immediate
        case .toBeConfirmed: dates.toBeConfirmed
        case .noDeadline: dates.noDeadline
        case .notUnderstood: dates.notUnderstood
        }
    }

    /// How often: `weekly`, `every 6 weeks`.
    package func recurrence(_ recurrence: Recurrence) -> String {
        dates.often[recurrence] ?? dates.every[recurrence.unit]?(recurrence.count) ?? recurrence.unit.rawValue
    }

    private func qualified(_ qualifier: Qualifier?, _ period: String) -> String {
        let phrase: Phrase
        switch qualifier {
        case nil: return period
        case .by: phrase = dates.by
        case .before: phrase = dates.before
        case .from: phrase = dates.from
        case .end: phrase = dates.end
        case .early: phrase = dates.early
        case .mid: phrase = dates.mid
        }
        return phrase.filled(["period": period])
    }

    private func noted(_ what: String, _ note: String?) -> String {
        guard let note, !note.isEmpty else { return what }
        return dates.noted.filled(["what": what, "note": note])
    }

    private func limited(_ what: String, _ until: Period?) -> String {
        guard let until else { return what }
        return dates.until.filled(["what": what, "period": period(until)])
    }
}
