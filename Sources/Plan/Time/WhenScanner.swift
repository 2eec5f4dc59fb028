/// Splits a time into tokens. Brackets, quotation marks, commas and colons are passed over: they stand around dates
/// and inside them and never change which day is meant.
enum WhenScanner {
    private enum Sign {
        case space, passedOver, letter, digit, slash, dash, dot, symbol
    }

    /// The tokens of the bytes in `range`, which must be valid UTF-8 and begin and end between characters.
    static func tokens(_ bytes: [UInt8], in range: Range<Int>) -> [WhenToken] {
        var tokens: [WhenToken] = []
        var isAfterSpace = false
        var at = range.lowerBound
        while at < range.upperBound {
            let (sign, length) = sign(bytes, at, range.upperBound)
            var end = at + length
            var kind: WhenToken.Kind?
            switch sign {
            case .space, .passedOver: break
            case .slash: kind = .slash
            case .dash: kind = .dash
            case .symbol: kind = .symbol
            case .dot:
                let isInNumber = tokens.last?.range.upperBound == at && isDigit(bytes, at - 1, range)
                if isInNumber, isDigit(bytes, end, range) { kind = .dot }
            case .digit:
                var value = 0
                end = at
                while isDigit(bytes, end, range) {
                    value = min(value * 10 + Int(bytes[end] - UInt8(ascii: "0")), 1_000_000)
                    end += 1
                }
                kind = .number(value, digits: end - at)
            case .letter:
                while end < range.upperBound {
                    let (next, length) = Self.sign(bytes, end, range.upperBound)
                    guard next == .letter else { break }
                    end += length
                }
                kind = .word(String(decoding: bytes[at..<end], as: UTF8.self).lowercased())
            }
            if let kind {
                tokens.append(WhenToken(kind: kind, range: at..<end, isAfterSpace: isAfterSpace))
                isAfterSpace = false
            } else if sign == .space {
                isAfterSpace = true
            }
            at = end
        }
        return tokens
    }

    /// The range without the white space at both ends.
    static func trim(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
        var lower = range.lowerBound
        var upper = lower
        var at = lower
        while at < range.upperBound {
            let (sign, length) = sign(bytes, at, range.upperBound)
            at += length
            if sign != .space {
                upper = at
            } else if upper == lower {
                lower = at
                upper = at
            }
        }
        return lower..<upper
    }

    private static func isDigit(_ bytes: [UInt8], _ at: Int, _ range: Range<Int>) -> Bool {
        range.contains(at) && bytes[at] >= UInt8(ascii: "0") && bytes[at] <= UInt8(ascii: "9")
    }

    /// What stands at a byte and how many bytes it takes, at least one and never past `limit`.
    private static func sign(_ bytes: [UInt8], _ at: Int, _ limit: Int) -> (Sign, Int) {
        let byte = bytes[at]
        switch byte {
        case 0...0x20, 0x7F: return (.space, 1)
        case UInt8(ascii: "0")...UInt8(ascii: "9"): return (.digit, 1)
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"): return (.letter, 1)
        case UInt8(ascii: "/"): return (.slash, 1)
        case UInt8(ascii: "-"): return (.dash, 1)
        case UInt8(ascii: "."): return (.dot, 1)
        case UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "("), UInt8(ascii: ")"),
            UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "'"),
            UInt8(ascii: "\""), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"):
            return (.passedOver, 1)
        case 0..<0x80: return (.symbol, 1)
        default:
            let length = min(byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1, limit - at)
            var scalar = 0
            for next in bytes[at..<(at + length)] { scalar = scalar << 8 | Int(next) }
            return (signOfEncoded(scalar), length)
        }
    }

    /// The signs of word processors, by their UTF-8 bytes; everything else beyond ASCII counts as a letter.
    private static func signOfEncoded(_ bytes: Int) -> Sign {
        switch bytes {
        case 0xC2A0, 0xE2_8080...0xE2_808A, 0xE2_80A8, 0xE2_80A9, 0xE2_80AF, 0xE2_819F, 0xE3_8080: .space
        case 0xC2AD, 0xE2_808B...0xE2_808F, 0xE2_81A0, 0xEF_BBBF: .passedOver
        case 0xE2_8090...0xE2_8095, 0xE2_8892: .dash
        case 0xE2_8098...0xE2_809F, 0xC2AB, 0xC2BB, 0xE2_80A2: .passedOver
        default: .letter
        }
    }
}
