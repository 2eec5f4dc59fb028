import Assessing
import Graph
import HTMLKit
import Plan

/// The thread of a recommendation as a small drawing, with a list beside it that says the same and leads further.
struct ThreadDiagram: HTML {
    let thread: AssessedThread
    let context: PageContext

    private var words: ThreadWords { context.words.views.thread }

    var body: some HTML {
        let knots = ThreadKnots(thread: thread, context: context).all
        let title = words.drawing.filled(["recommendation": thread.recommendation.id.local])
        div(.class("thread")) {
            ThreadDrawing(knots: knots, title: title, titleID: context.ids.claim("chart-title"), none: words.none)
            ol(.class("thread-list")) {
                ForEach(knots) { knot in
                    li(.class(knot.chips.isEmpty ? "broken" : nil)) {
                        strong { name(of: knot) }
                        " "
                        content(of: knot)
                    }
                }
            }
        }
    }

    @HTMLBuilder
    private func name(of knot: ThreadKnots.Knot) -> some HTML {
        if let anchor = knot.anchor {
            a(.href(.fragment(anchor.rawValue))) { knot.name }
        } else {
            knot.name
        }
    }

    @HTMLBuilder
    private func content(of knot: ThreadKnots.Knot) -> some HTML {
        if knot.chips.isEmpty {
            NotStated(words.none)
        } else if knot.ids.isEmpty {
            span { context.words.list(knot.chips) }
        } else {
            ul(.class("knot")) { ForEach(knot.ids) { id in li { item(id) } } }
        }
    }

    /// An entity with what is worth saying of it in a few words: how an action stands, who found what.
    @HTMLBuilder
    private func item(_ id: EntityID) -> some HTML {
        EntityLink(id, context, hasTitle: false)
        if let action = context.entry(id) {
            " "
            StatusTags(context.marks(of: action.state, in: id.scope))
        } else if let inspection = context.plan.inspection(id.scope) {
            " "
            span(.class("aside")) { words.foundIn.filled(["inspection": inspection.title.text]) }
        }
    }
}
