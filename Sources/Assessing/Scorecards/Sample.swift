package import Plan

/// A value that has a figure.
package struct Sample: Sendable {
    /// The value.
    package let value: Observation
    /// Its figure.
    package let figure: Figure

    init?(_ value: Observation) {
        guard let figure = value.figure else { return nil }
        self.value = value
        self.figure = figure
    }

    /// The time that it tells of.
    package var period: Period { value.period.value }
}

/// Which figures of a row are like each other: only those are compared.
struct Likeness {
    let row: IndicatorRow

    /// Whether two figures, the earlier first, are of one basis, of as much time, and with no break between them.
    func holds(_ earlier: Sample, _ later: Sample) -> Bool {
        let basis = row.basis(of: later.value)
        guard basis == row.basis(of: earlier.value), earlier.figure.isPercent == later.figure.isPercent,
            !hasBreak(between: earlier.period, later.period)
        else { return false }
        return switch basis {
        // How it stood on a day, and a year up to a day, are alike on any day.
        case .snapshot, .rollingYear: true
        case .yearToDate: later.period.reachesAsFar(as: earlier.period)
        case .period, .other, nil: later.period.length == earlier.period.length
        }
    }

    /// Whether figures stop being comparable between two periods.
    func hasBreak(between earlier: Period, _ later: Period) -> Bool {
        row.breaks.contains { earlier.firstDay < $0.from.value.firstDay && $0.from.value.firstDay <= later.lastDay }
    }
}
