import Assessing
import Diagnostics
import HTMLKit
import Plan

/// The sections and plans that are stated as a whole to be late or at risk, and what was said of each.
struct StatedWholeList: Component {
    let wholes: [StatedWhole]

    func write(to page: inout Page) {
        guard !wholes.isEmpty else { return }
        page.p(page.words.views.overview.statedAsWhole, .class("kind"))
        page.ul(.class("items")) { page in
            for whole in wholes { page.li { write(whole, to: &$0) } }
        }
    }

    private func write(_ whole: StatedWhole, to page: inout Page) {
        let context = page.context
        page.add(EntityLink(whole.id))
        page.text(" ")
        page.add(StatusTag(context.mark(of: whole.status, stated: whole.row, of: whole.id)))
        page.text(" ")
        page.span(context.words.stated(whole.row), .class("aside"))
        if let text = whole.row.text { page.div { $0.prose(text, in: whole.id.scope, level: 3) } }
    }
}
