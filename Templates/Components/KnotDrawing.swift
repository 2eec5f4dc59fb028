import Assessing
import HTMLKit
import Plan

/// A knot: a ring that is full where it holds, half full where it holds in part, and hollow where nothing hangs on it.
struct KnotDrawing: Component {
    let hold: ThreadKnot.Hold

    func write(to page: inout Page) {
        page.needs(.threads)
        page.svg(.class("knot"), .viewBox(0, 0, 26, 26), .width(26), .height(26), .ariaHidden) { page in
            page.knot(.ring, KnotDrawing.ring(13, 13, 10))
            page.knot(.hold, KnotDrawing.hold(hold, 13, 13, 10))
        }
    }

    /// A circle around a point.
    static func ring(_ x: Int, _ y: Int, _ radius: Int) -> String {
        "M\(x - radius) \(y)\(arc(radius, radius * 2, 0))\(arc(radius, -radius * 2, 0))z"
    }

    /// What of a circle is full.
    static func hold(_ hold: ThreadKnot.Hold, _ x: Int, _ y: Int, _ radius: Int) -> String {
        switch hold {
        case .none: ""
        case .half: "M\(x) \(y - radius)a\(radius) \(radius) 0 0 0 0 \(radius * 2)z"
        case .whole: ring(x, y, radius)
        }
    }

    private static func arc(_ radius: Int, _ x: Int, _ y: Int) -> String { "a\(radius) \(radius) 0 1 0 \(x) \(y)" }
}

extension Page {
    /// Draws a part of a thread; nothing where there is none.
    mutating func knot(_ pen: KnotPen, _ path: String) {
        guard !path.isEmpty else { return }
        guard context.isPaper else { return self.path(.class(pen.name), .d(path)) }
        self.path(.d(path), .fill(pen.fill), .stroke("black"), .strokeWidth(2), .strokeDashes(pen.dashes))
    }
}
