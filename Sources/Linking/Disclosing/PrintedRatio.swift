import Disclosure
import Plan

/// A percentage, rate or mean as it is printed, of a base that is known.
struct PrintedRatio {
    private let digits: Int
    /// The numerator times this, over the base, is the figure's digits.
    private let factor: Int
    private let scale: Int
    let base: Int

    init(_ figure: Figure, scale: Int, base: Int) {
        digits = figure.digits
        factor = (0..<figure.decimals).reduce(scale) { size, _ in size * 10 }
        self.scale = scale
        self.base = base
    }

    /// The numerators that are printed so.
    var numerators: ClosedRange<Int> {
        let low = ((2 * digits - 1) * base + 2 * factor - 1) / (2 * factor)
        let high = (2 * digits + 1) * base / (2 * factor)
        return max(0, min(low, high))...max(0, high)
    }

    /// The numerator that fits best.
    var nearest: Int { (2 * digits * base + factor) / (2 * factor) }

    /// Whether few stand behind it, or beside it, or it tells of everybody in a small base.
    func isSmall(numerator: Int?, threshold: Int) -> Bool {
        let small = 1...threshold
        guard base > 0 else { return false }
        // A mean of a few is nearly a figure of each of them.
        if scale == 1 { return small.contains(base) }
        let numerators = numerator.map { $0...$0 } ?? numerators
        if numerators.overlaps(small) { return true }
        guard scale == 100 else { return false }
        return numerators.overlaps(base - threshold...max(base - threshold, base - 1))
            || (base < SmallNumberRule.smallBase && (numerators.contains(0) || numerators.contains(base)))
    }

    /// The same where the base may be larger: of more, as large a share is more.
    func isSmallestSmall(threshold: Int) -> Bool {
        if scale == 1 { return base <= threshold }
        let least = ((2 * digits - 1) * base + 2 * factor - 1) / (2 * factor)
        if scale != 100 { return digits > 0 && least <= threshold }
        let leastRest = ((2 * (factor - digits) - 1) * base + 2 * factor - 1) / (2 * factor)
        if digits == 0 || digits >= factor { return base < SmallNumberRule.smallBase }
        return least <= threshold || leastRest <= threshold
    }

    /// What readers know of numerator and base by the figure: it lies less than half of its last decimal from what is
    /// printed. A number that lies just on the edge is rounded by nobody knows which rule; only if it is the true one does it
    /// count.
    func relations(numerator: Int, _ value: Int, base cell: Int, figure: Int) -> [Relation] {
        let low = 2 * factor * value - (2 * digits - 1) * base
        let high = (2 * digits + 1) * base - 2 * factor * value
        let most = Int.max / 16
        return [
            Relation(
                [.init(numerator, 2 * factor), .init(cell, -(2 * digits - 1))], in: (low == 0 ? 0 : 1)...most,
                toldBy: figure),
            Relation(
                [.init(numerator, -2 * factor), .init(cell, 2 * digits + 1)], in: (high == 0 ? 0 : 1)...most,
                toldBy: figure),
        ]
    }
}
