import Plan

/// The days that a value is for, by which values of several rows stand beside each other, however their period is written:
/// `Q1 2024/25` and `April to June 2024`.
struct DaySpan: Hashable {
    let first, last: Day

    init(first: Day, last: Day) { (self.first, self.last) = (first, last) }

    init(_ period: Period) { self.init(first: period.firstDay, last: period.lastDay) }

    /// The period of these days.
    var period: Period { Period(from: first, to: last) }

    /// Whether it ends before another, or with it and is shorter.
    func isBefore(_ other: DaySpan) -> Bool { last == other.last ? first > other.first : last < other.last }

    /// The one of some that is the same, else the only one that ends on the same day: a stock on `30/06/2024` is that of the
    /// quarter.
    func match(among spans: some Sequence<DaySpan>) -> DaySpan? {
        var found: DaySpan?
        for span in spans where span.last == last {
            if span == self { return span }
            guard found == nil else { return spans.contains(self) ? self : nil }
            found = span
        }
        return found
    }
}
