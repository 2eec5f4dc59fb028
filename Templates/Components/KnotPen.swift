/// How the thread and its knots are drawn: by the sheet on a page, by itself on paper, in black and white.
enum KnotPen: String {
    /// The thread between two knots that hold, and where one does not.
    case whole, broken
    /// The ring of a knot, and what fills it, as far as it holds.
    case ring, hold

    var name: String { "knot-\(rawValue)" }

    var fill: String {
        switch self {
        case .whole, .broken: "none"
        case .ring: "white"
        case .hold: "black"
        }
    }

    var dashes: String? { self == .broken ? "2 4" : nil }
}
