import CLook
import HTMLKit
import Plan

/// Drawings and marks on paper, where they are backgrounds: on the page itself they would be told to readers who cannot
/// see them, beside the words that say the same.
enum PaperDrawings {
    /// The rules, as UTF-8.
    static let rules: [UInt8] = {
        let drawings = Drawing.allCases.map { rule(DrawingView.name($0), $0.file, side: DrawingView.side) }
        let states = PlainState.allCases.map { rule("state-mark." + StateMark.name($0), $0.file, side: StateMark.side) }
        return StyleFile.drawingsOnPaper.bytes + (drawings + states).joined().utf8
    }()

    private static func rule(_ name: String, _ file: DrawingFile, side: Double) -> String {
        let drawing = RenderedHTML { html in
            html.svg(.xmlns, .viewBox(0, 0, side, side)) { $0.add(file.shapes(.file, endTags: true)) }
        }
        return ".\(name) { background-image: url(\"\(DataAddress.svg(drawing.bytes))\"); }\n"
    }
}
