/// What ends a sentence, and what only looks as if it did.
enum SentenceEnd {
    static let marks: Set<Unicode.Scalar> = [".", "!", "?", "…"]
    static let closers: Set<Unicode.Scalar> = [")", "]", "\"", "'", "”", "’", "»"]
    static let openers: Set<Unicode.Scalar> = ["(", "[", "\"", "'", "“", "‘", "«"]

    static let pauses: Set<Unicode.Scalar> = [",", ";", ":"]

    static func isMarkOrCloser(_ scalar: Unicode.Scalar) -> Bool { marks.contains(scalar) || closers.contains(scalar) }

    /// Abbreviations behind which a sentence always goes on.
    private static let open: Set<String> = [
        "e.g", "eg", "i.e", "ie", "cf", "viz", "vs", "mr", "mrs", "ms", "mx", "dr", "prof", "rev", "hon", "st", "cllr",
        "sgt", "capt", "col", "gen", "insp",
    ]
    /// Abbreviations behind which it goes on when a number follows.
    private static let beforeNumber: Set<String> = [
        "no", "nos", "p", "pp", "para", "paras", "sec", "fig", "vol", "ch", "art", "c", "ca", "approx", "tel", "ext",
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
    ]

    /// Whether the dot behind a word belongs to the word.
    ///
    /// - Parameter isFirst: Whether it is the first word of its sentence: then `1.` and `a.` number an item.
    static func isDotOfAbbreviation(_ word: TextWord, isFirst: Bool, beforeDigit: Bool) -> Bool {
        if open.contains(word.folded) { return true }
        if beforeDigit, beforeNumber.contains(word.folded) { return true }
        let isNumber = word.folded.unicodeScalars.allSatisfy(\.isDigit)
        if isFirst, word.letters == 1 || (isNumber && word.letters <= 2) { return true }
        // An initial; but a sentence may well end in "I".
        return word.letters == 1 && !isNumber && word.folded != "i"
    }
}
