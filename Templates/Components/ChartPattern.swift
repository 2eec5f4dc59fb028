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
            Written { writer in writer.raw(drawing) }
        }
    }

    private var drawing: StaticString {
        guard case .scale(let shape) = mark.shape else { return ChartPattern.slant }
        return switch shape {
        case .circle: #"<circle class="pattern-dot" cx="4" cy="4" r="2"/>"#
        case .ring: #"<circle class="pattern-line" cx="4" cy="4" r="2"/>"#
        case .half: #"<path class="pattern-dot" d="M0 0h4v4H0zM4 4h4v4H4z"/>"#
        case .square: #"<path class="pattern-line" d="M0 .5h8M.5 0v8"/>"#
        case .triangle: ChartPattern.slant
        case .diamond: #"<path class="pattern-line" d="M4 0l4 4-4 4-4-4z"/>"#
        case .cross: #"<path class="pattern-line" d="M0 0l8 8M8 0 0 8"/>"#
        case .bar: #"<path class="pattern-line" d="M4 0v8"/>"#
        case .dash: #"<path class="pattern-line" d="M0 4h8"/>"#
        }
    }

    private static let slant: StaticString = #"<path class="pattern-line" d="M-2 2l4-4M0 8l8-8M6 10l4-4"/>"#
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

/// How charts look.
enum ChartStyle {
    static let style: StaticString = """
        .months { width: auto; min-width: min(100%, 24rem); }
        .months .card-title { width: auto; white-space: nowrap; }
        /* Beside a month there is no room for figures: they stand below it, and only those that say something. */
        @media screen and (max-width: 30rem) {
          .months { display: block; min-width: 0; }
          .months caption, .months tbody, .months th, .months td { display: block; border: 0; padding: 0; }
          .months thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
          .months tr { display: flex; flex-wrap: wrap; gap: 0 1.2rem; padding: .45rem 0; border-bottom: 1px solid var(--line); }
          .months .card-title { width: 100%; white-space: normal; }
          .months td { display: flex; gap: .4rem; }
          .months td::before { content: attr(data-label); color: var(--muted); }
          .months .zero { display: none; }
        }
        .chart { margin: var(--space-4) 0; display: grid; gap: 0 var(--space-5); }
        .chart table { margin-top: 0; }
        .chart svg text { fill: var(--ink); font: 600 14px var(--sans); }
        .chart svg text.quiet { fill: var(--muted); font-weight: 400; }
        .bars, .columns { display: block; width: 100%; overflow: visible; }
        .bar-label { margin: 0; font-weight: 600; font-size: var(--small); }
        .bars ~ .bar-label { margin-top: .8rem; } .bars ~ .legend { margin-top: .55rem; }
        .bar { stroke: var(--tag-grey-ink); stroke-width: 1.5px; }
        .bar-green { stroke: var(--tag-green-ink); } .bar-amber { stroke: var(--tag-amber-ink); } .bar-red { stroke: var(--tag-red-ink); }
        .bar-blue { stroke: var(--tag-blue-ink); } .bar-purple { stroke: var(--tag-purple-ink); }
        .pattern-ground { fill: var(--tag-grey); } .pattern-green .pattern-ground { fill: var(--tag-green); }
        .pattern-amber .pattern-ground { fill: var(--tag-amber); } .pattern-red .pattern-ground { fill: var(--tag-red); }
        .pattern-blue .pattern-ground { fill: var(--tag-blue); } .pattern-purple .pattern-ground { fill: var(--tag-purple); }
        .pattern { color: var(--tag-grey-ink); } .pattern-green { color: var(--tag-green-ink); } .pattern-amber { color: var(--tag-amber-ink); }
        .pattern-red { color: var(--tag-red-ink); } .pattern-blue { color: var(--tag-blue-ink); } .pattern-purple { color: var(--tag-purple-ink); }
        .pattern-line { fill: none; stroke: currentColor; stroke-width: 1.2px; }
        .pattern-dot { fill: currentColor; }
        .axis { stroke: var(--line-strong); }
        .today { stroke: var(--thread); stroke-width: 3px; }
        .legend { list-style: none; display: flex; flex-wrap: wrap; gap: .2rem 1.1rem; margin: 0 0 var(--space-4); padding: 0; font-size: var(--small); }
        .legend li { display: flex; align-items: center; gap: .45rem; margin: 0; }
        .swatch { width: 24px; height: 16px; flex: none; }
        @media (min-width: 60rem) { .beside { grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); align-items: start; } }
        @media (forced-colors: active) {
          .pattern-ground { fill: Canvas; }
          .bar, .axis, .pattern-line { stroke: CanvasText; }
          .pattern-dot, .chart svg text, .chart svg text.quiet { fill: CanvasText; }
          .today { stroke: Highlight; }
        }
        /* The table may go over to the next sheet; the drawing stays whole. */
        @media print { .chart { display: block; } .chart svg text { font-size: 11px; } .chart-drawing, .columns { break-inside: avoid; } .bar, .pattern-ground { print-color-adjust: exact; } }

        """
}
