import Assessing
import Graph
import HTMLKit
import Plan

/// The thread of a recommendation as a small drawing, with a list beside it that says the same and leads further.
struct ThreadDiagram: Component {
    let thread: AssessedThread

    func write(to page: inout Page) {
        let words = page.words.views.thread
        let knots = ThreadKnots(thread: thread, context: page.context).all
        let title = words.drawing.filled(["recommendation": thread.recommendation.id.local])
        page.div(.class("thread")) { page in
            page.add(
                ThreadDrawing(knots: knots, title: title, titleID: page.ids.claim("chart-title"), none: words.none))
            page.ol(.class("thread-list")) { page in
                for knot in knots {
                    page.li(.class(knot.chips.isEmpty ? "broken" : nil)) { page in
                        page.strong { writeName(of: knot, to: &$0) }
                        page.text(" ")
                        writeContent(of: knot, to: &page)
                    }
                }
            }
        }
    }

    private func writeName(of knot: ThreadKnots.Knot, to page: inout Page) {
        if let anchor = knot.anchor {
            page.a(knot.name, .href(.fragment(anchor.rawValue)))
        } else {
            page.text(knot.name)
        }
    }

    private func writeContent(of knot: ThreadKnots.Knot, to page: inout Page) {
        if knot.chips.isEmpty {
            page.notStated(page.words.views.thread.none)
        } else if knot.ids.isEmpty {
            page.span(page.words.list(knot.chips))
        } else {
            page.ul(.class("knot")) { page in for id in knot.ids { page.li { writeItem(id, to: &$0) } } }
        }
    }

    /// An entity with what is worth saying of it in a few words: how an action stands, who found what.
    private func writeItem(_ id: EntityID, to page: inout Page) {
        let context = page.context
        page.add(EntityLink(id, hasTitle: false))
        if let action = context.entry(id) {
            page.text(" ")
            page.add(StatusTags(context.marks(of: action.state, in: id.scope)))
        } else if let inspection = context.plan.inspection(id.scope) {
            page.text(" ")
            page.span(context.words.views.thread.foundIn.filled(["inspection": inspection.title.text]), .class("aside"))
        }
    }
}
