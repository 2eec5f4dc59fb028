/// One time as it is written, beside what was understood.
package struct ParsedWhen: Hashable, Sendable {
    /// What is written, without the white space around it.
    package let written: String
    /// Where it stands, in UTF-8 bytes of the text that was parsed.
    package let range: Range<Int>
    /// What was understood.
    package let meaning: When
    /// What is wrong with it. It may have a meaning all the same: an impossible day counts as its month.
    package let problem: WhenProblem?

    /// A reading with its place.
    package init(written: String, range: Range<Int>, meaning: When, problem: WhenProblem?) {
        self.written = written
        self.range = range
        self.meaning = meaning
        self.problem = problem
    }
}

extension When {
    /// Reads one time, in any of the forms that improvement plans use.
    ///
    /// It always gives a result; what is not understood is `.notUnderstood` with a problem. An empty text is
    /// `.noDeadline`. Time grows with the length of the text and no faster.
    package static func parse(_ text: String) -> ParsedWhen {
        let bytes = Array(text.utf8)
        let characters = CharacterBoundaries(of: text, byteCount: bytes.count)
        return parse(bytes, in: 0..<bytes.count, characters)
    }

    private static func parse(
        _ bytes: [UInt8], in range: Range<Int>, _ characters: CharacterBoundaries
    ) -> ParsedWhen {
        let range = WhenScanner.trim(bytes, range)
        let (meaning, problem) = WhenReader(bytes: bytes, range: range).read()
        let placed = problem.map {
            WhenProblem($0.kind, at: characters.widen($0.range), suggestion: $0.suggestion)
        }
        let written = String(decoding: bytes[range], as: UTF8.self)
        return ParsedWhen(written: written, range: characters.widen(range), meaning: meaning, problem: placed)
    }
}
