import Plan

/// The places of periods that follow each other at one distance, as months do.
struct PeriodGrid {
    /// The place of each period, from 0; between two of them there may be places of which nobody told.
    let places: [Int]
    /// After how many places a year has gone by; nil where years do not come out even.
    let year: Int?

    /// Takes periods in order; nil where they are of several lengths, overlap, or follow each other unevenly.
    init?(_ periods: [Period]) {
        guard let length = periods.first?.length, periods.allSatisfy({ $0.length == length }),
            let (marks, unit) = PeriodGrid.marks(of: periods, length)
        else { return nil }
        let gaps = zip(marks, marks.dropFirst()).map { $1 - $0 }
        guard let step = unit.step ?? gaps.min(), step > 0, gaps.allSatisfy({ $0 > 0 && $0 % step == 0 }) else {
            return nil
        }
        places = marks.map { ($0 - marks[0]) / step }
        year = unit.isMonth && 12 % step == 0 ? 12 / step : nil
    }

    /// What marks are counted in, and how far apart neighbours are, where their length says so.
    private typealias Unit = (isMonth: Bool, step: Int?)

    private static func marks(of periods: [Period], _ length: Period.Length) -> (marks: [Int], unit: Unit)? {
        let months = periods.map { month in
            let last = month.lastDay.calendarMonth
            return last.year * 12 + last.number
        }
        let epoch = periods[0].firstDay
        let days = periods.map { $0.firstDay - epoch }
        switch length {
        case .month: return (months, (true, 1))
        case .quarter, .season: return (months, (true, 3))
        case .year: return (months, (true, 12))
        case .day:
            let areMonthEnds = periods.allSatisfy { $0.lastDay == $0.lastDay.lastOfMonth }
            return areMonthEnds ? (months, (true, nil)) : (days, (false, nil))
        case .span:
            let size = periods[0].lastDay - epoch + 1
            return periods.allSatisfy { $0.lastDay - $0.firstDay + 1 == size } ? (days, (false, size)) : nil
        // Terms are not of one length.
        case .term: return nil
        }
    }
}
