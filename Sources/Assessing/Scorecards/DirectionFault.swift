import Plan

/// What the source prints of a row's direction and its own last two figures do not say.
package enum DirectionFault: Sendable {
    /// A direction stands where there are no two figures.
    case withoutFigures
    /// The arrow points where the figure did not go.
    case arrow(Movement)
    /// The colour says what the figures do not.
    case colour(Movement)
}

extension DirectionFault {
    /// The faults of what is printed of a row. The source compared its last two figures, whether they are alike or not, so
    /// these count here.
    static func all(of row: IndicatorRow, _ samples: [Sample], tolerance: Figure?) -> [DirectionFault] {
        let printed = row.printed
        if printed.isEmpty { return [] }
        guard let to = samples.last else { return [.withoutFigures] }
        guard let from = samples.dropLast().last else {
            return printed.isDirected ? [.withoutFigures] : []
        }
        let movement = Movement(from: from, to: to, polarity: row.polarity?.value, tolerance: tolerance)
        var faults: [DirectionFault] = []
        if let arrow = printed.arrow?.value, !arrow.fits(movement) { faults.append(.arrow(movement)) }
        if let colour = printed.colour?.value, !colour.fits(movement) { faults.append(.colour(movement)) }
        return faults
    }
}

extension PrintedDirection {
    /// Whether it says more than that nothing moved.
    fileprivate var isDirected: Bool {
        arrow.map { $0.value != .level } ?? false || colour.map { $0.value != .neutral } ?? false
    }
}

extension PrintedDirection.Arrow {
    /// A level arrow beside a figure that moved is right where neither way is better: then it says just that.
    fileprivate func fits(_ movement: Movement) -> Bool {
        switch self {
        case .up: movement.course == .rose
        case .down: movement.course == .fell
        case .level: movement.course == .level || movement.effect == .open
        }
    }
}

extension PrintedDirection.Colour {
    fileprivate func fits(_ movement: Movement) -> Bool {
        switch self {
        case .green: movement.effect == .better
        case .amber: movement.effect != .better
        case .red: movement.effect == .worse
        case .neutral: movement.effect == .same || movement.effect == .open
        }
    }
}
