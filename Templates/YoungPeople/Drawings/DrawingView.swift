import HTMLKit
import Plan

/// One of our own drawings. It decorates, and is told to nobody: what it shows stands in the words beside it.
struct DrawingView: HTML {
    let drawing: Drawing

    init(_ drawing: Drawing) { self.drawing = drawing }

    var body: some HTML {
        span(.class("drawing", DrawingView.name(drawing))) {
            svg(.viewBox(0, 0, 64, 64), .ariaHidden, .notFocusable) { DrawingLayers(drawing.art, .sheet) }
        }
    }

    /// The class of a drawing, by which paper knows what to draw.
    static func name(_ drawing: Drawing) -> String { "drawing-" + drawing.rawValue }
}

/// The areas, lines and dots of a drawing, the hindmost first.
struct DrawingLayers: HTML {
    let art: DrawingArt
    let paint: DrawingPaint

    init(_ art: DrawingArt, _ paint: DrawingPaint) {
        self.art = art
        self.paint = paint
    }

    var body: some HTML {
        g(.transform(DrawingArt.shift)) {
            ForEach(art.areas) { area in paint.path(area.tone, area.outline) }
        }
        paint.path(.line, art.lines)
        if !art.dots.isEmpty { paint.path(.dot, art.dots) }
    }
}

extension DrawingView {
    static let examples = [
        ComponentExample(\.drawing, \.everyShape) { _ in
            ForEach(Drawing.allCases) { DrawingView($0) }
        }
    ]
}
