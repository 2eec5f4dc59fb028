/// Brackets that were meant for a tie.
struct NearTie {
    /// Where they stand in the text, in UTF-8 bytes.
    let range: Range<Int>
    /// The recommendations that were meant.
    let ids: [String]
    /// Whether some of them are read.
    let isHalf: Bool
    /// Whether a date stands in them too.
    let hasDue: Bool
    /// Whether there are no brackets.
    var isBare = false
    /// Whether no recommendation is called so.
    var isUnknown = false
}
