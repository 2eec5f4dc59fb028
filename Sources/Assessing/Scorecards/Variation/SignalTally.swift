package import Plan

/// How many signals the rows of a scorecard show, beside those that chance alone would give.
package struct SignalTally: Sendable {
    /// How many rows have limits.
    package let rows: Int
    /// How many signals they show.
    package let signals: Int
    /// How many signals rows as long as these show on average when nothing changes.
    package let byChance: Double
}

extension Assessment {
    /// The tally of a scorecard; nil where no row has limits.
    package func signalTally(of scorecard: Scorecard) -> SignalTally? {
        let variations = indicators(of: scorecard).flatMap(\.rows).compactMap { $0.variation?.variation }
        let segments = variations.flatMap(\.segments).filter { $0.limits != nil }
        if segments.isEmpty { return nil }
        return SignalTally(
            rows: variations.count, signals: variations.reduce(0) { $0 + $1.signals.count },
            byChance: segments.reduce(0) { $0 + SignalsByChance.expected(in: $1.places.count) })
    }
}
