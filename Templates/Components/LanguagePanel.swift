import Diagnostics
import HTMLKit
import Plan

/// Says in other languages that help can be had in them: a line for each, in its own language and direction.
struct LanguagePanel: Component {
    let lines: [LanguageLine]

    func write(to page: inout Page) {
        if !lines.isEmpty {
            page.needs(.papers)
            page.ul(.class("language-panel")) { page in
                for line in lines {
                    page.li(line.text.text, .lang(line.language.tag), .dir(line.language.direction))
                }
            }
        }
    }
}

extension LanguagePanel {
    static let examples = [
        ComponentExample(\.languagePanel, \.several) { page in
            page.add(
                LanguagePanel(
                    lines: [("en", page.words.gallery.text), ("ar", page.words.gallery.arabic)].compactMap {
                        tag, text in
                        LanguageTag(tag).map { LanguageLine(language: $0, text: PlainText(Specimen.source(text))) }
                    }))
        }
    ]
}
