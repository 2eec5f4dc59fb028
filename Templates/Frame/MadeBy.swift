import HTMLKit
import Plan

/// Who made the pages, where that was not the council whose plan they tell of.
struct MadeBy: Component {
    func write(to page: inout Page) {
        guard let author = page.context.site.madeBy else { return }
        page.p(.class("made-by")) { page in
            page.phrase(page.words.site.madeBy) { $0.isolated(author.text) }
        }
    }
}
