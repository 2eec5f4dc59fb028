import Assessing
import HTMLKit
import Plan

/// What a page for young people knows beside what every page knows: its language, and in which its text is.
struct YoungContext {
    /// The language of the page.
    let language: YoungLanguage
    /// The words of what stands in the text: those of the language that the text is in.
    let words: YoungWords

    /// - Parameter textLanguage: The language of the page's text, where that is not the page's own.
    init(_ language: YoungLanguage, textLanguage: YoungLanguage? = nil) {
        self.language = language
        words = (textLanguage ?? language).words
    }

    /// On pages for people who read the plan.
    init() {
        self.init(YoungLanguage(tag: .english, translation: .english))
    }

    /// The words of what stands around the text.
    var frame: YoungWords { language.words }

    /// A text of the sources, which are in English, with its language where the words around it are in another.
    var english: LanguageTag? { words.language == .english ? nil : .english }
}

extension Page {
    /// Writes a word or sentence of the interface; one that is not translated says in which language it is.
    mutating func text(_ worded: Worded) {
        if let language = worded.language {
            span(worded.text, .lang(language.tag), .dir(language.direction))
        } else {
            text(worded.text)
        }
    }
}

extension LanguageTag {
    /// Which way it runs.
    var direction: Direction { isRightToLeft ? .rtl : .ltr }
}
