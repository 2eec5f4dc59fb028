/// What was understood of a time as it is written.
package struct ParsedWhen: Hashable, Sendable {
    /// What was understood.
    package let meaning: When
    /// What is wrong with it. It may have a meaning all the same: an impossible day counts as its month.
    package let problem: WhenProblem?
}

extension When {
    /// Reads one time, in any of the forms that improvement plans use.
    ///
    /// It always gives a result; what is not understood is `.notUnderstood` with a problem. An empty text is
    /// `.noDeadline`. Time grows with the length of the text and no faster.
    ///
    /// - Parameter hasShortMonths: Whether `03/13` is March 2013.
    package static func parse(_ text: String, hasShortMonths: Bool = false) -> ParsedWhen {
        let bytes = Array(text.utf8)
        let characters = CharacterBoundaries(of: text, byteCount: bytes.count)
        let range = WhenScanner.trim(bytes, 0..<bytes.count)
        let (meaning, problem) = WhenReader(bytes: bytes, range: range, hasShortMonths: hasShortMonths).read()
        let placed = problem.map {
            WhenProblem($0.kind, at: characters.widen($0.range), suggestion: $0.suggestion)
        }
        return ParsedWhen(meaning: meaning, problem: placed)
    }
}
