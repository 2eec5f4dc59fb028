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
        }
    }

    /// The file of the pattern that it has in charts: the shape, drawn small and again and again.
    var pattern: DrawingFile {
        switch self {
        case .scale(.circle): .patternCircle
        case .scale(.ring): .patternRing
        case .scale(.half): .patternHalf
        case .scale(.square): .patternSquare
        case .scale(.diamond): .patternDiamond
        case .scale(.cross): .patternCross
        case .scale(.bar): .patternBar
        case .scale(.dash): .patternDash
        case .scale(.triangle), .clock, .pause, .arrow, .flag: .patternSlant
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
