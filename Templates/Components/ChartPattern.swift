import HTMLKit
import Plan

/// The pattern that a status has in charts: its shape of the scale, drawn small and again and again.
struct ChartPattern: Component {
    let id: String
    let mark: Mark

    func write(to page: inout Page) {
        page.pattern(
            .id(id), .class("pattern pattern-\(mark.colour.rawValue)"), .width(8), .height(8),
            .patternUnits("userSpaceOnUse")
        ) { page in
            page.rect(.class("pattern-ground"), .width(8), .height(8))
            if let drawing = ChartPattern.drawings[mark.shape] { page.add(drawing) }
        }
    }

    private static let drawings = Dictionary(
        uniqueKeysWithValues: Mark.Shape.all.map { ($0, $0.pattern.shapes(.sheet("pattern-"))) })
}

/// What the patterns of a chart mean, in words.
struct ChartLegend: Component {
    let marks: [Mark]
    let patterns: [String]

    func write(to page: inout Page) {
        page.ul(.class("legend")) { page in
            for index in marks.indices {
                page.li { page in
                    page.svg(.class("swatch"), .ariaHidden, .notFocusable, .viewBox(0, 0, 24, 16)) {
                        $0.rect(
                            .class("bar bar-\(marks[index].colour.rawValue)"), .x(1), .y(1), .width(22), .height(14),
                            .fill("url(#\(patterns[index]))"))
                    }
                    page.text(marks[index].word)
                }
            }
        }
    }
}
