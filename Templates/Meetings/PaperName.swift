import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// A paper of an agenda as a link.
struct PaperName: Component {
    let name: String

    func write(to page: inout Page) {
        guard let paper = page.context.plan.paper(named: name) else { return page.text(page.words.meetings.noPaper) }
        page.pageLink(page.context.reach(paper.address)) { $0.isolated(paper.title) }
    }
}
