package import Plan

/// Which way a row is going, by the last two of its figures that are alike.
package enum DirectionJudgement: Sendable {
    /// There is no figure.
    case noFigure
    /// There is only one.
    case oneFigure(Sample)
    /// There are several, and no two are alike: how many there are.
    case nothingAlike(Int)
    case compared(Movement)
}

/// From one figure to a later one like it.
package struct Movement: Sendable {
    /// Where a figure went.
    package enum Course: Sendable {
        case rose, fell
        /// It changed by no more than the scorecard counts as none.
        case level
    }

    /// What that means, by the row's polarity.
    package enum Effect: Sendable {
        case better, worse, same
        /// Neither more nor less is better, or nobody says which is.
        case open
    }

    /// The two figures.
    package let from, to: Sample
    /// By how much it changed, without a sign.
    package let change: Figure
    /// Where it went.
    package let course: Course
    /// What that means.
    package let effect: Effect

    init(from: Sample, to: Sample, polarity: Polarity?, tolerance: Figure?) {
        self.from = from
        self.to = to
        change = to.figure.distance(to: from.figure)
        let most = (tolerance?.size ?? 0) / 100 * abs(from.figure.size)
        // A hair more than the tolerance, so that a change of exactly as much is none.
        let isLevel = change.digits == 0 || change.size <= most + 1e-9
        course = isLevel ? .level : from.figure < to.figure ? .rose : .fell
        effect =
            switch (polarity, course) {
            case (nil, _), (.neutral, _): .open
            case (_, .level): .same
            case (.upIsGood, .rose), (.upIsBad, .fell): .better
            case (.upIsGood, .fell), (.upIsBad, .rose): .worse
            }
    }
}

extension DirectionJudgement {
    /// The direction of some figures of a row, in the order of their periods.
    init(_ samples: [Sample], of row: IndicatorRow, tolerance: Figure?) {
        let likeness = Likeness(row: row)
        for later in samples.indices.reversed() {
            guard let earlier = samples[..<later].last(where: { likeness.holds($0, samples[later]) }) else { continue }
            self = .compared(
                Movement(from: earlier, to: samples[later], polarity: row.polarity?.value, tolerance: tolerance))
            return
        }
        switch samples.count {
        case 0: self = .noFigure
        case 1: self = .oneFigure(samples[0])
        default: self = .nothingAlike(samples.count)
        }
    }
}
