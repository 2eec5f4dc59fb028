package import Plan

/// Whether a row's figures can be told with an XmR chart, and what it says.
package enum VariationJudgement: Sendable {
    case drawn(Variation)
    case notDrawn(Reason)

    /// Why there are no limits.
    package enum Reason: Sendable {
        /// There are so many separate figures since the last break, and it takes `fewest`.
        case tooFew(Int)
        /// Figures that overlap each other in time do not vary freely.
        case basis(Basis)
        /// Nobody says which time the figures tell of, or they tell of several kinds.
        case basisNotStated, severalBases
        /// The periods do not follow each other at one distance.
        case uneven
        /// So many of so many are missing or hidden.
        case missing(Int, of: Int)
        /// Counts that are this small on average.
        case smallCounts(Double)
        /// Percentages of as few as this.
        case smallBase(Figure)
    }

    /// How many figures it takes.
    package static let fewest = 12
    /// The smallest mean of counts, and the smallest number that percentages are of.
    package static let smallestMean = 5.0
    package static let smallestBase = Figure(digits: 20)

    /// Whether figures may be joined by a line: not so few or small ones that a line would show chance as a course.
    var joinsFigures: Bool {
        switch self {
        case .notDrawn(.tooFew), .notDrawn(.smallCounts), .notDrawn(.smallBase): false
        case .drawn, .notDrawn: true
        }
    }

    /// The chart, where there is one.
    package var variation: Variation? {
        if case .drawn(let variation) = self { variation } else { nil }
    }
}
