import Testing

@testable import Plan

@Suite("A working calendar")
struct WorkingCalendarTests {
    private func day(_ iso: String) throws -> Day {
        try #require(Day(iso8601: iso))
    }

    private func christmas() throws -> WorkingCalendar {
        WorkingCalendar(bankHolidays: [
            try day("2022-12-26"): "Boxing Day", try day("2022-12-27"): "Christmas Day (substitute day)",
            try day("2023-01-02"): "New Year’s Day (substitute day)",
        ])
    }

    @Test func `says why a day is not a working day`() throws {
        let calendar = try christmas()
        #expect(calendar.nonWorkingReason(try day("2022-12-31")) == .weekend(.saturday))
        #expect(calendar.nonWorkingReason(try day("2022-12-26")) == .bankHoliday("Boxing Day"))
        #expect(calendar.nonWorkingReason(try day("2022-12-28")) == nil)
        #expect(calendar.isWorkingDay(try day("2022-12-28")))
    }

    @Test func `counts working days across weekends and bank holidays`() throws {
        let calendar = try christmas()
        let eve = try day("2022-12-23")
        #expect(calendar.workingDay(before: try day("2023-01-03"))?.iso8601 == "2022-12-30")
        #expect(calendar.adding(workingDays: 4, to: eve).iso8601 == "2023-01-03")
        #expect(calendar.adding(workingDays: -4, to: try day("2023-01-03")) == eve)
        #expect(calendar.adding(workingDays: 0, to: eve) == eve)
    }

    @Test func `knows no working day of a year without a bank holiday, nor before one`() throws {
        let calendar = try christmas()
        #expect(calendar.workingDay(before: try day("2022-01-01")) == nil)
        #expect(calendar.workingDay(before: try day("2024-01-06")) == nil)
        #expect(calendar.nonWorkingReason(try day("2024-01-06")) == .weekend(.saturday))
        #expect(calendar.unknownYears(between: try day("2024-03-01"), try day("2021-03-01")) == [2021, 2024])
        #expect(WorkingCalendar(bankHolidays: [.earliest: "First"]).workingDay(before: .earliest) == nil)
    }

    @Test func `leaves five clear days between publication and meeting`() throws {
        let plain = WorkingCalendar()
        #expect(plain.lastDayToPublish(clearDays: 5, before: try day("2022-07-12")).iso8601 == "2022-07-04")
        let calendar = try christmas()
        let meeting = try day("2023-01-05")
        let published = calendar.lastDayToPublish(clearDays: 5, before: meeting)
        #expect(published.iso8601 == "2022-12-23")
        let between = (1..<(meeting - published)).map { published.adding(days: $0) }
        #expect(between.count(where: calendar.isWorkingDay) == 5)
    }

    @Test func `stops at the edges of the range`() {
        let plain = WorkingCalendar()
        #expect(plain.adding(workingDays: .max, to: Day.latest.adding(days: -400)) == .latest)
        #expect(plain.adding(workingDays: .min, to: Day.earliest.adding(days: 400)) == .earliest)
        #expect(plain.lastDayToPublish(clearDays: .min, before: .latest) == Day.latest.adding(days: -1))
    }
}
