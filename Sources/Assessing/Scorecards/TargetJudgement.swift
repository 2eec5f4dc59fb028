package import Plan

/// How a row stands to its target.
package enum TargetJudgement: Sendable {
    /// No target is stated; the source says that there is none; it is still to be set.
    case notStated, none, toBeConfirmed
    /// A figure and a target that are not alike, and why.
    case notCompared(Reason)
    case compared(Comparison)

    /// Why a figure is not compared with a target.
    package enum Reason: Sendable {
        case noFigure
        /// The figure tells of another time than the target.
        case otherTime(figure: Period, target: Period)
        /// The figure is a part of a year so far, and nobody says for which part the target is.
        case partOfYear(Period)
        /// The total that it is a share of is not known.
        case noTotal
        /// One is a percentage, and the other is not.
        case otherUnit
        /// The target stands for all rows of an indicator, and nothing says for which of them.
        case shared
    }

    /// A figure beside a target.
    package struct Comparison: Sendable {
        /// Where the figure is.
        package enum Position: Sendable {
            case below, reached, above
        }

        /// The figure.
        package let sample: Sample
        /// What is compared: the figure, or the share that it is.
        package let figure: Figure
        /// The total that it is a share of.
        package let total: Figure?
        /// The target, or the end of the range that is nearer.
        package let target: Figure
        /// Where the figure is; within a range it has reached it.
        package let position: Position
        /// Whether the target is a range.
        package let isRange: Bool
        /// Whether the target is met; nil where nobody says whether more is better.
        package let isMet: Bool?
        /// By when it should be met, where that is after the time of the figure.
        package let laterBy: WrittenWhen?

        /// How far it is from the target, without a sign.
        package var distance: Figure { figure.distance(to: target) }
    }
}

/// Finds out how a row stands to its target.
struct TargetJudge {
    let row: IndicatorRow
    let frame: SeriesFrame

    /// - Parameter latest: The last figure of the row.
    func judge(_ latest: Sample?) -> TargetJudgement {
        guard let target = row.target?.value else { return .notStated }
        switch target {
        case .none: return .none
        case .toBeConfirmed: return .toBeConfirmed
        case .figure, .range, .shareOfTotal: break
        }
        guard let latest else { return .notCompared(.noFigure) }
        if let reason = difference(of: latest) { return .notCompared(reason) }
        switch target {
        case .none: return .none
        case .toBeConfirmed: return .toBeConfirmed
        case .figure(let figure): return compare(latest, latest.figure, with: figure...figure, isRange: false)
        case .range(let first, let last): return compare(latest, latest.figure, with: first...last, isRange: true)
        case .shareOfTotal(let share):
            guard let total = total(for: latest.period), let own = latest.figure.share(of: total) else {
                return .notCompared(.noTotal)
            }
            return compare(latest, own, of: total, with: share...share, isRange: false)
        }
    }

    /// Why a figure is of another time than the target; nil where both are alike.
    private func difference(of sample: Sample) -> TargetJudgement.Reason? {
        let basis = row.basis(of: sample.value)
        guard let time = row.targetFor?.value ?? frame.targetsFor else {
            return basis == .yearToDate && sample.period.length != .year ? .partOfYear(sample.period) : nil
        }
        let isWithin = time.firstDay <= sample.period.lastDay && sample.period.lastDay <= time.lastDay
        let isAlike =
            switch basis {
            case .snapshot, .rollingYear: isWithin
            case .yearToDate, .period, .other, nil: sample.period == time
            }
        return isAlike ? nil : .otherTime(figure: sample.period, target: time)
    }

    private func compare(
        _ sample: Sample, _ figure: Figure, of total: Figure? = nil, with target: ClosedRange<Figure>, isRange: Bool
    ) -> TargetJudgement {
        guard figure.isPercent == target.lowerBound.isPercent else { return .notCompared(.otherUnit) }
        let position: TargetJudgement.Comparison.Position =
            figure < target.lowerBound ? .below : target.upperBound < figure ? .above : .reached
        let isMet: Bool? =
            switch (position, isRange, row.polarity?.value) {
            case (.reached, _, _): true
            case (_, true, _): false
            case (.above, _, .upIsGood), (.below, _, .upIsBad): true
            case (.below, _, .upIsGood), (.above, _, .upIsBad): false
            default: nil
            }
        return .compared(
            .init(
                sample: sample, figure: figure, total: total,
                target: position == .above ? target.upperBound : target.lowerBound, position: position,
                isRange: isRange, isMet: isMet, laterBy: laterBy(than: sample)))
    }

    private func laterBy(than sample: Sample) -> WrittenWhen? {
        guard let by = row.targetBy, let last = by.value.lastDay, sample.period.lastDay < last else { return nil }
        return by
    }

    /// The sum of the rows that a share is of; nil where one of them has no figure for the period.
    private func total(for period: Period) -> Figure? {
        let rows = row.totalOf.compactMap { frame[$0] }
        let figures = rows.compactMap { $0.values[period]?.figure }
        return figures.count == row.totalOf.count ? Figure.sum(of: figures) : nil
    }
}
