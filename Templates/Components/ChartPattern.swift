import HTMLKit
import Plan

/// The pattern that a status has in charts: its shape of the scale, drawn small and again and again.
struct ChartPattern: HTML {
    let id: String
    let mark: Mark

    var body: some HTML {
        pattern(
            .id(id), .class("pattern pattern-\(mark.colour.rawValue)"), .width(8), .height(8),
            .patternUnits("userSpaceOnUse")
        ) {
            rect(.class("pattern-ground"), .width(8), .height(8))
            ChartPattern.drawings[mark.shape]
        }
    }

    private static let drawings = Dictionary(
        uniqueKeysWithValues: Mark.Shape.all.map { ($0, $0.pattern.shapes(.sheet("pattern-"))) })
}

/// What the patterns of a chart mean, in words.
struct ChartLegend: HTML {
    let marks: [Mark]
    let patterns: [String]

    var body: some HTML {
        ul(.class("legend")) {
            ForEach(marks.indices) { index in
                li {
                    svg(.class("swatch"), .ariaHidden, .notFocusable, .viewBox(0, 0, 24, 16)) {
                        rect(
                            .class("bar bar-\(marks[index].colour.rawValue)"), .x(1), .y(1), .width(22), .height(14),
                            .fill("url(#\(patterns[index]))"))
                    }
                    marks[index].word
                }
            }
        }
    }
}
