import HTMLKit
import Linking
import Plan

/// The thread of a recommendation as a small drawing, with a list beside it that says the same and leads further.
struct ThreadDiagram: HTML {
    let thread: ThreadGaps
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
        .thread { display: grid; gap: var(--space-4) var(--space-5); margin: var(--space-4) 0; }
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
        @media (min-width: 60rem) { .thread { grid-template-columns: 24rem minmax(0, 1fr); align-items: start; } }
        @media (forced-colors: active) {
          .thread-line, .thread-knot, .thread-chip { stroke: CanvasText; }
          .thread-knot.whole { fill: CanvasText; }
          .thread-knot, .thread-chip { fill: Canvas; }
          .thread svg text, .thread svg .knot-none { fill: CanvasText; }
        }
        @media print { .thread svg { max-width: 9cm; } .thread { break-inside: avoid; } }

        """
}

/// The drawing: a line with a knot for each member, whole or empty, and beneath its name what hangs on it.
private struct ThreadDrawing: HTML {
    /// A chip at its place.
    private struct Chip {
        let text: String
        let x: Double
        let y: Double
        let width: Double
    }

    /// A knot at its place.
    private struct Place {
        let knot: ThreadKnots.Knot
        let y: Double
        let chips: [Chip]
    }

    private let places: [Place]
    private let height: Double
    let title: String
    let titleID: String
    let none: String

    private static let width = 360.0, left = 38.0, row = 32.0

    init(knots: [ThreadKnots.Knot], title: String, titleID: String, none: String) {
        self.title = title
        self.titleID = titleID
        self.none = none
        var y = 20.0
        var places: [Place] = []
        for knot in knots {
            var chips: [Chip] = []
            var (x, line) = (ThreadDrawing.left, y + 14)
            for text in knot.chips {
                let (text, width) = ThreadDrawing.fitted(text)
                if x + width > ThreadDrawing.width, x > ThreadDrawing.left {
                    (x, line) = (ThreadDrawing.left, line + ThreadDrawing.row)
                }
                chips.append(Chip(text: text, x: x, y: line, width: width))
                x += width + 8
            }
            places.append(Place(knot: knot, y: y, chips: chips))
            y = (chips.isEmpty ? y + 20 : line + ThreadDrawing.row) + 18
        }
        self.places = places
        height = y - 8
    }

    /// A text that fits the drawing, and the width of its chip. Letters are taken to be wide.
    private static func fitted(_ text: String) -> (text: String, width: Double) {
        let most = 36
        let text = text.count > most ? text.prefix(most - 1) + "…" : text
        return (text, min(Double(text.count) * 8.2 + 18, width - left))
    }

    var body: some HTML {
        svg(.role("img"), .ariaLabelledby(titleID), .notFocusable, .viewBox(0, 0, ThreadDrawing.width, height)) {
            svgTitle(.id(titleID)) { title }
            ForEach(zip(places, places.dropFirst())) { pair in
                line(
                    .class("thread-line", pair.0.knot.chips.isEmpty || pair.1.knot.chips.isEmpty ? "thread-broken" : nil),
                    .x1(16), .y1(pair.0.y), .x2(16), .y2(pair.1.y))
            }
            ForEach(places) { place in knot(place) }
        }
    }

    @HTMLBuilder
    private func knot(_ place: Place) -> some HTML {
        circle(.class("thread-knot", place.knot.chips.isEmpty ? nil : "whole"), .cx(16), .cy(place.y), .r(8))
        svgText(.class("knot-name"), .x(ThreadDrawing.left), .y(place.y + 5)) { place.knot.name }
        if place.chips.isEmpty {
            svgText(.class("knot-none"), .x(ThreadDrawing.left), .y(place.y + 25)) { none }
        }
        ForEach(place.chips) { chip in
            rect(.class("thread-chip"), .x(chip.x), .y(chip.y), .width(chip.width), .height(25), .rx(5))
            svgText(.x(chip.x + 9), .y(chip.y + 17)) { chip.text }
        }
    }
}
