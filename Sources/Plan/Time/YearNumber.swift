/// A year as it is written, with two digits or four.
struct YearNumber {
    /// The year that is meant: 22 is 2022. Two digits never mean the century before.
    let value: Int
    private let digits: Int
    private let range: Range<Int>

    init(_ written: Int, digits: Int, range: Range<Int> = 0..<0) {
        value = digits == 2 ? 2_000 + written : written
        self.digits = digits
        self.range = range
    }

    /// Whether it has two or four digits and is within `Day.years`.
    var isPossible: Bool {
        (digits == 2 || digits == 4) && Day.years.contains(value)
    }

    /// Two digits are understood and marked.
    var problem: WhenProblem? {
        digits == 2 ? WhenProblem(.twoDigitYear, at: range, suggestion: "\(value)") : nil
    }
}
