import Assessing
import HTMLKit
import Linking
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

    /// How both look.
    static let style: StaticString = """
        .thread { display: grid; gap: var(--space-4) var(--space-5); align-items: start; margin: var(--space-4) 0; }
        .thread svg { width: 100%; max-width: 24rem; height: auto; }
        .thread svg text { fill: var(--ink); font: 14px var(--sans); }
        .thread svg .knot-name { font-weight: 600; }
        .thread svg .knot-none { fill: var(--muted); font-style: italic; }
        .thread-line { stroke: var(--thread); stroke-width: 4px; }
        .thread-broken { stroke-dasharray: 3 6; }
        .thread-knot { fill: var(--paper); stroke: var(--thread); stroke-width: 3px; }
        .thread-knot.whole { fill: var(--thread); }
        .thread-chip { fill: var(--raised); stroke: var(--line-strong); }
        .thread-list { margin: 0; padding-left: 1.4rem; }
        .thread-list > li { margin: 0 0 .55rem; }
        .thread-list > li::marker { color: var(--muted); }
        .knot { list-style: none; display: flex; flex-wrap: wrap; gap: .3rem 1.1rem; margin: .15rem 0 0; padding: 0; }
        .knot li { display: flex; flex-wrap: wrap; align-items: center; gap: .3rem; margin: 0; min-height: 24px; }
        @media print { .thread { grid-template-columns: 7cm minmax(0, 1fr); } .thread svg { break-inside: avoid; } }
        @media screen and (min-width: 60rem) { .thread { grid-template-columns: 24rem minmax(0, 1fr); } }
        @media (forced-colors: active) {
          .thread-line, .thread-knot, .thread-chip { stroke: CanvasText; }
          .thread-knot.whole { fill: CanvasText; }
          .thread-knot, .thread-chip { fill: Canvas; }
          .thread svg text, .thread svg .knot-none { fill: CanvasText; }
        }

        """
}
