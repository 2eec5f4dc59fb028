/// What is wrong with a time as it is written, and where.
package struct WhenProblem: Hashable, Sendable {
    /// What is wrong.
    package enum Kind: Hashable, Sendable {
        /// The month has no such day: `31/11/2022`. What was meant counts as the month.
        case impossibleDay(day: Int, month: Month)
        /// There is no month of that number: `12/31/2022`, which is how Americans write 31 December.
        case impossibleMonth(Int)
        /// The year is outside `Day.years` or does not have four digits.
        case impossibleYear
        /// A day, month, quarter, season or term without a year: `31 March`.
        case missingYear
        /// Two digits for the year: `31/12/22`. It is understood as 2000 to 2099.
        case twoDigitYear
        /// The day of the week is another one. The date counts.
        case wrongWeekday(actual: Weekday)
        /// A date beside `ongoing`, `weekly`, `see …` that is not used as a deadline.
        case unusedDate
        /// A quarter of a single year, which can be that of the calendar or the financial year.
        case unclearQuarter(Int, year: Int)
        /// `Autumn half term 2023`: a week without school to some, half of a term to others.
        case unclearHalfTerm
        /// Several dates where one belongs: `May 2023, June 2023`.
        case severalDates
        /// A stretch of time whose end lies before its beginning: `March 2024 to April 2023`.
        case endsBeforeItBegins
        /// `03/13`, which is a month only where its plan says that it writes months so.
        case shortMonth
        /// It is counted from an event that is not known, by its name; with those that are.
        case unknownEvent(String, known: [String])
        /// Words that are not understood; the range is the first of them.
        case unknownWords
    }

    /// What is wrong.
    package let kind: Kind
    /// Where, in UTF-8 bytes of the text that was parsed; on the boundaries of characters.
    package let range: Range<Int>
    /// What to write in place of that range, if that can be told.
    package let suggestion: String?

    /// A problem of the given kind at a range of UTF-8 bytes.
    package init(_ kind: Kind, at range: Range<Int>, suggestion: String? = nil) {
        self.kind = kind
        self.range = range
        self.suggestion = suggestion
    }
}
