import HTMLKit
import Plan

/// A phrase whose places are filled with markup, such as a link.
struct PhraseText: HTML {
    let phrase: Phrase
    /// Writes what belongs at the place of a name.
    let fill: (String, inout HTMLWriter) -> Void

    init(_ phrase: Phrase, fill: @escaping (String, inout HTMLWriter) -> Void) {
        self.phrase = phrase
        self.fill = fill
    }

    /// A phrase with one place, filled with a piece of HTML.
    init(_ phrase: Phrase, _ content: some HTML) {
        self.init(phrase) { _, writer in content.render(into: &writer) }
    }

    var body: some HTML {
        Written { writer in
            for part in phrase.parts {
                switch part {
                case .text(let text): writer.text(text)
                case .place(let name): fill(name, &writer)
                }
            }
        }
    }
}
