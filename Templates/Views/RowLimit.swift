/// How many rows a page holds: the longest row that was seen, with a paragraph of progress in it, has some 3 KB.
enum RowLimit {
    /// Rows of one page; no page may be over a megabyte.
    static let page = 250
    /// Rows of all months together, above which each month has a page of its own.
    static let months = 250
    /// Cells of one plan's matrix on the common page, and on one page of its own.
    static let cells = 1_500
    /// Names in a row of a summary, where another page has them all.
    static let names = 40
    /// Rows of the overview.
    static let overview = 5
}
