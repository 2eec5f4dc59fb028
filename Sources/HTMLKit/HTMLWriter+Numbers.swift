extension HTMLWriter {
    /// Appends a number in decimal digits, without separators.
    @usableFromInline
    package mutating func number(_ value: Int) {
        if value >= 0, value < 10 {
            bytes.append(0x30 + UInt8(value))
        } else {
            bytes.append(contentsOf: String(value).utf8)
        }
    }

    /// Appends a number of a drawing: at most three decimals, without an exponent, the same bytes on every machine; zero
    /// for one that isn't finite, so that a chart with a fault in it is still SVG.
    mutating func decimal(_ value: Double) {
        guard value.isFinite, abs(value) < 1e12 else { return number(0) }
        // Not `rounded()`, which would need the C library of mathematics for this one place.
        let thousandths = Int(value * 1000 + (value < 0 ? -0.5 : 0.5))
        let (whole, fraction) = abs(thousandths).quotientAndRemainder(dividingBy: 1000)
        if thousandths < 0 { raw(ascii: "-") }
        number(whole)
        guard fraction > 0 else { return }
        raw(ascii: ".")
        number(fraction / 100)
        guard fraction % 100 > 0 else { return }
        number(fraction / 10 % 10)
        if fraction % 10 > 0 { number(fraction % 10) }
    }
}
