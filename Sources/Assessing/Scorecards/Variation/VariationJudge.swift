import Plan

/// Finds out how the figures of a row vary.
struct VariationJudge {
    let row: IndicatorRow
    let frame: SeriesFrame
    let target: TargetJudgement

    /// The values that stand since the last break, those without a figure too.
    private var values: [Observation] {
        let standing = row.values.standing
        guard let last = row.breaks.map(\.from.value.firstDay).max() else { return standing }
        return standing.filter { $0.period.value.firstDay >= last }
    }

    /// Nil where there are no two figures to look at.
    func judge() -> VariationJudgement? {
        guard row.values.figures.count > 1 else { return nil }
        let values = values
        let samples = values.compactMap(Sample.init)
        let bases = Set(values.map(row.basis))
        if case .some(.some(let basis)) = bases.first, bases.count == 1, basis == .yearToDate || basis == .rollingYear {
            return .notDrawn(.basis(basis))
        }
        if samples.count < VariationJudgement.fewest { return .notDrawn(.tooFew(samples.count)) }
        if bases.count > 1 || Set(samples.map(\.figure.isPercent)).count > 1 { return .notDrawn(.severalBases) }
        switch bases.first {
        case .some(.some(.other)), .some(nil), nil: return .notDrawn(.basisNotStated)
        case .some(.some): break
        }
        guard let grid = PeriodGrid(values.map(\.period.value)), let last = grid.places.last else {
            return .notDrawn(.uneven)
        }
        if let reason = smallness(of: samples) ?? missing(samples.count, of: last + 1) { return .notDrawn(reason) }
        return .drawn(variation(values, grid))
    }

    private func missing(_ known: Int, of all: Int) -> VariationJudgement.Reason? {
        (all - known) * 5 > all ? .missing(all - known, of: all) : nil
    }

    /// Why the figures are too small to vary as limits suppose.
    private func smallness(of samples: [Sample]) -> VariationJudgement.Reason? {
        let figures = samples.map(\.figure)
        if figures.allSatisfy({ !$0.isPercent && $0.decimals == 0 }), let mean = figures.map(\.size).mean,
            mean < VariationJudgement.smallestMean
        {
            return .smallCounts(mean)
        }
        guard let base = row.percentageOf.flatMap({ frame[$0] }) else { return nil }
        let periods = Set(samples.map(\.period))
        let smallest = base.values.figures.filter { periods.contains($0.period.value) }.compactMap(\.figure).min()
        return smallest.flatMap { $0 < VariationJudgement.smallestBase ? .smallBase($0) : nil }
    }

    private func variation(_ values: [Observation], _ grid: PeriodGrid) -> Variation {
        let points = zip(values, grid.places).compactMap { value, place in
            Sample(value).map { Variation.Point(sample: $0, place: place) }
        }
        let count = (grid.places.last ?? 0) + 1
        var figures = [Double?](repeating: nil, count: count)
        for point in points { figures[point.place] = point.sample.figure.size }
        let segments = segments(values, grid, figures)
        return Variation(
            points: points, placeCount: count, segments: segments,
            signals: segments.flatMap { segment in
                segment.limits.map { limits in
                    SignalFinder(figures: Array(figures[segment.places]), limits: limits).find()
                        .map { $0.moved(by: segment.places.lowerBound) }
                } ?? []
            }.sorted { ($0.places.first ?? 0) < ($1.places.first ?? 0) },
            outlook: segments.last?.limits.flatMap(outlook),
            hasYearlyRhythm: YearlyRhythm.exists(in: figures, year: grid.year),
            isOfUnknownBase: points.contains(where: \.sample.figure.isPercent) && row.percentageOf == nil,
            polarity: row.polarity?.value)
    }

    /// The stretches between the places from which limits were worked out anew.
    private func segments(_ values: [Observation], _ grid: PeriodGrid, _ figures: [Double?]) -> [Variation.Segment] {
        let cuts = row.recalculations.compactMap { recalculation in
            zip(values, grid.places).first { $0.0.period.value.firstDay >= recalculation.from.value.firstDay }
                .map { (place: $0.1, recalculation: recalculation) }
        }.filter { $0.place > 0 }.sorted { $0.place < $1.place }
        let begins = [0] + cuts.map(\.place)
        return begins.indices.map { index in
            let places = begins[index]..<(index + 1 < begins.count ? begins[index + 1] : figures.count)
            let known = figures[places].compactMap(\.self).count
            return Variation.Segment(
                places: places,
                limits: known < VariationJudgement.fewest ? nil : ProcessLimits(figures[places]),
                recalculation: index > 0 ? cuts[index - 1].recalculation : nil)
        }
    }

    /// What is to be expected of the target: it is met where all that is ordinary meets it.
    private func outlook(_ limits: ProcessLimits) -> Variation.Outlook? {
        guard case .compared(let comparison) = target, comparison.total == nil else { return nil }
        let good: ClosedRange<Double>
        switch (row.target?.value, row.polarity?.value) {
        case (.range(let first, let last), _): good = first.size...last.size
        case (.figure(let figure), .upIsGood): good = figure.size...(.infinity)
        case (.figure(let figure), .upIsBad): good = -(.infinity)...figure.size
        default: return nil
        }
        if good.lowerBound <= limits.lower && limits.upper <= good.upperBound { return .meets }
        return limits.upper < good.lowerBound || good.upperBound < limits.lower ? .misses : .sometimesMeets
    }
}
