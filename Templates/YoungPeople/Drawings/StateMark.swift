import HTMLKit
import Plan

/// The shape of a state, beside its word. It decorates, and is told to nobody.
struct StateMark: HTML {
    let state: PlainState

    init(_ state: PlainState) { self.state = state }

    var body: some HTML {
        span(.class("state-mark", StateMark.name(state))) {
            svg(.viewBox(0, 0, 24, 24), .ariaHidden, .notFocusable) { StateLayers(state.art, .sheet) }
        }
    }

    /// The class of a state's mark, by which paper knows what to draw.
    static func name(_ state: PlainState) -> String { "is-" + Slug.make(state.rawValue) }
}

/// The areas and lines of a mark.
struct StateLayers: HTML {
    let art: StateArt
    let paint: DrawingPaint

    init(_ art: StateArt, _ paint: DrawingPaint) {
        self.art = art
        self.paint = paint
    }

    var body: some HTML {
        if !art.areas.isEmpty { paint.path(.dot, art.areas) }
        if !art.lines.isEmpty { paint.path(.line, art.lines) }
    }
}

extension StateMark {
    static let examples = [
        ComponentExample(\.stateMark, \.everyShape) { _ in
            ForEach(PlainState.allCases) { StateMark($0) }
        }
    ]
}
