import HTMLKit
import Plan

/// The drawing: a line with a knot for each member, whole or empty, and beneath its name what hangs on it.
struct ThreadDrawing: Component {
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
            y = (chips.isEmpty ? y + 32 : line + ThreadDrawing.row) + 18
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

    func write(to page: inout Page) {
        page.svg(.role("img"), .ariaLabelledby(titleID), .notFocusable, .viewBox(0, 0, ThreadDrawing.width, height)) {
            page in
            page.svgTitle(title, .id(titleID))
            for pair in zip(places, places.dropFirst()) {
                page.line(
                    .class(
                        "thread-line", pair.0.knot.chips.isEmpty || pair.1.knot.chips.isEmpty ? "thread-broken" : nil),
                    .x1(16), .y1(pair.0.y), .x2(16), .y2(pair.1.y))
            }
            for place in places { writeKnot(place, to: &page) }
        }
    }

    private func writeKnot(_ place: Place, to page: inout Page) {
        page.circle(.class("thread-knot", place.knot.chips.isEmpty ? nil : "whole"), .cx(16), .cy(place.y), .r(8))
        page.svgText(place.knot.name, .class("knot-name"), .x(ThreadDrawing.left), .y(place.y + 5))
        if place.chips.isEmpty {
            page.svgText(none, .class("knot-none"), .x(ThreadDrawing.left), .y(place.y + 25))
        }
        for chip in place.chips {
            page.rect(.class("thread-chip"), .x(chip.x), .y(chip.y), .width(chip.width), .height(25), .rx(5))
            page.svgText(chip.text, .x(chip.x + 9), .y(chip.y + 17))
        }
    }
}

extension ThreadDrawing {
    static let examples = [
        ComponentExample(\.threadDrawing, \.rows) { page in
            writeDrawing(of: [String](repeating: page.words.gallery.name, count: 6), to: &page)
        },
        ComponentExample(\.threadDrawing, \.longWord) { page in
            writeDrawing(of: [page.words.gallery.long], to: &page)
        },
        ComponentExample(\.threadDrawing, \.broken) { page in writeDrawing(of: [], to: &page) },
    ]

    private static func writeDrawing(of chips: [String], to page: inout Page) {
        let words = page.words.views.thread
        let name = page.words.gallery.name
        let knots = [
            ThreadKnots.Knot(name: words.recommendation, chips: [name]),
            ThreadKnots.Knot(name: words.actions, chips: chips), ThreadKnots.Knot(name: words.difference),
        ]
        page.div(.class("thread")) { page in
            page.add(
                ThreadDrawing(
                    knots: knots, title: words.drawing.filled(["recommendation": name]),
                    titleID: page.ids.claim("chart-title"), none: words.none))
        }
    }
}
