/// A colour as three parts of red, green and blue, each from 0 to 255.
package struct Colour: Sendable, Hashable {
    package let red, green, blue: UInt8

    /// Takes its parts.
    package init(red: UInt8, green: UInt8, blue: UInt8) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    /// Takes its parts as one number: `0x14506B`.
    package init(_ value: UInt32) {
        self.init(
            red: UInt8(truncatingIfNeeded: value >> 16), green: UInt8(truncatingIfNeeded: value >> 8),
            blue: UInt8(truncatingIfNeeded: value))
    }

    /// Reads six hexadecimal digits, with or without a `#` before them; nil for anything else.
    package init?(_ text: some StringProtocol) {
        let digits = text.hasPrefix("#") ? text.dropFirst() : text[...]
        guard digits.utf8.count == 6, digits.utf8.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
            let value = UInt32(digits, radix: 16)
        else { return nil }
        self.init(value)
    }

    /// As CSS writes it: `#14506b`.
    package var hex: String {
        let digits = String((UInt32(red) << 16) | (UInt32(green) << 8) | UInt32(blue), radix: 16)
        return "#" + String(repeating: "0", count: 6 - digits.utf8.count) + digits
    }

    /// How light it looks, from 0 to 1: the relative luminance of WCAG 2.2.
    package var luminance: Double {
        0.2126 * Colour.linear[Int(red)] + 0.7152 * Colour.linear[Int(green)] + 0.0722 * Colour.linear[Int(blue)]
    }

    /// The contrast between two colours, from 1 to 21, as WCAG 2.2 computes it.
    package func contrast(with other: Colour) -> Double {
        let (one, two) = (luminance, other.luminance)
        return (max(one, two) + 0.05) / (min(one, two) + 0.05)
    }

    /// The light of each part without the curve of sRGB.
    private static let linear: [Double] = (0...255).map { part in
        let share = Double(part) / 255
        return share <= 0.04045 ? share / 12.92 : Colour.power((share + 0.055) / 1.055)
    }

    /// A number to the power of 2.4. The standard library has no powers with fractions, and this target has no
    /// Foundation: x^2.4 is x² times the fifth root of x², and that root is found by Newton's method.
    private static func power(_ base: Double) -> Double {
        let square = base * base
        var root = 1.0
        for _ in 0..<40 { root -= (root * root * root * root * root - square) / (5 * root * root * root * root) }
        return square * root
    }
}
