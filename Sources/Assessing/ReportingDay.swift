package import Plan

/// The day that a page tells of. It can be written down, and is not compared: what is past and what is to come was decided
/// when the plan was assessed.
package struct ReportingDay: Sendable, Hashable {
    let day: Day

    init(_ day: Day) { self.day = day }

    /// The year, month and day, as programs write them: `2022-12-31`.
    package var iso8601: String { day.iso8601 }
}

extension Words {
    /// The day as it is written in a sentence.
    package func day(_ reporting: ReportingDay) -> String { day(reporting.day) }
}

extension YoungWords {
    /// The day as it is written in a sentence.
    package func callAsFunction(_ reporting: ReportingDay) -> Worded { self(reporting.day) }
}
