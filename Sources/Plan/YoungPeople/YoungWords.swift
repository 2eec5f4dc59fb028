/// A text of the interface with the language that it is in.
package struct Worded: Sendable, Hashable {
    /// The text.
    package let text: String
    /// The language, where it is not that of the page: nothing is passed off as translated.
    package let language: LanguageTag?

    /// Pairs a text with its language.
    package init(_ text: String, language: LanguageTag? = nil) {
        self.text = text
        self.language = language
    }
}

/// The words of young people's pages in one language. What is not translated is there in English, and says so.
package struct YoungWords: Sendable {
    /// The language of the pages.
    package let language: LanguageTag
    private let translation: Translation

    /// Makes the words of a language.
    package init(_ language: LanguageTag, _ translation: Translation) {
        self.language = language
        self.translation = translation
    }

    /// A word, with its places filled.
    ///
    /// - Parameter count: The number that its form depends on, which also fills the place `count`.
    package func callAsFunction(
        _ word: YoungWord, count: Int? = nil, _ values: KeyValuePairs<String, String> = [:]
    ) -> Worded {
        let (forms, fallback) = forms(word)
        let plural = (fallback ?? language).plural
        let category = count.map(plural.category) ?? .other
        let phrase = forms[category] ?? forms[.other] ?? forms.values.first ?? Phrase(word.rawValue)
        var all = values.map { ($0.key, $0.value) }
        if let count { all.append(("count", "\(count)")) }
        return Worded(phrase.filled(all), language: fallback)
    }

    /// The phrase of a word that does not depend on a number, for those who fill its places otherwise.
    package func phrase(_ word: YoungWord) -> Phrase {
        let forms = forms(word).0
        return forms[.other] ?? Phrase(word.rawValue)
    }

    /// The language of a word that is not translated; nil for one that is.
    package func fallback(of word: YoungWord) -> LanguageTag? { forms(word).fallback }

    /// A day: `12 December 2022`.
    package func callAsFunction(_ day: Day) -> Worded {
        dated(.day, day.month, ["day": "\(day.day)", "year": "\(day.year)"])
    }

    /// A month with its year.
    package func callAsFunction(_ month: Month) -> Worded {
        dated(.month, month.number, ["year": "\(month.year)"])
    }

    /// The end of a month with its year, as it stands within a sentence.
    package func callAsFunction(endOf month: Month) -> Worded {
        dated(.monthEnd, month.number, ["year": "\(month.year)"])
    }

    /// A date needs the names of the months and its form; when either is missing the whole of it is in English.
    private func dated(_ word: YoungWord, _ month: Int, _ values: [String: String]) -> Worded {
        let isOwn = translation.months.count == 12 && translation.words[word] != nil
        let source = isOwn ? translation : .english
        let phrase = source.words[word]?[.other] ?? Phrase("")
        var all = values.map { ($0.key, $0.value) }
        all.append(("month", source.months[month - 1]))
        return Worded(phrase.filled(all), language: isOwn || language == .english ? nil : .english)
    }

    private func forms(_ word: YoungWord) -> (Translation.Forms, fallback: LanguageTag?) {
        if let own = translation.words[word] { return (own, nil) }
        return (Translation.english.words[word] ?? [:], language == .english ? nil : .english)
    }
}
