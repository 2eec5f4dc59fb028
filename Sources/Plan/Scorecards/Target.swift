/// What an indicator should reach.
package enum Target: Hashable, Sendable {
    /// A figure to reach, or not to be over.
    case figure(Figure)
    /// From one figure to another, both included.
    case range(Figure, Figure)
    /// A share of the total that the row is a part of, for a row of counts.
    case shareOfTotal(Figure)
    /// It is still to be set.
    case toBeConfirmed
    /// The source says that there is none, or prints a dash.
    case none
}

/// With whom figures are compared.
package enum Benchmark: String, Sendable, CaseIterable, Comparable {
    case national, regional, comparator

    package static func < (left: Benchmark, right: Benchmark) -> Bool {
        left.order < right.order
    }

    private var order: Int { Benchmark.allCases.firstIndex(of: self) ?? 0 }
}
