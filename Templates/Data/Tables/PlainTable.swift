/// A table for other programs: one row of heads, then rows of as many cells.
struct PlainTable: Sendable {
    /// What stands in a cell.
    enum Cell: Sendable {
        case text(String)
        /// A number as its digits are written: `14.10`. A percentage is the number before its sign.
        case number(String)
        /// A day (ISO 8601).
        case day(String)
        /// What stands in place of a number.
        case symbol(String)

        init(_ text: String?) { self = .text(text ?? "") }
        init(_ number: Int) { self = .number("\(number)") }
        init(day: String?) { self = day.map { .day($0) } ?? .text("") }
    }

    /// The name of its file, and of its sheet.
    let name: String
    /// What it is, and what must be known to read it.
    let title: String
    let notes: [String]
    let heads: [String]
    let rows: [[Cell]]
}
