extension Figure {
    /// Its size, for what need not be exact.
    package var size: Double { Double(digits) / Double(Figure.power(decimals)) }

    /// Its digits with so many decimals, at least its own.
    func digits(with decimals: Int) -> Int { digits * Figure.power(decimals - self.decimals) }

    private static func power(_ exponent: Int) -> Int { (0..<max(0, exponent)).reduce(1) { power, _ in power * 10 } }

    /// Whether both are of one size, however many decimals they have.
    package func isSame(as other: Figure) -> Bool { !(self < other) && !(other < self) }

    /// How far it is from another, without a sign, with the decimals of the finer one.
    package func distance(to other: Figure) -> Figure {
        let decimals = max(decimals, other.decimals)
        return Figure(
            digits: abs(digits(with: decimals) - other.digits(with: decimals)), decimals: decimals,
            isPercent: isPercent || other.isPercent)
    }

    /// The sum of some figures; nil for none, and for more than fit.
    package static func sum(of figures: [Figure]) -> Figure? {
        guard let decimals = figures.map(\.decimals).max() else { return nil }
        var sum = 0
        for figure in figures {
            let (next, isTooLarge) = sum.addingReportingOverflow(figure.digits(with: decimals))
            guard !isTooLarge else { return nil }
            sum = next
        }
        return Figure(digits: sum, decimals: decimals, isPercent: figures.contains(where: \.isPercent))
    }

    /// Which share of a total it is, to a tenth of a per cent; nil where there is no total to speak of.
    package func share(of total: Figure) -> Figure? {
        guard total.digits > 0, digits >= 0 else { return nil }
        return Figure(digits: Int((size / total.size * 1000).rounded()), decimals: 1, isPercent: true)
    }

    /// Whether a sum is a total, but for what the figures may have lost that were rounded: half of the last decimal each.
    package func isWithinRounding(of total: Figure, rounded: [Figure]) -> Bool {
        let decimals = max(decimals, total.decimals)
        let slack = rounded.map { Figure.power(decimals - $0.decimals) }.reduce(0, +)
        return 2 * abs(digits(with: decimals) - total.digits(with: decimals)) <= slack
    }
}

extension Figure {
    /// A size with so many decimals, rounded; nil for one that does not fit.
    package init?(rounding size: Double, decimals: Int, isPercent: Bool) {
        guard let digits = Int(exactly: (size * Double(Figure.power(decimals))).rounded()) else { return nil }
        self.init(digits: digits, decimals: decimals, isPercent: isPercent)
    }
}

extension Figure: CustomStringConvertible {
    /// As it would be printed: `143.51`, `4.10%`.
    package var description: String { number + (isPercent ? "%" : "") }

    /// The same without a per cent sign.
    package var number: String {
        let size = String(abs(digits))
        let padded = String(repeating: "0", count: max(0, decimals + 1 - size.count)) + size
        let whole = padded.dropLast(decimals)
        let sign = digits < 0 ? "−" : ""
        return sign + whole + (decimals > 0 ? "." + padded.suffix(decimals) : "")
    }
}
