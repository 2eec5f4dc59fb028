/// A word, number or separator of a time as it is written.
struct WhenToken {
    /// What it is.
    enum Kind: Equatable {
        /// Letters, in lower case.
        case word(String)
        /// Digits; the value stops growing at a million.
        case number(Int, digits: Int)
        case slash
        /// A hyphen or any kind of dash.
        case dash
        /// A full stop between two digits; others are passed over.
        case dot
        /// Any other sign.
        case symbol
    }

    let kind: Kind
    /// Where it stands, in bytes.
    let range: Range<Int>
    /// Whether white space comes before it.
    let isAfterSpace: Bool

    var word: String? {
        if case .word(let word) = kind { word } else { nil }
    }

    var isSeparator: Bool {
        kind == .slash || kind == .dash || kind == .dot
    }
}
