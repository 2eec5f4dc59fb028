extension [MeasuredRow] {
    /// Whether a figure can only have been known after a day.
    func isTelling(after day: Day) -> Bool { contains { $0.row.isTelling(after: day) } }

    /// The measures without the values that can only have been known after a day.
    func known(by day: Day) -> [MeasuredRow] {
        map { MeasuredRow(measure: $0.measure, row: $0.row.isTelling(after: day) ? $0.row.known(by: day) : $0.row) }
    }
}

extension Scorecard {
    /// Whether a figure can only have been known after a day.
    func isTelling(after day: Day) -> Bool { indicators.contains { $0.isTelling(after: day) } }

    /// The scorecard without the values that can only have been known after a day.
    func known(by day: Day) -> Scorecard {
        guard isTelling(after: day) else { return self }
        var scorecard = self
        scorecard.indicators = indicators.map { $0.isTelling(after: day) ? $0.known(by: day) : $0 }
        return scorecard
    }
}

extension Indicator {
    fileprivate func isTelling(after day: Day) -> Bool { ([own] + parts).contains { $0.isTelling(after: day) } }

    fileprivate func known(by day: Day) -> Indicator {
        var indicator = self
        indicator.own = own.known(by: day)
        indicator.parts = parts.map { $0.known(by: day) }
        return indicator
    }
}

extension IndicatorRow {
    fileprivate func isTelling(after day: Day) -> Bool {
        values.all.contains { $0.known > day } || benchmarks.values.contains { $0.all.contains { $0.known > day } }
    }

    fileprivate func known(by day: Day) -> IndicatorRow {
        var row = self
        row.values = values.known(by: day)
        row.benchmarks = benchmarks.mapValues { $0.known(by: day) }
        return row
    }
}

extension Series {
    fileprivate func known(by day: Day) -> Series {
        var series = self
        series.all.removeAll { $0.known > day }
        return series
    }
}
