import Testing

@testable import Plan

@Suite("Today in London")
struct LondonTests {
    /// The change-over instants of a few years, from the published dates of summer time.
    private static let changes = [
        ("2019-03-31", "2019-10-27"), ("2022-03-27", "2022-10-30"), ("2023-03-26", "2023-10-29"),
        ("2024-03-31", "2024-10-27"), ("2025-03-30", "2025-10-26"), ("2026-03-29", "2026-10-25"),
    ]

    private func seconds(_ iso: String, hour: Int, minute: Int = 0, second: Int = 0) throws -> Int {
        Int(try #require(Day(iso8601: iso)).daysSince1970) * 86_400 + hour * 3_600 + minute * 60 + second
    }

    @Test(arguments: changes)
    func `is an hour ahead from the last Sunday of March to the last Sunday of October`(spring: String, autumn: String)
        throws
    {
        let first = try #require(Day(iso8601: spring))
        let last = try #require(Day(iso8601: autumn))
        #expect(first.weekday == .sunday)
        #expect(last.weekday == .sunday)
        // 23:30 UTC is the same day in winter and the next day in summer.
        let before = try seconds(spring, hour: 0) - 1_800
        #expect(Day.today(secondsSince1970: before) == first.adding(days: -1))
        #expect(Day.today(secondsSince1970: before + 86_400) == first.adding(days: 1))
        let end = try seconds(autumn, hour: 0) - 1_800
        #expect(Day.today(secondsSince1970: end) == last)
        #expect(Day.today(secondsSince1970: end + 86_400) == last)
    }

    @Test func `begins at midnight in London to the second`() throws {
        let july = try seconds("2022-07-14", hour: 23)
        #expect(Day.today(secondsSince1970: july - 1).iso8601 == "2022-07-14")
        #expect(Day.today(secondsSince1970: july).iso8601 == "2022-07-15")
        let january = try seconds("2023-01-31", hour: 24)
        #expect(Day.today(secondsSince1970: january - 1).iso8601 == "2023-01-31")
        #expect(Day.today(secondsSince1970: january).iso8601 == "2023-02-01")
    }

    @Test func `takes any number of seconds`() {
        #expect(Day.today(secondsSince1970: .max) == .latest)
        #expect(Day.today(secondsSince1970: .min) == .earliest)
        #expect(Day.today(secondsSince1970: -1).iso8601 == "1969-12-31")
        #expect(Day.todayInLondon().year >= 2024)
    }
}
