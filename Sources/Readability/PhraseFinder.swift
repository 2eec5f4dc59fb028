/// Finds phrases in sentences: whole words, in any case, one or several of them, however hyphens join them.
///
/// A phrase in capitals is an abbreviation and is found in capitals only, so that `IT` is not every "it". Where several
/// phrases begin at a word the longest is meant.
package struct PhraseFinder: Sendable {
    /// A phrase that was found.
    package struct Found: Sendable, Hashable {
        /// Where it stands, in UTF-8 bytes of the sentence's text. A word that a hyphen joins to it is part of it.
        package let range: Range<Int>
        /// Which phrase it is: its place among those that are looked for.
        package let phrase: Int
    }

    private struct Phrase: Sendable {
        let parts: [Part]
        /// Nil for one that may be said.
        let index: Int?
    }

    /// A word as it is compared.
    private struct Part: Sendable, Hashable {
        let word: String
        let isAbbreviation: Bool
        var range: Range<Int> = 0..<0
        var isNextToLast = true

        func means(_ other: Part) -> Bool { word == other.word && (!isAbbreviation || other.isAbbreviation) }
    }

    private let phrases: [String: [Phrase]]

    /// A finder of phrases.
    ///
    /// - Parameter allowed: Phrases within which nothing is found: where "foster carer" may be said, its "carer" may.
    package init(_ phrases: [String], except allowed: [String] = []) {
        var index: [String: [Phrase]] = [:]
        let all = phrases.enumerated().map { ($1, Optional($0)) } + allowed.map { ($0, nil) }
        for (text, place) in all {
            let parts = TextSentence.sentences(of: text).flatMap(PhraseFinder.parts)
            guard let first = parts.first else { continue }
            index[first.word, default: []].append(Phrase(parts: parts, index: place))
        }
        // The longest first; of two of one length the one that may be said.
        self.phrases = index.mapValues { phrases in
            phrases.sorted { ($0.parts.count, -($0.index ?? -1)) > ($1.parts.count, -($1.index ?? -1)) }
        }
    }

    /// The phrases of a sentence, in order.
    package func find(in sentence: TextSentence) -> [Found] {
        guard !phrases.isEmpty else { return [] }
        let parts = PhraseFinder.parts(sentence)
        var found: [Found] = []
        var start = 0
        while start < parts.count {
            guard let phrase = phrases[parts[start].word]?.first(where: { stands($0, at: start, in: parts) }) else {
                start += 1
                continue
            }
            let end = start + phrase.parts.count
            if let index = phrase.index {
                let range = parts[start].range.lowerBound..<parts[end - 1].range.upperBound
                found.append(Found(range: range, phrase: index))
            }
            start = end
        }
        return found
    }

    private func stands(_ phrase: Phrase, at start: Int, in parts: [Part]) -> Bool {
        guard start + phrase.parts.count <= parts.count else { return false }
        return phrase.parts.indices.allSatisfy { index in
            let part = parts[start + index]
            return phrase.parts[index].means(part) && (index == 0 || part.isNextToLast)
        }
    }

    private static func parts(_ sentence: TextSentence) -> [Part] {
        sentence.words.flatMap { word in
            word.parts.enumerated().map { index, part in
                Part(
                    word: Plural.singular(part), isAbbreviation: word.isAbbreviation, range: word.range,
                    isNextToLast: index > 0 || word.isNextToLast)
            }
        }
    }
}
