package import Plan

/// How a row's figures vary, told with an XmR chart: ordinary variation and its limits, and the signals that something changed.
package struct Variation: Sendable {
    /// The rules, by name and version.
    package static let rules = "NHS England, Making Data Count (2019)"

    /// A stretch of periods with limits of its own.
    package struct Segment: Sendable {
        /// Its places.
        package let places: Range<Int>
        /// Its limits; nil where it has too few figures for any.
        package let limits: ProcessLimits?
        /// Who had the limits worked out anew for it, when and why; nil for the first.
        package let recalculation: IndicatorRow.Recalculation?
    }

    /// What is to be expected of a target if nothing changes.
    package enum Outlook: Sendable {
        case meets, misses, sometimesMeets
    }

    /// A figure at its place.
    package struct Point: Sendable {
        package let sample: Sample
        /// Its place, from 0, so that those of equal distance in time are equally far apart.
        package let place: Int
    }

    /// The figures that are drawn.
    package let points: [Point]
    /// How many places there are, those without a figure too.
    package let placeCount: Int
    /// The first place after the last break: what stands before it has no limits.
    package let begin: Int
    /// The stretches, in order, from there on.
    package let segments: [Segment]
    /// All signals, in order of time.
    package let signals: [Signal]
    /// What is to be expected of the target, by the limits of the last stretch.
    package let outlook: Outlook?
    /// Whether the figures go up and down with the time of the year.
    package let hasYearlyRhythm: Bool
    /// Whether they are percentages, and nobody says of how many.
    package let isOfUnknownBase: Bool
    private let polarity: Polarity?

    init(
        points: [Point], placeCount: Int, segments: [Segment], signals: [Signal], outlook: Outlook?,
        hasYearlyRhythm: Bool, isOfUnknownBase: Bool, polarity: Polarity?
    ) {
        self.points = points
        self.placeCount = placeCount
        begin = segments.first?.places.lowerBound ?? 0
        self.segments = segments
        self.signals = signals
        self.outlook = outlook
        self.hasYearlyRhythm = hasYearlyRhythm
        self.isOfUnknownBase = isOfUnknownBase
        self.polarity = polarity
    }

    /// The limits that the last figure is judged by; nil where too few figures have come since they were worked out anew.
    package var limits: ProcessLimits? { segments.last?.limits }

    /// How many figures the last stretch has.
    package var pointsSinceLimits: Int {
        guard let last = segments.last else { return 0 }
        return points.count { last.places.contains($0.place) }
    }

    /// The signals that the last figure is a part of.
    package var current: [Signal] {
        guard let place = points.last?.place else { return [] }
        return signals.filter { $0.places.last == place }
    }

    /// What a signal means, by the row's polarity.
    package func effect(of signal: Signal) -> Movement.Effect {
        switch polarity {
        case nil, .neutral: .open
        case .upIsGood: signal.isUpward ? .better : .worse
        case .upIsBad: signal.isUpward ? .worse : .better
        }
    }

    /// What the signals of the last figure mean together; nil for none, open where they do not agree.
    package var effect: Movement.Effect? {
        let effects = Set(current.map(effect))
        return effects.count > 1 ? .open : effects.first
    }

    /// Whether the last figure lies beyond the limit on the side of concern.
    package var isOfConcern: Bool { current.contains { $0.rule == .outside && effect(of: $0) == .worse } }

    /// The figures that show a signal.
    package func points(of signal: Signal) -> [Point] {
        let places = Set(signal.places)
        return points.filter { places.contains($0.place) }
    }

    /// Whether figures of this kind can be so large or small: a count is not under nought, a percentage of a whole not over
    /// a hundred, unless a figure was.
    package func canReach(_ size: Double) -> Bool {
        let sizes = points.map(\.sample.figure.size)
        if size < 0 { return sizes.contains { $0 < 0 } }
        return size <= 100 || !points.contains(where: \.sample.figure.isPercent) || sizes.contains { $0 > 100 }
    }

    /// A size with one decimal more than the figures have.
    package func rounded(_ size: Double) -> String {
        let figures = points.map(\.sample.figure)
        let decimals = min((figures.map(\.decimals).max() ?? 0) + 1, 6)
        let isPercent = figures.contains(where: \.isPercent)
        return Figure(rounding: size, decimals: decimals, isPercent: isPercent)?.description ?? ""
    }
}
