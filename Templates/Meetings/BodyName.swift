import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// A body by its name: a link to its page.
struct BodyName: Component {
    let name: PlainText

    func write(to page: inout Page) {
        let context = page.context
        guard let board = context.plan.content.board(named: name.text) else { return page.text(name) }
        page.pageLink(context.reach(.body(board.name.text))) { $0.isolated(board.name.text) }
    }
}
