import Diagnostics
import Plan

/// What the words of a step are, and what a run of them names.
extension DateNotes {
    /// `dur`, `deu`, `dew`: a slip of the finger for `due`.
    func isMisspeltDue(_ index: Int) -> Bool {
        guard let word = word(index), word.count > 1, word.allSatisfy({ $0.isLetter }) else { return false }
        return word != "due"
            && ["due", "deadline"].contains { Suggestion.nearest(to: word, among: [$0], within: 1) != nil }
    }

    func isDeadline(_ index: Int) -> Bool { word(index) == "due" || word(index) == "deadline" }

    func word(_ index: Int) -> String? {
        guard tokens.indices.contains(index), tokens[index].isWord else { return nil }
        return String(decoding: signs.bytes[tokens[index].range], as: UTF8.self)
    }

    /// Passes over the signs and words between `due` and its date.
    func afterSigns(_ index: Int) -> Int {
        var index = index
        while index < tokens.count, tokens[index].sign.map(":-=".utf8.contains) == true || word(index) == "date" {
            index += 1
        }
        return index
    }

    /// Whether some words can name a day or a month.
    func isDated(_ words: Range<Int>) -> Bool { isDated[words].contains(true) }

    /// Whether some words are a time, be it one with a fault.
    func isTime(_ words: Range<Int>) -> Bool {
        let written = text.slice(bytes(of: words)).text
        if forms.isTime(written) { return true }
        let when = When.parse(written, hasShortMonths: forms.hasShortMonths)
        if when.problem?.kind == .unknownWords { return false }
        switch when.meaning {
        case .period, .toBeConfirmed, .notUnderstood: return true
        case .ongoing, .recurring, .pointer, .immediate, .noDeadline: return false
        }
    }

    /// Whether some words are a day or a month and nothing else, and do not tell when something was.
    func isPeriod(_ words: Range<Int>) -> Bool {
        if let first = word(words.lowerBound), ["in", "on", "during", "from", "since"].contains(first) { return false }
        let when = When.parse(text.slice(bytes(of: words)).text, hasShortMonths: forms.hasShortMonths)
        guard case .period(let qualifier, let period) = when.meaning, qualifier != .from else {
            switch when.problem?.kind {
            case .severalDates, .unclearQuarter, .unclearHalfTerm, .impossibleMonth, .endsBeforeItBegins: return true
            // `(May)` may stand in any sentence; `(31 May)` and `(end of May)` are dates.
            case .missingYear:
                if words.count == 1 { return word(words.lowerBound).map { !["may", "march"].contains($0) } == true }
                return words.contains {
                    word($0)?.first?.isNumber == true || word($0).map(DateNotes.parts.contains) == true
                }
            default: return false
            }
        }
        switch period {
        case .calendarYear, .financialYear, .academicYear: return qualifier != nil
        default: return true
        }
    }
}
