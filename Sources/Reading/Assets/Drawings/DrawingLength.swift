import Plan

/// About how far the line around a shape goes, in the units of the drawing: dashes are drawn one by one.
enum DrawingLength {
    /// What an attribute adds to the length of the line; nil when it says nothing of it.
    static func added(by attribute: String, _ value: String) -> Double? {
        switch attribute {
        case "d", "points", "x1", "y1", "x2", "y2": total(of: value)
        case "width", "height": 2 * total(of: value)
        case "r", "rx", "ry": 7 * total(of: value)
        default: nil
        }
    }

    /// The sum of the numbers in a text, whatever their signs: no line goes much further than its points say.
    private static func total(of text: String) -> Double {
        var total = 0.0
        var number: [UInt8] = []
        var hasPoint = false
        var hasExponent = false
        func end() {
            if !number.isEmpty { total += abs(Double(String(decoding: number, as: UTF8.self)) ?? 0) }
            number = []
            (hasPoint, hasExponent) = (false, false)
        }
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "+"), UInt8(ascii: "-"):
                if number.last != UInt8(ascii: "e") { end() }
            case UInt8(ascii: "."):
                if hasPoint || hasExponent { end() }
                hasPoint = true
            case UInt8(ascii: "e"), UInt8(ascii: "E"):
                guard !hasExponent, !number.isEmpty else {
                    end()
                    continue
                }
                hasExponent = true
                number.append(UInt8(ascii: "e"))
                continue
            case _ where byte.isASCIIDigit: break
            default:
                end()
                continue
            }
            number.append(byte)
        }
        end()
        return total
    }
}
