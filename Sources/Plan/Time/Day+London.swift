#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(ucrt)
    import ucrt
#endif

extension Day {
    /// The date in the United Kingdom at an instant, in seconds since 1 January 1970 00:00 UTC.
    ///
    /// Clocks are one hour ahead of UTC from 01:00 UTC on the last Sunday of March to 01:00 UTC on the last Sunday of
    /// October (Summer Time Act 1972, section 1, as amended by the Summer Time Order 2002). The rule is applied to
    /// every year, also to those before it was made. Written out because the time zone database is not everywhere.
    package static func today(secondsSince1970 seconds: Int) -> Day {
        let secondsADay = 86_400
        let first = Int(Day.earliest.daysSince1970) * secondsADay
        let last = (Int(Day.latest.daysSince1970) + 1) * secondsADay - 1
        let instant = min(max(seconds, first), last)
        let utc = Day(clamping: floorDivide(instant, by: secondsADay))
        let year = utc.year
        let begins = lastSunday(year: year, month: 3).startOfDay + 3_600
        let ends = lastSunday(year: year, month: 10).startOfDay + 3_600
        guard instant >= begins, instant < ends else { return utc }
        return Day(clamping: floorDivide(instant + 3_600, by: secondsADay))
    }

    /// Today's date in the United Kingdom by the machine's clock.
    package static func todayInLondon() -> Day {
        today(secondsSince1970: Int(time(nil)))
    }

    /// Midnight UTC at which the day begins, in seconds since 1970.
    private var startOfDay: Int { Int(daysSince1970) * 86_400 }

    private static func lastSunday(year: Int, month: Int) -> Day {
        let last = Month(clampingYear: year, number: month).lastDay
        return last.adding(days: -(last.weekday.rawValue % 7))
    }

    private static func floorDivide(_ number: Int, by divisor: Int) -> Int {
        number >= 0 ? number / divisor : -((-number + divisor - 1) / divisor)
    }
}
