package import Diagnostics

/// Everything that is written for young people, and what they said.
package struct YoungPeople: Sendable {
    /// The languages that there are pages or words in, English first.
    package var languages: [YoungLanguage] = []
    /// What they said, in the order of the file.
    package var heard: [Heard] = []
    /// Whom they can ring.
    package var help = Help()

    /// Makes an empty collection.
    package init() {}

    /// The leaflets: of each language that has pages of its own, in every size.
    package var leaflets: [(language: YoungLanguage, size: LeafletSize)] {
        languages.filter { !$0.pages.isEmpty }.flatMap { language in LeafletSize.allCases.map { (language, $0) } }
    }

    /// The pages in English, which every language has: those that it lacks are shown in English.
    package var english: YoungLanguage? { languages.first { $0.tag == .english } }
}

/// The pages and words of one language.
package struct YoungLanguage: Sendable {
    /// The language.
    package let tag: LanguageTag
    /// Its pages, in the order in which they are listed.
    package var pages: [YoungPage] = []
    /// Its words.
    package var translation: Translation
    /// The file of its words; nil when there is none.
    package var file: SourceFile?

    /// Makes a language without pages.
    package init(tag: LanguageTag, translation: Translation) {
        self.tag = tag
        self.translation = translation
    }

    /// What faults of a page are accepted by.
    package func subject(of page: YoungPage) -> EntityID {
        EntityID(scope: "\(YoungPage.folder)/\(tag.tag)/\(page.name.text)")
    }

    /// Its words, with English where it lacks them.
    package var words: YoungWords { YoungWords(tag, translation) }
}
