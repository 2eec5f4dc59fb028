import Graph
import HTMLKit
import Plan

/// The way to what stands before and after a thing in its plan or inspection, for those who read one after another.
struct Neighbours: Component {
    let id: EntityID

    func write(to page: inout Page) {
        let (previous, next) = page.context.plan.neighbours(of: id)
        guard previous != nil || next != nil else { return }
        let words = page.words.site
        page.nav(.class("neighbours"), .ariaLabel(words.neighbours)) { page in
            writeWay(words.previous, previous, to: &page)
            writeWay(words.next, next, to: &page)
        }
    }

    private func writeWay(_ word: String, _ id: EntityID?, to page: inout Page) {
        guard let id else { return }
        page.p { page in
            page.span(word, .class("kind"))
            page.text(" ")
            page.add(EntityLink(id, isMarked: false))
        }
    }
}
