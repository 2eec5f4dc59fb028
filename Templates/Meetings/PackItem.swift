import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// The papers of an item in a pack: its own from a right-hand page, each annex from a new one.
struct PackItem: Component {
    let item: AgendaItem
    let meeting: Meeting

    /// The places at which its papers begin and end.
    static func start(_ item: AgendaItem) -> String { Slug.make(item.id.text) }
    static func end(_ item: AgendaItem) -> String { Slug.make(item.id.text) + "-end" }

    func write(to page: inout Page) {
        let papers = [item.paper].compactMap(\.self) + item.annexes
        guard !papers.isEmpty else { return }
        page.div(.class("pack-item"), .id(PackItem.start(item))) { page in
            for place in papers.indices {
                let look = place == 0 ? "pack-paper" : "pack-paper pack-annex"
                page.div(.class(look, isWide(papers[place].text, page.context) ? "pack-wide" : nil)) { page in
                    page.p(
                        page.words.meetings.itemNumbered.filled(["number": "\(meeting.number(of: item))"]),
                        .class("paper-kind"))
                    page.add(PackPaper(name: papers[place].text))
                }
            }
            page.div(.id(PackItem.end(item))) { _ in }
        }
    }

    /// Whether a paper is of tables that need the width of a sheet.
    private func isWide(_ name: String, _ context: PageContext) -> Bool {
        let content = context.plan.content
        return content.scorecards.contains { $0.scope.text == name }
            || content.reports.contains { $0.name.text == name && $0.kind.value == .annex }
    }
}
