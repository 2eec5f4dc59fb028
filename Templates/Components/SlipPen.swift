/// How something on the line of an action is drawn. On a page of the site its sheet says so, by the class; on paper, where
/// no sheet reaches into a drawing, the drawing says it itself, in black and white.
enum SlipPen: String {
    case tick, today, track, earlier, agreed
    /// From a date that passed to the reporting day: somebody said that it was not kept, or nobody said anything.
    case over, unsaid
    case silence, ahead, asked, back, beyond

    /// The class in the sheet.
    var name: String { "slip-\(rawValue)" }

    /// What fills an area.
    var fill: String {
        switch self {
        case .agreed, .over: "black"
        case .earlier, .asked, .unsaid: "white"
        case .tick, .today, .track, .silence, .ahead, .back, .beyond: "none"
        }
    }

    /// How thick its line is.
    var width: Double {
        switch self {
        case .tick: 0.5
        case .today, .asked, .beyond: 2
        case .silence: 3
        case .back: 3
        default: 1.5
        }
    }

    /// The dashes of its line; dots have no length, and are as round as their ends.
    var dashes: String? {
        switch self {
        case .ahead: "3 3"
        case .silence: "0 6"
        default: nil
        }
    }
}
