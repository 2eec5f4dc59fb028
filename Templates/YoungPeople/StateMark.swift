import CLook
import HTMLKit
import Plan

/// The shape of a state, beside its word. It decorates, and is told to nobody.
struct StateMark: Component {
    let state: PlainState

    init(_ state: PlainState) { self.state = state }

    func write(to page: inout Page) {
        page.span(.class("state-mark", StateMark.name(state))) { page in
            page.svg(.viewBox(0, 0, StateMark.side, StateMark.side), .ariaHidden, .notFocusable) { page in
                if let shapes = StateMark.shapes[state] { page.add(shapes) }
            }
        }
    }

    /// The class of a state's mark, by which paper knows what to draw.
    static func name(_ state: PlainState) -> String { "is-" + Slug.make(state.rawValue) }

    /// The side of the square in which the file of a mark has its coordinates.
    static let side = 24.0

    private static let shapes = Dictionary(
        uniqueKeysWithValues: PlainState.allCases.map { ($0, $0.file.shapes(.sheet("draw-"), endTags: true)) })
}

extension PlainState {
    /// The file that its mark stands in. It has the colour of the words, and no outline is like another's, so that it is
    /// told by its form alone.
    var file: DrawingFile {
        switch self {
        case .done: .stateDone
        case .doneLate: .stateDoneLate
        case .delivered: .stateDelivered
        case .deliveredLate: .stateDeliveredLate
        case .doing: .stateDoing
        case .late: .stateLate
        case .datePassed: .stateDatePassed
        case .maybeLate: .stateMaybeLate
        case .checking: .stateChecking
        case .moved: .stateMoved
        case .notStarted: .stateNotStarted
        case .notSaid: .stateNotSaid
        case .saidOnly: .stateSaidOnly
        case .paused: .statePaused
        case .stopped: .stateStopped
        }
    }
}

extension StateMark {
    static let examples = [
        ComponentExample(\.stateMark, \.everyShape) { page in
            for state in PlainState.allCases { page.add(StateMark(state)) }
        }
    ]
}
