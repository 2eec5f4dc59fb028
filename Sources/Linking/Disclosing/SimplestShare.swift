import Plan

/// The fewest that a printed share can be of: the fraction with the smallest numbers that is rounded to it.
struct SimplestShare {
    let part, base: Int

    /// Of a percentage; nil for none of a whole.
    init?(_ figure: Figure) {
        guard figure.isPercent, figure.digits >= 0 else { return nil }
        let unit = (0..<figure.decimals).reduce(100) { size, _ in size * 10 }
        // Half of the last decimal more and less, and never beyond none and all.
        let low = (max(0, 2 * figure.digits - 1), 2 * unit)
        let high = (2 * figure.digits + 1, 2 * unit)
        guard figure.digits <= unit else { return nil }
        if figure.digits == 0 {
            (part, base) = (0, 1)
        } else if figure.digits == unit {
            (part, base) = (1, 1)
        } else {
            (part, base) = SimplestShare.between(low, high)
        }
    }

    /// How many are left of the base.
    var rest: Int { base - part }

    /// The simplest fraction between two, by the tree of Stern and Brocot, along whose branches one goes in leaps.
    private static func between(_ low: (Int, Int), _ high: (Int, Int)) -> (Int, Int) {
        let whole = low.0 / low.1
        if (whole + 1) * high.1 <= high.0 { return (whole + 1, 1) }
        if whole * low.1 == low.0 { return (whole * high.1 >= high.0 ? (low.0, low.1) : (whole, 1)) }
        // What is left of both, turned over.
        let (part, base) = between((high.1, high.0 - whole * high.1), (low.1, low.0 - whole * low.1))
        return (whole * part + base, part)
    }
}
