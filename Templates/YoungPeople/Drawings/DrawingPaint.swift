import HTMLKit

/// What gives the parts of a drawing their colours: the sheet of the page, or, where the drawing is a file of its own and
/// has no sheet, each part itself.
enum DrawingPaint {
    case sheet, file

    /// A part of a drawing, called as the sheet calls it.
    enum Part: String {
        case warm, cool, dot, line

        /// Its colour on paper.
        var fill: String {
            switch self {
            case .warm: "#ffd37a"
            case .cool: "#93d3c6"
            case .dot: "black"
            case .line: "none"
            }
        }
    }

    /// A part of that outline.
    func path(_ part: Part, _ outline: String) -> some HTML {
        let isFile = self == .file
        return HTMLKit.path(
            .class(isFile ? nil : "draw-" + part.rawValue), .fill(isFile ? part.fill : nil),
            .stroke(isFile && part == .line ? "black" : nil), .d(outline))
    }
}
