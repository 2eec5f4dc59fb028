import Testing

@testable import Plan

@Suite("A day")
struct DayTests {
    @Test func `agrees with counting day by day over the whole range`() {
        // The second method: a calendar that only knows how long months are, walked one day at a time.
        var (year, month, day, weekday) = (1900, 1, 1, 1)
        var wrong = 0
        for count in Int(Day.earliest.daysSince1970)...Int(Day.latest.daysSince1970) {
            let made = Day(year: year, month: month, day: day)
            let isRight =
                made?.daysSince1970 == Int32(count) && made?.year == year && made?.month == month && made?.day == day
                && made?.weekday.rawValue == weekday
            if !isRight { wrong += 1 }
            weekday = weekday % 7 + 1
            day += 1
            let isLeap = year.isMultiple(of: 400) || (year.isMultiple(of: 4) && !year.isMultiple(of: 100))
            let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
            if day > lengths[month - 1] { (day, month) = (1, month + 1) }
            if month > 12 { (month, year) = (1, year + 1) }
        }
        #expect(wrong == 0)
        #expect((year, month, day) == (2200, 1, 1))
    }

    @Test func `counts from 1 January 1970, a Thursday`() {
        #expect(Day(year: 1970, month: 1, day: 1)?.daysSince1970 == 0)
        #expect(Day(year: 1970, month: 1, day: 1)?.weekday == .thursday)
        #expect(Day.earliest.iso8601 == "1900-01-01")
        #expect(Day.latest.iso8601 == "2199-12-31")
    }

    @Test(arguments: [(2024, true), (2023, false), (2000, true), (1900, false), (2100, false), (2096, true)])
    func `knows leap years`(year: Int, isLeap: Bool) {
        #expect((Day(year: year, month: 2, day: 29) != nil) == isLeap)
    }

    @Test(arguments: [
        (2022, 11, 31), (2023, 6, 31), (2022, 13, 1), (2022, 0, 1), (2022, 1, 0), (1899, 12, 31), (2200, 1, 1),
        (Int.max, Int.min, Int.max), (2022, 12, 32),
    ])
    func `does not exist outside its month or the range`(year: Int, month: Int, day: Int) {
        #expect(Day(year: year, month: month, day: day) == nil)
    }

    @Test func `stops at the edges instead of trapping`() {
        #expect(Day.latest.adding(days: 1) == .latest)
        #expect(Day.earliest.adding(days: -1) == .earliest)
        #expect(Day.latest.adding(days: .max) == .latest)
        #expect(Day.earliest.adding(days: .min) == .earliest)
        #expect(Day.latest - Day.earliest == 109_572)
        #expect(Month(year: 2199, number: 12)?.adding(months: .max) == Month(year: 2199, number: 12))
        #expect(Month(year: 1900, number: 1)?.adding(months: .min) == Month(year: 1900, number: 1))
    }

    @Test func `gives its month's ends, its texts and its distance from others`() throws {
        let day = try #require(Day(year: 2024, month: 2, day: 9))
        #expect(day.firstOfMonth.iso8601 == "2024-02-01")
        #expect(day.lastOfMonth.iso8601 == "2024-02-29")
        #expect(day.slashed == "09/02/2024")
        #expect(day.adding(days: 21).iso8601 == "2024-03-01")
        #expect(day.adding(days: 21) - day == 21)
        #expect(day < day.adding(days: 1))
        #expect(day.isWeekend == false)
        #expect(day.adding(days: 1).weekday == .saturday)
        #expect(Month(year: 2023, number: 11)?.adding(months: 3) == Month(year: 2024, number: 2))
    }

    @Test(arguments: [
        "2022-02-30", "2022-2-3", "22-02-03", "2022/02/03", "2022-02-03 ", "", "2022-02-0é", "2022-02-033",
    ])
    func `reads its own ISO text and nothing else`(text: String) {
        #expect(Day(iso8601: "2022-02-03")?.iso8601 == "2022-02-03")
        #expect(Day(iso8601: text) == nil)
    }
}
