import Assessing
import HTMLKit
import Plan

/// What a page for young people knows beside what every page knows: its language, and in which its text is.
struct YoungContext {
    let context: PageContext
    /// The language of the page.
    let language: YoungLanguage
    /// The words of what stands in the text: those of the language that the text is in.
    let words: YoungWords

    /// - Parameter textLanguage: The language of the page's text, where that is not the page's own.
    init(_ context: PageContext, _ language: YoungLanguage, textLanguage: YoungLanguage? = nil) {
        self.context = context
        self.language = language
        words = (textLanguage ?? language).words
    }

    /// On pages for people who read the plan.
    init(_ context: PageContext) {
        self.init(context, YoungLanguage(tag: .english, translation: .english))
    }

    /// The words of what stands around the text.
    var frame: YoungWords { language.words }

    /// A text of the sources, which are in English, with its language where the words around it are in another.
    var english: LanguageTag? { words.language == .english ? nil : .english }
}

/// A word or sentence of the interface; one that is not translated says in which language it is.
struct WordedText: HTML {
    let worded: Worded

    init(_ worded: Worded) { self.worded = worded }

    var body: some HTML {
        if let language = worded.language {
            span(.lang(language.tag), .dir(language.direction)) { worded.text }
        } else {
            worded.text
        }
    }
}

extension LanguageTag {
    /// Which way it runs.
    var direction: Direction { isRightToLeft ? .rtl : .ltr }
}
