import Assessing
import Diagnostics
import HTMLKit
import Plan

/// The sections and plans that are stated as a whole to be late or at risk, and what was said of each: a sentence or two,
/// for there is seldom more than one.
struct StatedWholeList: Component {
    let wholes: [StatedWhole]
    /// Whether a line says what they are, where the headline above does not.
    var isNamed = true

    func write(to page: inout Page) {
        guard !wholes.isEmpty else { return }
        if isNamed { page.p(page.words.views.overview.statedAsWhole) }
        for whole in wholes { page.p { write(whole, to: &$0) } }
    }

    private func write(_ whole: StatedWhole, to page: inout Page) {
        let context = page.context
        page.add(EntityLink(whole.id))
        page.text(" ")
        page.strong { $0.isolated(context.mark(of: whole.status, stated: whole.row, of: whole.id).word) }
        page.text(context.words.site.listSeparator)
        page.text(context.words.stated(whole.row))
        if let text = whole.row.text {
            page.text(". ")
            page.inline(text, in: whole.id.scope)
        }
    }
}
