import HTMLKit
import Plan

struct DrawingView: HTML {
    let d: Drawing
    init(_ d: Drawing) { self.d = d }
    var body: some HTML { span(.class("drawing")) { "" } }
}
struct StateMark: HTML {
    let d: PlainState
    init(_ d: PlainState) { self.d = d }
    var body: some HTML { span(.class("mark")) { "" } }
}
struct LanguagePanel: HTML {
    let lines: [LanguageLine]
    var body: some HTML {
        ul(.class("language-panel")) {
            ForEach(lines) { line in li(.lang(line.language.tag), .dir(line.language.direction)) { line.text.text } }
        }
    }
}
