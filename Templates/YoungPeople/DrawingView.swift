import CLook
import HTMLKit
import Plan

extension HTMLOutput where Self: ~Copyable {
    /// Writes one of our own drawings. It decorates, and is told to nobody: what it shows stands in the words beside it.
    mutating func drawing(_ drawing: Drawing) {
        span(.class("drawing", DrawingView.name(drawing))) { page in
            page.svg(.viewBox(0, 0, DrawingView.side, DrawingView.side), .ariaHidden, .notFocusable) { page in
                if let shapes = DrawingView.shapes[drawing] { page.add(shapes) }
            }
        }
    }
}

/// How drawings are shown.
enum DrawingView {
    /// The class of a drawing, by which paper knows what to draw.
    static func name(_ drawing: Drawing) -> String { "drawing-" + drawing.rawValue }

    /// The side of the square in which the file of a drawing has its coordinates.
    static let side = 64.0

    fileprivate static let shapes = Dictionary(
        uniqueKeysWithValues: Drawing.allCases.map { ($0, $0.file.shapes(.sheet("draw-"), endTags: true)) })
}

extension Drawing {
    /// The file that it stands in.
    ///
    /// All are in one hand: lines of three units with round ends, and areas that are printed a little beside their lines.
    /// There are two colours, so that they also work as two greys, or as lines alone where the reader chooses colours.
    var file: DrawingFile {
        switch self {
        case .promise: .promise
        case .talk: .talk
        case .listen: .listen
        case .home: .home
        case .calendar: .calendar
        case .people: .people
        case .rights: .rights
        case .clock: .clock
        case .done: .done
        case .search: .search
        case .leaflet: .leaflet
        case .star: .star
        case .phone: .phone
        case .path: .path
        case .letter: .letter
        case .question: .question
        }
    }
}

extension DrawingView {
    static let examples = [
        ComponentExample(\.drawing, \.everyShape) { page in
            for drawing in Drawing.allCases { page.drawing(drawing) }
        }
    ]
}
