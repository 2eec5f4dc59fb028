/// The abbreviations that a text explains itself.
package enum AbbreviationExplanations {
    /// The abbreviations in capitals that a piece of text explains: behind their words, `an Independent Reviewing
    /// Officer (IRO)`; in brackets, `an IRO (the person who checks your plan)`; or in a sentence, `IRO means …`.
    package static func find(in sentences: [TextSentence], of text: String) -> Set<String> {
        let bytes = Array(text.utf8)
        var explained: Set<String> = []
        for sentence in sentences {
            let words = sentence.words
            for index in words.indices where words[index].isAbbreviation {
                let next = index + 1 < words.count ? words[index + 1] : nil
                let isAlone = enclosed(words[index].range, in: bytes) && index > 0
                let isBeforeBracket = next.map { opensBracket(between: words[index], and: $0, bytes) } ?? false
                let isDefined = next.map { $0.isNextToLast && ["means", "stands"].contains($0.folded) } ?? false
                if isAlone || isBeforeBracket || isDefined { explained.insert(name(words[index], bytes)) }
            }
        }
        return explained
    }

    /// An abbreviation as it is written, without the ending of its plural.
    package static func name(_ word: TextWord, of text: String) -> String {
        let bytes = text.utf8
        let start = bytes.index(bytes.startIndex, offsetBy: word.range.lowerBound)
        return name(String(decoding: bytes[start..<bytes.index(start, offsetBy: word.range.count)], as: UTF8.self))
    }

    private static func name(_ word: TextWord, _ bytes: [UInt8]) -> String {
        name(String(decoding: bytes[word.range], as: UTF8.self))
    }

    private static func name(_ written: String) -> String {
        written.hasSuffix("s") ? String(written.dropLast()) : written
    }

    private static func enclosed(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
        range.lowerBound > 0 && range.upperBound < bytes.count && bytes[range.lowerBound - 1] == UInt8(ascii: "(")
            && bytes[range.upperBound] == UInt8(ascii: ")")
    }

    /// Whether nothing but an opening bracket stands between two words.
    private static func opensBracket(between word: TextWord, and next: TextWord, _ bytes: [UInt8]) -> Bool {
        let gap = bytes[word.range.upperBound..<next.range.lowerBound].filter { $0 != UInt8(ascii: " ") }
        return gap == [UInt8(ascii: "(")] && !next.isAbbreviation
    }
}
