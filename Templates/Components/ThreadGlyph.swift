import Assessing
import Graph
import HTMLKit
import Plan

/// A thread as a small drawing: its knots with their numbers, on a line that is broken where one is missing. Its name
/// says the same.
struct ThreadGlyph: Component {
    let thread: AssessedThread

    private static let step = 30, left = 12, middle = 9, radius = 7, base = 32.0

    func write(to page: inout Page) {
        let knots = thread.knots
        let width = Double(Self.left * 2 + Self.step * (knots.count - 1))
        page.needs(.threads)
        page.svg(
            .class("glyph"), .role("img"), .ariaLabel(page.words.glyph(of: thread, page.context)),
            .viewBox(0, 0, width, Self.base + 4), .width(width), .height(Self.base + 4)
        ) { page in
            page.knot(.whole, lines(of: knots, broken: false))
            page.knot(.broken, lines(of: knots, broken: true))
            page.knot(.ring, path(of: knots) { _, x in KnotDrawing.ring(x, Self.middle, Self.radius) })
            page.knot(.hold, path(of: knots) { KnotDrawing.hold($0.hold, $1, Self.middle, Self.radius) })
            for (index, knot) in knots.enumerated() {
                page.svgText(
                    knot.count, .class(knot.hold == .none ? "quiet" : nil), .x(Double(x(index))), .y(Self.base),
                    .textAnchor(page.context.isPaper ? "middle" : nil))
            }
        }
    }

    private func x(_ index: Int) -> Int { Self.left + Self.step * index }

    private func path(of knots: [ThreadKnot], _ shape: (ThreadKnot, Int) -> String) -> String {
        knots.enumerated().map { shape($1, x($0)) }.joined()
    }

    private func lines(of knots: [ThreadKnot], broken: Bool) -> String {
        knots.indices.dropLast().filter { knots[$0].isBroken(before: knots[$0 + 1]) == broken }
            .map { "M\(x($0)) \(Self.middle)h\(Self.step)" }.joined()
    }
}

extension ThreadKnot {
    /// Whether the thread is broken between it and the next.
    func isBroken(before next: ThreadKnot) -> Bool { hold == .none || next.hold == .none }
}

extension ThreadGlyph {
    static let examples = [
        ComponentExample(\.threadGlyph, \.rows) { page in
            for linked in page.context.plan.recommendations.prefix(1) {
                page.add(ThreadGlyph(thread: page.context.assessment.thread(of: linked)))
            }
        }
    ]
}
