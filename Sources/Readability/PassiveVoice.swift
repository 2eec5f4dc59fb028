/// Finds the passive voice: a form of "be" or "get" with a past participle, `was agreed`, `will be told`, `get moved`.
///
/// What only looks like it is left alone: adjectives (`is interested`), `are used to`, `there are mixed views`, and a
/// participle that describes the noun behind it (`get trained staff`). It is better to miss one than to tell an author
/// of one that is none.
package enum PassiveVoice {
    /// Where a sentence is in the passive voice, in UTF-8 bytes of its text: from the form of "be" to the participle.
    package static func find(in sentence: TextSentence) -> [Range<Int>] {
        let words = sentence.words
        return words.indices.compactMap { index in
            let isGet = Participles.formsOfGet.contains(words[index].folded)
            guard isGet || Participles.formsOfBe.contains(words[index].folded) else { return nil }
            if index > 0, doesNotCount(after: words[index - 1].folded, isGet: isGet) { return nil }
            guard let participle = participle(after: index, in: words),
                isGet ? isAfterGet(participle, in: words) : isAfterBe(participle, in: words)
            else { return nil }
            return words[index].range.lowerBound..<words[participle].range.upperBound
        }
    }

    /// `there are mixed views`; `you have got left`.
    private static func doesNotCount(after word: String, isGet: Bool) -> Bool {
        isGet ? word == "have" || word == "has" || word.hasSuffix("'ve") : word == "there"
    }

    /// The first word behind a form of "be" that is neither an adverb nor, in a question, who is asked about.
    private static func participle(after index: Int, in words: [TextWord]) -> Int? {
        let isQuestion = index == 0 || Participles.questionWords.contains(words[index - 1].folded)
        for next in words.indices.dropFirst(index + 1).prefix(4) {
            guard words[next].isNextToLast else { return nil }
            let word = words[next].folded
            if isQuestion, next == index + 1, Participles.pronouns.contains(word) { continue }
            if Participles.isAdverb(word) { continue }
            return Participles.isParticiple(word) ? next : nil
        }
        return nil
    }

    private static func isAfterBe(_ index: Int, in words: [TextWord]) -> Bool {
        let next = following(index, in: words)
        switch words[index].folded {
        case "used", "meant": return next != "to"
        case "looked": return next != "after"
        case "fed": return next != "up"
        case "called": return next.map(Participles.callers.contains) ?? false
        case let word: return !Participles.adjectives.contains(word) || next == "by"
        }
    }

    private static func isAfterGet(_ index: Int, in words: [TextWord]) -> Bool {
        guard !Participles.afterGet.contains(words[index].folded), isAfterBe(index, in: words) else { return false }
        return following(index, in: words).map(Participles.smallWords.contains) ?? true
    }

    /// The word that follows with nothing but white space between.
    private static func following(_ index: Int, in words: [TextWord]) -> String? {
        guard index + 1 < words.count, words[index + 1].isNextToLast else { return nil }
        return words[index + 1].folded
    }
}
