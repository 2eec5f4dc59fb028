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

extension PageContext {
    /// What printed copies say of themselves. A site that others made knows no more than it was made from.
    var printedCopies: String { site.madeBy == nil ? words.site.printedCopies : words.site.printedCopiesOfOthers }
}
