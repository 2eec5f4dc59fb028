/// Which days are working days: Monday to Friday without the bank holidays that `calendar.yaml` lists; and the clocks
/// that run by them.
///
/// Searches stop at the edges of the range of `Day`.
package struct WorkingCalendar: Sendable {
    /// Why a day is not a working day.
    package enum NonWorkingReason: Hashable, Sendable {
        /// It is a bank holiday of this name.
        case bankHoliday(String)
        /// It is a Saturday or a Sunday.
        case weekend(Weekday)
    }

    /// The name of each bank holiday (Banking and Financial Dealings Act 1971, and common law).
    package let bankHolidays: [Day: String]

    /// The time limits that are counted by it.
    package var clocks: [Clock]
    /// What laws and constitutions ask of meetings.
    package var access: [AccessRule] = []
    /// What plans count time from.
    package var events: [Event] = []

    /// The years of which some bank holiday is known.
    private let knownYears: Set<Int>

    /// A calendar with the given bank holidays and clocks.
    package init(bankHolidays: [Day: String] = [:], clocks: [Clock] = []) {
        self.bankHolidays = bankHolidays
        self.clocks = clocks
        knownYears = Set(bankHolidays.keys.map(\.year))
    }

    /// The clock of a name that runs one way.
    package func clock(named name: String, isBefore: Bool) -> Clock? {
        clocks.first { $0.kind.isBefore == isBefore && $0.name.text == name }
    }

    /// Why it is not a working day, the bank holiday first; nil for a working day.
    package func nonWorkingReason(_ day: Day) -> NonWorkingReason? {
        if let name = bankHolidays[day] { return .bankHoliday(name) }
        return day.isWeekend ? .weekend(day.weekday) : nil
    }

    /// Whether it is a working day.
    package func isWorkingDay(_ day: Day) -> Bool {
        !day.isWeekend && bankHolidays[day] == nil
    }

    /// The years between two days, theirs included, of which no bank holiday is known: a calendar that lists none of a
    /// year says nothing about its working days.
    package func unknownYears(between one: Day, _ other: Day) -> [Int] {
        (min(one, other).year...max(one, other).year).filter { !knownYears.contains($0) }
    }

    /// The last working day before `day`; nil where it is not known which days of that year are working days.
    package func workingDay(before day: Day) -> Day? {
        let last = adding(workingDays: -1, to: day)
        return last < day && unknownYears(between: last, day).isEmpty ? last : nil
    }

    /// The working day so many after `day` (negative: before it). The day itself is not counted; 0 gives it back.
    package func adding(workingDays: Int, to day: Day) -> Day {
        let step = workingDays < 0 ? -1 : 1
        var left = workingDays.magnitude
        var day = day
        while left > 0 {
            let next = day.adding(days: step)
            guard next != day else { return day }
            day = next
            if isWorkingDay(day) { left -= 1 }
        }
        return day
    }

    /// The last day to publish papers so that `clearDays` working days lie between it and the meeting.
    ///
    /// Papers are open for inspection at least five clear days before a council's meeting (Local Government Act 1972,
    /// section 100B(3)): neither the day of publication nor the day of the meeting counts. Counting working days only
    /// is the stricter reading. Publishing itself is put on a working day. A negative number
    /// counts as 0.
    package func lastDayToPublish(clearDays: Int, before meeting: Day) -> Day {
        let firstClearDay = adding(workingDays: -max(clearDays, 0), to: meeting)
        return adding(workingDays: -1, to: firstClearDay)
    }
}
