import Assessing
import Graph
import HTMLKit
import Plan

/// What became of the actions of a plan that another superseded.
struct SuccessionView: Component {
    let told: Succession

    func write(to page: inout Page) {
        let words = page.words.changes
        let successor = told.successor.title.text
        page.placedHeading(3, words.succession.filled(["plan": told.plan.title.text]))
        if let statement = told.plan.statement { page.p { $0.text(statement) } }
        if !told.continued.isEmpty {
            writeHeading(words.continued, told.continued.count, to: &page)
            page.ul(.class("plain-list")) { page in
                for (id, later) in told.continued { page.li { write(id, later, to: &$0) } }
            }
        }
        write(words.finished, told.finished, to: &page)
        write(words.endedOtherwise, told.ended, to: &page)
        write(words.namedAgain.filled(["successor": successor]), told.named, to: &page)
        write(words.unnamed, told.unnamed, to: &page, words.unnamedAgain.filled(["successor": successor]))
    }

    private func write(_ id: EntityID, _ later: [EntityID], to page: inout Page) {
        page.add(EntityLink(id))
        page.text(", ")
        page.phrase(page.words.changes.continuedAs) { $0.add(EntityRun(later)) }
    }

    private func write(_ heading: String, _ ids: [EntityID], to page: inout Page, _ note: String? = nil) {
        guard !ids.isEmpty else { return }
        writeHeading(heading, ids.count, to: &page)
        if let note { page.p(note) }
        page.add(EntityList(ids))
    }

    private func writeHeading(_ heading: String, _ count: Int, to page: inout Page) {
        page.countedHeading(4, heading, count)
    }
}
