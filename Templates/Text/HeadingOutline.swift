/// The headings that a text is under. Written levels never skip one, however the author counted.
struct HeadingOutline {
    /// The source levels of the headings, highest first.
    private var levels: [Int] = []

    /// How many headings the text is under.
    var depth: Int { levels.count }

    /// Goes under a heading of a source level.
    ///
    /// - Returns: How far below the text's own level it is written.
    mutating func enter(_ level: Int) -> Int {
        while let last = levels.last, last >= level { levels.removeLast() }
        defer { levels.append(level) }
        return levels.count
    }
}
