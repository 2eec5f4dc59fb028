import CLook
import Plan

extension Mark.Shape {
    /// The file that it stands in.
    var file: DrawingFile {
        switch self {
        case .scale(let shape): shape.file
        case .clock: .shapeClock
        case .pause: .shapePause
        case .arrow: .shapeArrow
        case .flag: .shapeFlag
        case .before: .shapeBefore
        }
    }
}

extension Status.Shape {
    fileprivate var file: DrawingFile {
        switch self {
        case .circle: .shapeCircle
        case .ring: .shapeRing
        case .half: .shapeHalf
        case .square: .shapeSquare
        case .triangle: .shapeTriangle
        case .diamond: .shapeDiamond
        case .cross: .shapeCross
        case .bar: .shapeBar
        case .dash: .shapeDash
        }
    }
}
