import Diagnostics

/// How long a dash with its gap is, of a line that is not drawn through.
enum DashLength {
    /// The shortest that people see as a dash: finer ones are drawn by the million.
    static let least = 0.5
    private static let units: [String: Double] = [
        "": 1, "px": 1, "pt": 4 / 3, "pc": 16, "in": 96, "cm": 37.8, "mm": 3.78, "q": 0.94,
    ]

    /// The length that a token of the value adds; nil for a word or mark, which adds none.
    static func length(_ token: CSSToken) throws(AssetFault) -> Double? {
        switch token.kind {
        case .number:
            let number = token.text.prefix { !$0.isLetter || $0 == "e" || $0 == "E" }
            let (digits, unit) = number.hasSuffix("e") ? (number.dropLast(), "e") : (number, "")
            let name = unit + CSSToken.lowered(String(token.text.dropFirst(number.count)))
            guard let value = Double(digits), value.isFinite, let factor = units[name] else { throw fault(token) }
            return abs(value) * factor
        case .word, .space: return nil
        case .mark where [",", "!", ":"].contains(where: { token.isMark($0) }): return nil
        default: throw fault(token)
        }
    }

    private static func fault(_ token: CSSToken) -> AssetFault {
        AssetFault(
            message: "a dash has a length in numbers, so that dashes can be counted", span: token.span,
            help: "write plain numbers such as `4 2`")
    }
}
