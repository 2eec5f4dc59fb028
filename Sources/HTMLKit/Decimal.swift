/// Numbers of drawings: at most three decimals, without an exponent, the same bytes on every machine.
enum Decimal {
    /// The number as text; zero for one that isn't finite, so that a chart with a fault in it is still SVG.
    static func text(_ value: Double) -> String {
        guard value.isFinite, abs(value) < 1e12 else { return "0" }
        // Not `rounded()`, which would need the C library of mathematics for this one place.
        let thousandths = Int(value * 1000 + (value < 0 ? -0.5 : 0.5))
        let sign = thousandths < 0 ? "-" : ""
        let (whole, fraction) = abs(thousandths).quotientAndRemainder(dividingBy: 1000)
        if fraction == 0 { return sign + String(whole) }
        var digits = String(fraction + 1000).dropFirst()
        while digits.last == "0" { digits.removeLast() }
        return sign + String(whole) + "." + digits
    }

    /// Several numbers, with a space between them.
    static func text(_ values: [Double]) -> String {
        values.map { text($0) }.joined(separator: " ")
    }
}
