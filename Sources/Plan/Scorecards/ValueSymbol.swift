package import Diagnostics

/// What stands where a figure cannot, or beside one that must be read with care: the symbols that the Department for
/// Education's guide for analysts names. 0 is only ever a true zero.
package enum ValueSymbol: String, Sendable, CaseIterable {
    /// There can be no figure here.
    case notApplicable = "z"
    /// There is a figure, and it was not collected or is not to be had.
    case notAvailable = "x"
    /// The figure would tell of a person, and is kept back.
    case confidential = "c"
    /// It rounds to nothing, and is not nothing.
    case low
    /// There are too few behind it, or something else makes it doubtful.
    case unreliable = "u"

    /// Whether a figure may stand beside it.
    package var allowsFigure: Bool { self == .low || self == .unreliable }
}

/// A word of the source's own that it prints in place of a figure (`NC`).
package struct PrintedWord: Sendable {
    /// The word.
    package let word: SourceText
    /// The symbol that means the same.
    package let symbol: ValueSymbol
    /// What it says.
    package var meaning: PlainText?

    package init(word: SourceText, symbol: ValueSymbol) {
        self.word = word
        self.symbol = symbol
    }
}
