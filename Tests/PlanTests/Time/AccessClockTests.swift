import Diagnostics
import Plan
import Testing

/// The ways in which the law of meetings counts.
struct AccessClockTests {
    private static let calendar = WorkingCalendar(bankHolidays: [
        day(2019, 8, 26): "Summer bank holiday", day(2024, 12, 25): "Christmas Day", day(2025, 1, 1): "New Year's Day",
    ])

    private static func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
        Day(year: year, month: month, day: day) ?? .earliest
    }

    private static func clock(_ days: Int, _ kind: Clock.Kind) -> Clock {
        let text = PlainText(SourceText(file: SourceFile(path: "calendar.yaml", text: ""), range: 0..<0))
        return Clock(name: text, days: days, kind: kind, start: text, source: text)
    }

    @Test(
        arguments: [
            (5, Clock.Kind.before, day(2019, 9, 24), day(2019, 9, 16)),
            (5, .clearBefore, day(2019, 9, 24), day(2019, 9, 18)),
            (28, .clearBefore, day(2024, 11, 14), day(2024, 10, 16)),
            (1, .workingBefore, day(2019, 9, 24), day(2019, 9, 23)),
            (1, .workingBefore, day(2019, 8, 27), day(2019, 8, 23)),
            (2, .monthsFrom, day(2024, 9, 20), day(2024, 11, 19)),
            (2, .monthsFrom, day(2024, 12, 31), day(2025, 2, 28)),
            (1, .monthsFrom, day(2024, 12, 1), day(2024, 12, 31)),
        ])
    func `each kind of clock leaves the last day that its words say`(
        count: Int, kind: Clock.Kind, start: Day, last: Day
    ) {
        #expect(Self.clock(count, kind).lastDay(from: start, Self.calendar) == last)
    }

    @Test func `days of the calendar need no bank holidays, and working days do`() {
        let meeting = Self.day(2030, 5, 14)
        #expect(Self.clock(5, .clearBefore).lastDay(from: meeting, Self.calendar) != nil)
        #expect(Self.clock(5, .before).lastDay(from: meeting, Self.calendar) == nil)
    }
}
