import Diagnostics
import HTMLKit
import Plan

/// Says in other languages that help can be had in them: a line for each, in its own language and direction.
struct LanguagePanel: HTML {
    let lines: [LanguageLine]

    var body: some HTML {
        if !lines.isEmpty {
            ul(.class("language-panel")) {
                ForEach(lines) { line in
                    li(.lang(line.language.tag), .dir(line.language.direction)) { line.text.text }
                }
            }
        }
    }

    /// How it looks. Each line stands on the side on which its language begins.
    static let style: StaticString = """
        .language-panel { list-style: none; margin: 0 0 1em; padding: 0; max-width: var(--measure); }
        .language-panel li { margin: .5rem 0; line-height: 1.7; }

        """
}

extension LanguagePanel {
    static let examples = [
        ComponentExample(\.languagePanel, \.several) { context in
            LanguagePanel(
                lines: [("en", context.words.gallery.text), ("ar", context.words.gallery.arabic)].compactMap {
                    tag, text in
                    LanguageTag(tag).map { LanguageLine(language: $0, text: PlainText(Specimen.source(text))) }
                })
        }
    ]
}
