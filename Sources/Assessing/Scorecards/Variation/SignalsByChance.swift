/// How many signals figures show on average when nothing changes: the rules are wrong now and then.
enum SignalsByChance {
    /// Measured by `Tests/variation/chance.py`, with 200,000 series of each length.
    private static let measured: [(figures: Int, signals: Double)] = [
        (12, 0.092), (18, 0.164), (24, 0.238), (36, 0.390), (48, 0.544), (60, 0.696),
    ]

    /// The mean number of signals in so many figures, between the lengths that were measured and on from the last.
    static func expected(in figures: Int) -> Double {
        let later = measured.indices.dropFirst().first { figures <= measured[$0].figures } ?? measured.count - 1
        let (from, to) = (measured[later - 1], measured[later])
        let share = Double(figures - from.figures) / Double(to.figures - from.figures)
        return max(0, from.signals + share * (to.signals - from.signals))
    }
}
