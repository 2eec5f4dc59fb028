import HTMLKit
import Plan

/// How drawings and marks look: on screens, and on paper, where they are backgrounds.
enum DrawingStyle {
    /// On screens. A page says how large they are by `--drawing` and `--state`.
    static let style: StaticString = """
        :root { --draw-warm: #ffd37a; --draw-cool: #93d3c6; }
        @media (prefers-color-scheme: dark) { :root { --draw-warm: #a8690a; --draw-cool: #1c7d70; } }
        @media print { :root { --draw-warm: #ffd37a; --draw-cool: #93d3c6; } }
        @media (forced-colors: active) { :root { --draw-warm: Canvas; --draw-cool: Canvas; } }
        .drawing, .state-mark { display: inline-block; flex: none; vertical-align: middle; width: var(--drawing, 4rem); height: var(--drawing, 4rem); }
        .state-mark { width: var(--state, 1.5rem); height: var(--state, 1.5rem); }
        .drawing > svg, .state-mark > svg { display: block; width: 100%; height: 100%; }
        .draw-warm { fill: var(--draw-warm); }
        .draw-cool { fill: var(--draw-cool); }
        .draw-dot { fill: currentColor; }
        .draw-line { fill: none; stroke: currentColor; stroke-width: 3; stroke-linecap: round; stroke-linejoin: round; }
        .state-mark .draw-line { stroke-width: 2.4; }
        /* Later is to the left where text runs from right to left. */
        [dir=rtl] .is-date-moved > svg { transform: scaleX(-1); }

        """

    /// On paper. A drawing on the page itself would be told to readers who cannot see it, beside the words that say the
    /// same.
    static let paper: String = {
        var rules = """
            .drawing, .state-mark { display: inline-block; background-position: center; background-size: contain; background-repeat: no-repeat; }
            .drawing { width: 18mm; height: 18mm; }
            .state-mark { width: 1.3em; height: 1.3em; vertical-align: -.25em; }
            .drawing > svg, .state-mark > svg { display: none; }

            """
        for drawing in Drawing.allCases {
            rules += rule(DrawingView.name(drawing), file(64, lines: 3) { DrawingLayers(drawing.art, .file) })
        }
        for state in PlainState.allCases {
            rules += rule("state-mark." + StateMark.name(state), file(24, lines: 2.4) { StateLayers(state.art, .file) })
        }
        return rules
    }()

    /// A drawing as a file of its own.
    private static func file(
        _ size: Double, lines: Double, @HTMLBuilder content: @escaping () -> some HTML
    ) -> [UInt8] {
        svg(.xmlns, .viewBox(0, 0, size, size)) {
            g(.strokeWidth(lines), .strokeLinecap("round"), .strokeLinejoin("round")) { content() }
        }.renderedBytes()
    }

    private static func rule(_ name: String, _ file: [UInt8]) -> String {
        ".\(name) { background-image: url(\"\(DataAddress.svg(file))\"); }\n"
    }
}
