/// Reads one time: a period if the whole of it is one, else what goes on, comes round or points elsewhere.
struct WhenReader {
    let bytes: [UInt8]
    /// The bytes of the value, without white space at its ends.
    let range: Range<Int>
    let tokens: [WhenToken]
    /// Whether `03/13` is March 2013.
    private let hasShortMonths: Bool

    init(bytes: [UInt8], range: Range<Int>, hasShortMonths: Bool = false) {
        self.bytes = bytes
        self.range = range
        self.hasShortMonths = hasShortMonths
        tokens = WhenScanner.tokens(bytes, in: range)
    }

    /// What is written and what is wrong with it.
    func read() -> (When, WhenProblem?) {
        guard tokens.contains(where: { $0.kind != .dash }) else { return (.noDeadline, nil) }
        if WhenVocabulary.noDeadline.contains(lettersAndDigits) { return (.noDeadline, nil) }

        var reader = self.reader()
        while let word = reader.next?.word, WhenVocabulary.openings.contains(word) { reader.advance() }
        let opening = reader.position
        let found = reader.qualifiedPeriod()
        if let found, reader.isAtEnd, let period = found.period {
            return (.period(found.qualifier, period), found.problem)
        }
        if found?.period != nil, let last = severalDates(from: reader) {
            return (.notUnderstood, WhenProblem(.severalDates, at: tokens[opening].range.lowerBound..<last))
        }
        if let other = goingOn() ?? settledElsewhere() {
            // `see above` points nowhere that a reader could go to.
            if case .pointer(let words) = other.0, Placeholder.isWhole(of: words) { return (.noDeadline, nil) }
            return other
        }
        if let found, found.period == nil, let problem = found.problem { return (.notUnderstood, problem) }
        if isShortMonth { return (.notUnderstood, WhenProblem(.shortMonth, at: range)) }
        let first = reader.furthest < tokens.count ? reader.furthest : min(opening, tokens.count - 1)
        return (.notUnderstood, WhenProblem(.unknownWords, at: wholeWord(at: first)))
    }

    /// Whether it is one where a plan says that it writes months as `03/13`.
    private var isShortMonth: Bool {
        // No way to write one has more words.
        !hasShortMonths && tokens.count < 16 && tokens.contains { $0.kind == .slash }
            && WhenReader(bytes: bytes, range: range, hasShortMonths: true).read().1 == nil
    }

    /// Reads periods from a token on.
    func reader(from position: Int = 0) -> PeriodReader {
        PeriodReader(tokens, from: position, hasShortMonths: hasShortMonths)
    }

    /// The value's words and numbers run together, for comparing short values.
    private var lettersAndDigits: String {
        guard tokens.count <= 8 else { return "" }
        return tokens.reduce(into: "") { text, token in
            switch token.kind {
            case .word(let word): text += word
            case .number(let value, _): text += "\(value)"
            case .symbol: text += "?"
            case .slash, .dash, .dot: break
            }
        }
    }

    /// `to be confirmed`, `immediate`: at the start; what follows may not be a date that nobody would see.
    private func settledElsewhere() -> (When, WhenProblem?)? {
        var reader = self.reader()
        let meaning: When
        if WhenVocabulary.toBeConfirmed.contains(where: { reader.take($0) }) {
            meaning = .toBeConfirmed
        } else if WhenVocabulary.immediate.contains(where: { reader.take($0) }) {
            meaning = .immediate
        } else {
            return nil
        }
        return (meaning, unusedDate(in: reader.position..<tokens.count))
    }

    /// The earliest of `ongoing`, a recurrence and a pointer, with what stands around it.
    private func goingOn() -> (When, WhenProblem?)? {
        for index in tokens.indices where tokens[index].kind != .dash {
            var reader = self.reader(from: index)
            let isPointer =
                WhenVocabulary.pointers.contains { reader.take($0) }
                || (index == 0 && WhenVocabulary.pointerOpenings.contains { reader.take($0) })
            if isPointer {
                // A pointer to nothing, `see`, is left to be not understood.
                guard !reader.isAtEnd else { return nil }
                return (.pointer(text(range)), unusedDate(in: 0..<index))
            }
            let isOngoing =
                WhenVocabulary.ongoing.contains { reader.take($0) }
                || (index == 0 && WhenVocabulary.ongoingOpenings.contains { reader.take($0) })
            let recurrence = isOngoing ? nil : reader.recurrence()
            guard isOngoing || recurrence != nil else { continue }
            let matched = index..<reader.position
            if tokens[index].word == "half", recurrence == .halfTermly, matched.count < tokens.count,
                tokens[reader.position - 1].word == "term"
            {
                return (.notUnderstood, WhenProblem(.unclearHalfTerm, at: range))
            }
            let (until, after, problem) = until(from: reader)
            let note = note(before: matched.lowerBound, after: matched.upperBound, end: after)
            let unused = unusedDate(in: 0..<matched.lowerBound) ?? unusedDate(in: matched.upperBound..<after)
            let meaning: When =
                recurrence.map { .recurring($0, note: note, until: until) } ?? .ongoing(note: note, until: until)
            return (meaning, problem ?? unused)
        }
        return nil
    }

    /// Where the last of several dates ends that make up the rest of the value; nil where something else follows.
    private func severalDates(from reader: PeriodReader) -> Int? {
        var reader = reader
        while !reader.isAtEnd {
            _ = reader.take(["and"]) || reader.take(["or"]) || reader.take(.symbol) || reader.take(.slash)
            guard reader.qualifiedPeriod()?.period != nil else { return nil }
        }
        return tokens.last?.range.upperBound
    }

    /// `until March 2024` if it ends the value: the period, the token at which it begins, what is wrong with it.
    private func until(from reader: PeriodReader) -> (Period?, Int, WhenProblem?) {
        var reader = reader
        _ = reader.take(.dash)
        let start = reader.position
        guard WhenVocabulary.until.contains(where: { reader.take($0) }) else { return (nil, tokens.count, nil) }
        _ = reader.take(["the"])
        guard let found = reader.qualifiedPeriod(), reader.isAtEnd else { return (nil, tokens.count, nil) }
        guard let period = found.period else { return (nil, tokens.count, found.problem) }
        // `until mid March` has no place for the word: it is kept as the day that it means.
        switch found.qualifier {
        case .early?, .mid?, .before?:
            let day = found.qualifier?.lastDay(of: period) ?? period.lastDay
            return (.day(day), start, found.problem)
        default: return (period, start, found.problem)
        }
    }
}
