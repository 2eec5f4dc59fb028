import Diagnostics
import Plan

/// Dates at the end of a step without brackets: `by 31/01/2025`.
extension DateNotes {
    /// A date at the very end that nothing says is the deadline: `– 31/01/2025`, `by January 2025`, `, 31/01/2025`.
    mutating func atEnd() {
        var end = tokens.count
        func dropSigns() {
            while end > 0, tokens[end - 1].isLineEnd || tokens[end - 1].sign.map(".;,".utf8.contains) == true {
                end -= 1
            }
        }
        dropSigns()
        if end > 3, DateNotes.atLatest.indices.allSatisfy({ word(end - 3 + $0) == DateNotes.atLatest[$0] }) { end -= 3 }
        dropSigns()
        guard end > 1, tokens[end - 1].isWord,
            places.allSatisfy({ $0.date.upperBound <= bytes(of: end - 1..<end).lowerBound })
        else { return }
        let hasYear = word(end - 1).map { $0.count == 4 && $0.allSatisfy(\.isNumber) } == true
        // No way to write a time has more words.
        for start in max(1, end - 10)..<end where tokens[start].isWord && isDay(start..<end) {
            // Without a year figures must say that it is a day: `May` is a word, too.
            guard hasYear || (start..<end).contains(where: isNumber) else { continue }
            let isBehindDash = tokens[start - 1].sign == UInt8(ascii: "-") && tokens[start - 1].isSpaced
            let isBehindComma = tokens[start - 1].sign.map(",:;/|".utf8.contains) == true && tokens[start].isSpaced
            let isDay = isWholeDay(start..<end) && (hasYear || (start..<end).allSatisfy { isFigures($0) })
            let isPart =
                hasYear && word(start).map { DateNotes.parts.contains($0) || isMonth($0, before: start) } == true
            let isDeadline = word(start).map { ["by", "before"].contains($0) } == true
            let isWeek = hasYear && isWeek(before: start)
            guard
                isBehindDash || isDeadline || isBehindComma || isWeek || isFinished(by: start - 1)
                    || ((isDay || isPart) && !isTold(by: start - 1))
            else { continue }
            let first = isBehindDash ? start - 1 : isWeek ? start - 3 : start
            places.append(
                Place(
                    form: .loose, date: bytes(of: start..<end), range: spaced(bytes(of: first..<end)),
                    hasDue: isDeadline))
            return
        }
    }

    static let atLatest = ["at", "the", "latest"]

    /// `w/e` and `w/c`, for the week that ends or begins with a day.
    private func isWeek(before index: Int) -> Bool {
        index > 3 && word(index - 3) == "w" && tokens[index - 2].sign == UInt8(ascii: "/")
            && ["e", "c"].contains(word(index - 1))
    }

    /// Whether a day of the month is among some words, and nothing but numbers, signs and the name of a month.
    private func isWholeDay(_ words: Range<Int>) -> Bool {
        words.count > 2 && isNumber(words.lowerBound)
            && words.allSatisfy { tokens[$0].sign != nil || isDated($0..<$0 + 1) }
    }

    /// Whether a word begins a month with its year, and no name goes on with it: `train the teams Jan 2025`.
    private func isMonth(_ word: String, before start: Int) -> Bool {
        guard tokens[start - 1].isWord, let first = text.slice(bytes(of: start - 1..<start)).text.unicodeScalars.first
        else {
            return false
        }
        return word.allSatisfy(\.isLetter) && first.properties.isLowercase && isDated(start..<start + 1)
    }

    private func isFigures(_ index: Int) -> Bool { tokens[index].sign != nil || isNumber(index) }

    private func isNumber(_ index: Int) -> Bool { word(index)?.first?.isNumber == true }

    /// Whether `to finish in`, or the like, ends before a date.
    private func isFinished(by index: Int) -> Bool {
        guard let joint = word(index), ["in", "on", "for", "at", "during"].contains(joint), let verb = word(index - 1)
        else { return false }
        return ["finish", "complete", "end", "conclude", "deliver", "launch", "completion", "delivery"].contains(verb)
    }

    /// Whether a word before a date makes it tell when something was, or what it is the date of.
    private func isTold(by index: Int) -> Bool {
        guard word(index) != nil else { return true }
        var index = index
        // `since the week beginning 28/04/2025`.
        while index > 0, tokens[index].sign == UInt8(ascii: "/") || word(index).map(DateNotes.weeks.contains) == true {
            index -= 1
        }
        guard let word = word(index) else { return true }
        return [
            "on", "in", "at", "from", "since", "of", "for", "to", "until", "dated", "date", "during", "after", "and",
            "or",
            "between", "the", "till",
        ].contains(word)
    }

    /// What stands before the day that a week begins or ends with.
    private static let weeks: Set = [
        "b", "beg", "beginning", "c", "commencing", "e", "ending", "w", "week", "wb", "wc", "wk",
    ]

    /// Whether some words are a day or a month, be it without a year.
    func isDay(_ words: Range<Int>) -> Bool {
        guard isDated(words) else { return false }
        let written = text.slice(bytes(of: words)).text
        let when = When.parse(written)
        // `31 Oct` is a day whose year is missing.
        if when.problem?.kind == .twoDigitYear { return words.count > 4 }
        if when.problem?.kind == .missingYear { return when.problem?.range.upperBound == written.utf8.count }
        guard case .period(let qualifier, let period) = when.meaning, qualifier != .from else { return false }
        switch period {
        case .day, .month: return true
        default: return false
        }
    }
}
