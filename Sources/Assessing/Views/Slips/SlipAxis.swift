package import Plan

/// A line of time with the reporting day on it, on which the dates of actions have their places.
package struct SlipAxis: Sendable {
    /// The beginning of a month, and its place.
    package typealias Tick = (month: Month, place: Double)

    /// Where the reporting day stands. Places are parts of the whole, from 0 to 1.
    package let today: Double
    private let first: Day
    private let length: Int

    /// How many days before and after the reporting day a line reaches at most: what lies beyond stands at its end.
    private static let most = 1_100
    /// How many it reaches at least.
    private static let least = 45
    /// How many of a line's months are named at most.
    private static let names = 4

    /// A line that is as long as some days ask for.
    init(_ days: [Day], today: Day) {
        let before = days.map { today - $0 }.max() ?? 0
        let after = days.map { $0 - today }.max() ?? 0
        self.init(
            before: min(max(before, SlipAxis.least), SlipAxis.most), today: today,
            after: min(max(after, SlipAxis.least), SlipAxis.most))
    }

    /// A line from a year before a day to a year after it: the same on all lists, so that rows can be compared.
    init(around today: Day) { self.init(before: 365, today: today, after: 365) }

    private init(before: Int, today: Day, after: Int) {
        // Marks at the ends need room to be seen whole.
        let room = (before + after) / 24 + 1
        first = today.adding(days: -before - room)
        length = max(1, today.adding(days: after + room) - first)
        self.today = Double(today - first) / Double(length)
    }

    /// Where a day stands; what lies beyond the line, at its end.
    func place(of day: Day) -> Double { min(max(Double(day - first) / Double(length), 0), 1) }

    /// Whether a day lies beyond the line.
    func isBeyond(_ day: Day) -> Bool { day < first || day - first > length }

    /// Months to read the line by, few enough to be named.
    package var ticks: [Tick] {
        var months: [Tick] = []
        var month = first.calendarMonth.adding(months: 1)
        // At the end of all days there is no later month.
        while month.firstDay > first, month.firstDay - first < length, months.last?.month != month {
            months.append((month, Double(month.firstDay - first) / Double(length)))
            month = month.adding(months: 1)
        }
        let step = [1, 2, 3, 6, 12].first { months.count <= $0 * SlipAxis.names } ?? 24
        return months.filter { ($0.month.year * 12 + $0.month.number - 1) % step == 0 }
    }
}
