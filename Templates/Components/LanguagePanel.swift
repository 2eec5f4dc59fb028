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
