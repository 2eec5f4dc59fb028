/// The abbreviations that a text explains itself.
package enum AbbreviationExplanations {
    /// The abbreviations in capitals that a sentence explains: behind their words, `an Independent Reviewing Officer
    /// (IRO)`; in brackets, `an IRO (the person who checks your plan)`; or by saying it, `IRO means …`.
    package static func find(in sentence: TextSentence, of text: String) -> Set<String> {
        let words = sentence.words
        var explained: Set<String> = []
        for index in words.indices where words[index].isAbbreviation {
            let word = words[index]
            let next = index + 1 < words.count ? words[index + 1] : nil
            let isBehindWords = index > 0 && isEnclosed(word, in: text)
            let isBeforeBracket = next.map { !$0.isAbbreviation && opensBracket(between: word, and: $0, text) } ?? false
            let isDefined = next.map { $0.isNextToLast && ["means", "stands"].contains($0.folded) } ?? false
            if isBehindWords || isBeforeBracket || isDefined { explained.insert(name(word, of: text)) }
        }
        return explained
    }

    /// An abbreviation as it is written, without the ending of its plural.
    package static func name(_ word: TextWord, of text: String) -> String {
        let written = text.piece(word.range)
        return written.hasSuffix("s") ? String(written.dropLast()) : written
    }

    private static func isEnclosed(_ word: TextWord, in text: String) -> Bool {
        guard word.range.lowerBound > 0, word.range.upperBound < text.utf8.count else { return false }
        return text.piece(word.range.lowerBound - 1..<word.range.lowerBound) == "("
            && text.piece(word.range.upperBound..<word.range.upperBound + 1) == ")"
    }

    /// Whether nothing but an opening bracket stands between two words.
    private static func opensBracket(between word: TextWord, and next: TextWord, _ text: String) -> Bool {
        text.piece(word.range.upperBound..<next.range.lowerBound).filter { $0 != " " } == "("
    }
}

extension String {
    /// What stands in a range of UTF-8 bytes of the text.
    package func piece(_ range: Range<Int>) -> String {
        let start = utf8.index(startIndex, offsetBy: range.lowerBound)
        return String(decoding: utf8[start..<utf8.index(start, offsetBy: range.count)], as: UTF8.self)
    }
}
