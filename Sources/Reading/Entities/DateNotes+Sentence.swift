import Diagnostics
import Plan

/// Dates at the beginning of a step and in the middle of its sentence, which a reader takes for its deadline.
extension DateNotes {
    /// A date at the very beginning: `October 2023: write it`, `31/10/2023 – write it`. A month alone heads many a sentence.
    mutating func atStart() {
        // Behind `due` and `by` it is told as that.
        guard !isDeadline(0), word(0).map(DateNotes.deadlines.contains) != true else { return }
        // No way to write a time has more words.
        for end in stride(from: min(10, tokens.count - 1), to: 0, by: -1)
        where tokens[end - 1].isWord && isDay(0..<end) && isNumbered(0..<end) {
            let isHead =
                tokens[end].sign == UInt8(ascii: ":") || (tokens[end].sign == UInt8(ascii: "-") && tokens[end].isSpaced)
            if isHead { add(.loose, 0..<end) }
            return
        }
    }

    /// `by 31 October 2023`, and `by Christmas`, wherever they stand.
    mutating func withinSentence(_ start: Int) {
        guard let first = word(start), DateNotes.deadlines.contains(first),
            places.last.map({ $0.range.upperBound <= bytes(of: start..<start + 1).lowerBound }) ?? true
        else { return }
        for end in stride(from: min(start + 10, tokens.count), to: start + 1, by: -1) where tokens[end - 1].isWord {
            let words = start..<end
            if isDay(words), isNumbered(words) || isComplete(end) { return add(.loose, words) }
            if isVague(words), isComplete(end) { return add(.vague, words) }
        }
    }

    private mutating func add(_ form: Place.Form, _ words: Range<Int>) {
        places.append(Place(form: form, date: bytes(of: words), range: spaced(bytes(of: words)), hasDue: true))
    }

    private func isNumbered(_ words: Range<Int>) -> Bool { words.contains { word($0)?.first?.isNumber == true } }

    /// Whether what stands before a word is over: `by the end of the year`, and not `by the end of the year group`.
    private func isComplete(_ end: Int) -> Bool {
        guard let next = word(end) else { return true }
        return ["and", "or", "so", "to", "then"].contains(next)
    }
}
