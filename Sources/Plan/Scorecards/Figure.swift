/// A number as it was printed: exact, and with as many decimals as it has.
package struct Figure: Hashable, Sendable {
    /// Its digits as one whole number.
    package let digits: Int
    /// How many of them stand behind the point, 0 to 6.
    package let decimals: Int
    /// Whether it is a percentage.
    package let isPercent: Bool

    /// The most digits before the point and behind it, so that sums and shares fit.
    private static let mostWhole = 9
    private static let mostDecimals = 6

    /// A whole number, or one with decimals.
    package init(digits: Int, decimals: Int = 0, isPercent: Bool = false) {
        self.digits = digits
        self.decimals = decimals
        self.isPercent = isPercent
    }

    /// Reads `143.51`, `16.00%`, `1,075`, `-3`; nil for anything else.
    package init?(_ text: String) {
        var bytes = Array(text.utf8)[...]
        var isNegative = false
        for sign in ["-", "−"] where bytes.starts(with: sign.utf8) {
            isNegative = true
            bytes = bytes.dropFirst(sign.utf8.count)
            break
        }
        guard let whole = Figure.takeWhole(&bytes), (1...Figure.mostWhole).contains(whole.count) else { return nil }
        var decimals: [UInt8] = []
        if bytes.first == UInt8(ascii: ".") {
            decimals = Array(bytes.dropFirst().prefix(while: \.isASCIIDigit))
            guard (1...Figure.mostDecimals).contains(decimals.count) else { return nil }
            bytes = bytes.dropFirst(1 + decimals.count)
        }
        bytes = bytes.drop { $0 == UInt8(ascii: " ") }
        isPercent = bytes.first == UInt8(ascii: "%")
        guard isPercent ? bytes.count == 1 : bytes.isEmpty else { return nil }
        let size = (whole + decimals).reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
        digits = isNegative ? -size : size
        self.decimals = decimals.count
    }

    /// The digits before the point; commas stand between thousands or nowhere.
    private static func takeWhole(_ bytes: inout ArraySlice<UInt8>) -> [UInt8]? {
        let run = bytes.prefix { $0.isASCIIDigit || $0 == UInt8(ascii: ",") }
        bytes = bytes[run.endIndex...]
        let groups = run.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
        guard groups.count > 1 else { return Array(run) }
        guard let first = groups.first, (1...3).contains(first.count),
            groups.dropFirst().allSatisfy({ $0.count == 3 })
        else { return nil }
        return groups.flatMap(\.self)
    }
}

extension Figure: Comparable {
    /// By size: `8.0` is neither before nor after `8`.
    package static func < (left: Figure, right: Figure) -> Bool {
        let decimals = max(left.decimals, right.decimals)
        return left.digits(with: decimals) < right.digits(with: decimals)
    }
}
