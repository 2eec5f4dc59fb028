/// Where figures lie as long as nothing changes: their mean, and a limit on either side of it.
///
/// They are those of an XmR chart as NHS England's *Making Data Count* draws it: the limits lie 2.66 mean moving ranges from
/// the mean, and moving ranges of over 3.267 times their mean are left out once, so that a single leap does not widen them.
package struct ProcessLimits: Sendable {
    /// The mean of the figures.
    package let mean: Double
    /// How far the limits are from it.
    package let reach: Double

    /// Below and above which a figure is out of the ordinary.
    package var lower: Double { mean - reach }
    package var upper: Double { mean + reach }

    /// Takes one figure for each period, nil where there is none; nil where no two of them are neighbours.
    init?(_ figures: some Sequence<Double?>) {
        let figures = Array(figures)
        let known = figures.compactMap(\.self)
        let ranges = zip(figures, figures.dropFirst()).compactMap { earlier, later in
            earlier.flatMap { earlier in later.map { abs($0 - earlier) } }
        }
        guard let mean = known.mean, let range = ranges.mean,
            let screened = ranges.filter({ $0 <= ProcessLimits.mostOfRange * range }).mean
        else { return nil }
        self.mean = mean
        reach = ProcessLimits.rangesToLimit * screened
    }

    private static let rangesToLimit = 2.66
    private static let mostOfRange = 3.267

    /// On which side of the mean a figure lies: -1, 0 or 1.
    func side(of figure: Double) -> Int { sign(of: figure - mean) }

    /// Whether a figure lies beyond a limit.
    func isOutside(_ figure: Double) -> Bool { sign(of: abs(figure - mean) - reach) > 0 }

    /// Whether a figure lies in the third of the way that is next to a limit.
    func isNearLimit(_ figure: Double) -> Bool {
        !isOutside(figure) && sign(of: abs(figure - mean) - reach * 2 / 3) > 0
    }

    /// The sign of a difference, which the arithmetic of decimals may have moved off zero by a hair.
    private func sign(of difference: Double) -> Int {
        abs(difference) <= 1e-9 * max(1, abs(mean)) ? 0 : difference > 0 ? 1 : -1
    }
}

extension [Double] {
    /// Their mean; nil for none.
    var mean: Double? { isEmpty ? nil : reduce(0, +) / Double(count) }
}
