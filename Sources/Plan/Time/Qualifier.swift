/// The word before a period that says which part of it is meant.
package enum Qualifier: String, Hashable, Sendable, CaseIterable {
    /// On or before its last day: `by`, `no later than`, `until`, `up to`.
    case by
    /// Before its first day: `before`.
    case before
    /// It begins then, and no end is stated: `from`, `starting`, `commencing`.
    case from
    /// Its end: `end of`, `by the end of`, `late`.
    case end
    /// Its first third: `early`, `start of`, `beginning of`.
    case early
    /// Up to the end of its second third: `mid`, `middle of`.
    case mid

    /// The last day on which something is still on time; nil for `from`, which states no end.
    ///
    /// Thirds are those of `Period.lastDay(afterThirds:)`: early March 2023 ends on 10 March, mid March on 20 March.
    /// The rule is ours: no source says how late "early" is.
    package func lastDay(of period: Period) -> Day? {
        switch self {
        case .by, .end: period.lastDay
        case .before: period.firstDay.adding(days: -1)
        case .from: nil
        case .early: period.lastDay(afterThirds: 1)
        case .mid: period.lastDay(afterThirds: 2)
        }
    }
}
