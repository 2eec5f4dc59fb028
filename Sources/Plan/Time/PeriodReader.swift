/// Reads periods from tokens, moving forward over what it understands.
struct PeriodReader {
    let tokens: [WhenToken]
    /// The next token.
    var position = 0
    /// How far any attempt came, for pointing at the first word that is not understood.
    var furthest = 0
    /// Whether `03/13` is March 2013.
    private let hasShortMonths: Bool

    init(_ tokens: [WhenToken], from position: Int = 0, hasShortMonths: Bool = false) {
        self.tokens = tokens
        self.hasShortMonths = hasShortMonths
        self.position = position
        furthest = position
    }

    var isAtEnd: Bool { position >= tokens.count }
    var next: WhenToken? { position < tokens.count ? tokens[position] : nil }

    /// The bytes of the tokens from `start` to the last one taken.
    func range(from start: Int) -> Range<Int> {
        guard start < position, position <= tokens.count else { return 0..<0 }
        return tokens[start].range.lowerBound..<tokens[position - 1].range.upperBound
    }

    mutating func advance(_ count: Int = 1) {
        position += count
        furthest = max(furthest, position)
    }

    /// Runs `body`, and goes back to where it began if it finds nothing.
    mutating func attempt<Found>(_ body: (inout PeriodReader) -> Found?) -> Found? {
        let start = position
        if let found = body(&self) { return found }
        position = start
        return nil
    }

    mutating func take(_ words: [String]) -> Bool {
        guard words.count <= tokens.count - position else { return false }
        // A hyphen, slash or nothing may stand between the words of a phrase: `no-later-than`, `w/e`.
        var at = position
        for (index, word) in words.enumerated() {
            if index > 0, at < tokens.count, tokens[at].kind == .dash || tokens[at].kind == .slash { at += 1 }
            guard at < tokens.count, tokens[at].word == word else { return false }
            at += 1
        }
        advance(at - position)
        return true
    }

    mutating func take(_ kind: WhenToken.Kind) -> Bool {
        guard next?.kind == kind else { return false }
        advance()
        return true
    }

    mutating func take<Value>(in words: [String: Value]) -> Value? {
        guard let word = next?.word, let value = words[word] else { return nil }
        advance()
        return value
    }

    mutating func takeNumber(digits: ClosedRange<Int>) -> (value: Int, digits: Int)? {
        guard case .number(let value, let count) = next?.kind, digits.contains(count) else { return nil }
        advance()
        return (value, count)
    }

    /// Words before a period, all of them: `by the end of` is `end`.
    mutating func qualifier() -> Qualifier? {
        var found: [Qualifier] = []
        search: while !isAtEnd {
            for (words, qualifier) in WhenVocabulary.qualifiers where take(words) {
                found.append(qualifier)
                if qualifier != .by, qualifier != .before, qualifier != .from { _ = take(.dash) }
                continue search
            }
            guard !found.isEmpty, take(["the"]) else { break }
        }
        // `before the start of March` is before March; `before the end of March` is by its end.
        let strongest: [Qualifier] = found.contains(.before) && found.contains(.early) ? [.before] : []
        return (strongest + [.from, .early, .mid, .end, .before, .by]).first { found.contains($0) }
    }

    /// A period with the word before it, and the second one if it runs `from … to …`.
    mutating func qualifiedPeriod() -> PeriodReading? {
        attempt { reader in
            let start = reader.position
            let isBetween = reader.take(["between"])
            let qualifier = isBetween ? nil : reader.qualifier()
            guard var reading = reader.period() else { return nil }
            reading.qualifier = qualifier
            guard let first = reading.period else { return reading }
            let joints = isBetween ? [["and"]] : [["to"], ["until"]]
            let second = reader.attempt { reader in
                let isJoined = joints.contains { reader.take($0) } || (!isBetween && reader.take(.dash))
                return isJoined ? reader.period() : nil
            }
            guard let second, let last = second.period else { return isBetween ? nil : reading }
            guard first.firstDay <= last.lastDay else {
                return PeriodReading(nil, WhenProblem(.endsBeforeItBegins, at: reader.range(from: start)))
            }
            var span = PeriodReading(.span(first: first.firstDay, last: last.lastDay))
            span.problem = reading.problem ?? second.problem
            span.qualifier = qualifier == .from ? nil : qualifier
            return span
        }
    }

    /// A period in any of its forms. The order matters only for numbers: three of them are a day.
    mutating func period() -> PeriodReading? {
        if let found = attempt({ $0.weekCommencing() }) { return found }
        if hasShortMonths, let found = attempt({ $0.shortMonth() }) { return found }
        if let found = attempt({ $0.numericDay() }) { return found }
        if let found = attempt({ $0.daysOfMonth() }) { return found }
        if let found = attempt({ $0.writtenDay() }) { return found }
        if let found = attempt({ $0.monthAndYear() }) { return found }
        if let found = attempt({ $0.numericMonth() }) { return found }
        if let found = attempt({ $0.quarter() }) { return found }
        if let found = attempt({ $0.season() }) { return found }
        return attempt { $0.year() }
    }
}
