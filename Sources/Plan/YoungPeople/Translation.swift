/// The words of young people's pages in one language, as far as they have been translated.
package struct Translation: Sendable {
    /// A text in the forms that its language needs; one without a number has only `other`.
    package typealias Forms = [PluralCategory: Phrase]

    /// Its words.
    package var words: [YoungWord: Forms] = [:]
    /// The names of the twelve months, in the form that they have in a date; empty when they are missing.
    package var months: [String] = []
    /// Who checked it; nil while it awaits a translator.
    package var checkedBy: PlainText?

    /// Whether a translator has checked it. English is ours.
    package var isChecked: Bool { checkedBy != nil }

    /// Makes an empty translation.
    package init() {}

    /// The places of a word's text, in all of its forms.
    package func places(of word: YoungWord) -> Set<String> {
        Set((words[word] ?? [:]).values.flatMap(\.places))
    }

    /// The words that are missing.
    package var missing: [YoungWord] { YoungWord.allCases.filter { words[$0] == nil } }
}

extension Phrase {
    /// The names of its places.
    package var places: [String] {
        parts.compactMap { if case .place(let name) = $0 { name } else { nil } }
    }
}
