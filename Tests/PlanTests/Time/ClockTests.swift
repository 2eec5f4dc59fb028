import Diagnostics
import Testing

@testable import Plan

@Suite("A clock")
struct ClockTests {
    private func day(_ iso: String) throws -> Day {
        try #require(Day(iso8601: iso))
    }

    private func text(_ text: String) -> PlainText {
        let file = SourceFile(path: "Content/calendar.yaml", text: text)
        return PlainText(SourceText(file: file, range: 0..<file.byteCount))
    }

    private func clock(_ days: Int, _ kind: Clock.Kind) -> Clock {
        Clock(name: text("a clock"), days: days, kind: kind, start: text("a day"), source: text("a law"))
    }

    private func calendar(_ holidays: [String]) throws -> WorkingCalendar {
        WorkingCalendar(
            bankHolidays: Dictionary(uniqueKeysWithValues: try holidays.map { (try day($0), "Bank holiday") }),
            clocks: [clock(5, .before)])
    }

    @Test func `seventy working days after a report step over bank holidays`() throws {
        let published = try day("2022-05-04")
        let jubilee = try calendar(["2022-06-02", "2022-06-03"])
        #expect(clock(70, .after).lastDay(from: published, jubilee)?.iso8601 == "2022-08-12")
        #expect(clock(70, .after).lastDay(from: published, try calendar(["2022-12-26"]))?.iso8601 == "2022-08-10")
    }

    @Test(arguments: [
        ("2019-09-24", "2019-09-16"), ("2022-07-28", "2022-07-20"), ("2025-04-24", "2025-04-14"),
    ])
    func `papers are due five clear working days before a meeting`(meeting: String, due: String) throws {
        var board = Board(name: text("Executive"))
        let easter = try calendar(["2019-12-25", "2022-12-26", "2025-04-18", "2025-04-21"])
        #expect(board.papersDue(before: try day(meeting), easter) == nil)
        board.papersDue = text("a clock").source
        #expect(board.papersDue(before: try day(meeting), easter)?.iso8601 == due)
    }

    @Test func `a clock knows the years that it runs through without a bank holiday`() throws {
        let known = try calendar(["2023-12-25"])
        let meeting = try day("2024-01-03")
        #expect(clock(5, .before).unknownYears(from: meeting, known) == [2024])
        #expect(clock(5, .before).unknownYears(from: try day("2023-12-20"), known) == [])
        #expect(clock(400, .after).unknownYears(from: try day("2023-12-20"), known) == [2024, 2025])
    }

    @Test func `a clock that runs through such a year leaves no last day`() throws {
        let known = try calendar(["2023-12-25"])
        #expect(clock(5, .before).lastDay(from: try day("2024-01-03"), known) == nil)
        #expect(clock(5, .before).lastDay(from: try day("2023-12-20"), known)?.iso8601 == "2023-12-12")
        #expect(clock(400, .after).lastDay(from: try day("2023-12-20"), known) == nil)
        #expect(clock(1, .after).lastDay(from: try day("2022-12-30"), known) == nil)
    }
}
