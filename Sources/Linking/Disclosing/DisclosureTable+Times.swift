import Diagnostics
import Disclosure
import Plan

/// Years to date, and years of their quarters.
extension DisclosureTable {
    /// A count of a row with its cell.
    struct Count {
        let period: Period
        let basis: Basis?
        let cell: Int
    }

    mutating func addTimes() {
        for row in rows.indices where rows[row].countsPeople {
            let source = rows[row].accumulates
            var told: Set<[Int]> = []
            for vintage in vintages(of: [row] + [source].compactMap(\.self)) {
                let counts = counts(row, vintage)
                addYears(counts, row, &told)
                addNested(counts, row, &told)
                if let source { addAccumulated(counts, self.counts(source, vintage), row, &told) }
            }
        }
    }

    /// Which values stood beside each other: at first, after each revision, and in each paper that has others.
    func vintages(of members: [Int]) -> [PaperFigureIndex.Vintage] {
        vintages(of: members.flatMap { rows[$0].row.values.all }) + papers.vintages(of: members)
    }

    /// The values that stood beside each other and are counts, or tell of one, in the order of their periods.
    func counts(_ row: Int, _ vintage: PaperFigureIndex.Vintage) -> [Count] {
        let its = rows[row]
        return periods(of: row).compactMap { period in
            guard let cell = count(row, period, vintage) ?? numerator(of: row, period, vintage) else { return nil }
            let value = its.places[period]?.last.map { its.row.values.all[$0] }
            return Count(
                period: value?.period.value ?? period.period, basis: value.map(its.row.basis) ?? its.row.basis?.value,
                cell: cell)
        }
    }

    /// What was counted from the beginning of a year tells by each next figure what came between.
    mutating func addYears(_ counts: [Count], _ row: Int, _ told: inout Set<[Int]>) {
        let counts = counts.filter { $0.basis == .yearToDate }
        for (earlier, later) in zip(counts, counts.dropFirst())
        where later.period.yearToDate.contains(earlier.period.lastDay) && earlier.period.lastDay < later.period.lastDay
        {
            addSpan(
                later.cell, later.period.yearToDate, [earlier].map { ($0.period.yearToDate, $0.cell) },
                leavesRest: true,
                row, &told)
        }
    }

    /// A year beside its quarters, and a quarter beside its months, in one row.
    mutating func addNested(_ counts: [Count], _ row: Int, _ told: inout Set<[Int]>) {
        let counts = counts.filter { $0.basis == .period || $0.basis == .other || $0.basis == nil }
        guard Set(counts.map(\.period.length)).count > 1 else { return }
        for whole in counts {
            let inside = counts.filter {
                $0.period != whole.period && whole.period.days.contains($0.period.firstDay)
                    && whole.period.days.contains($0.period.lastDay)
            }
            addSpans(whole.cell, whole.period.days, inside, leavesRest: whole.basis == .period, row, &told)
        }
    }

    /// A row that adds up another over time.
    mutating func addAccumulated(_ counts: [Count], _ parts: [Count], _ row: Int, _ told: inout Set<[Int]>) {
        for whole in counts {
            let span: ClosedRange<Day>
            switch whole.basis {
            case .yearToDate: span = whole.period.yearToDate
            case .rollingYear: span = whole.period.rollingYear
            case .period, nil: span = whole.period.days
            case .snapshot, .other: continue
            }
            let inside = parts.filter { span.contains($0.period.firstDay) && span.contains($0.period.lastDay) }
            addSpans(whole.cell, span, inside, leavesRest: true, row, &told)
        }
    }

    /// The same for parts of each length: months, quarters.
    mutating func addSpans(
        _ whole: Int, _ span: ClosedRange<Day>, _ parts: [Count], leavesRest: Bool, _ row: Int, _ told: inout Set<[Int]>
    ) {
        let byLength = Dictionary(grouping: parts, by: \.period.length).values.map {
            $0.map { ($0.period.days, $0.cell) }
        }
        for parts in byLength.sorted(by: { $0.count < $1.count }) {
            addSpan(whole, span, parts, leavesRest: leavesRest, row, &told)
        }
    }

    /// A figure of a span of time and those of parts of it, with what is left of it.
    mutating func addSpan(
        _ whole: Int, _ span: ClosedRange<Day>, _ parts: [(days: ClosedRange<Day>, cell: Int)], leavesRest: Bool,
        _ row: Int, _ told: inout Set<[Int]>
    ) {
        let parts = parts.sorted { $0.days.lowerBound < $1.days.lowerBound }
        guard !parts.isEmpty, told.insert([whole] + parts.map(\.cell)).inserted,
            zip(parts, parts.dropFirst()).allSatisfy({ $0.days.upperBound < $1.days.lowerBound })
        else { return }
        let days = parts.reduce(0) { $0 + ($1.days.upperBound - $1.days.lowerBound) + 1 }
        let sum = parts.reduce(0) { $0 + table.cells[$1.cell].value }
        var cells = parts.map(\.cell)
        if days < span.upperBound - span.lowerBound + 1 {
            let left = table.cells[whole].value - sum
            guard leavesRest, left >= 0 else { return }
            let isPublic = (cells + [whole]).allSatisfy { table.cells[$0].place == .fixed }
            let rest = table.add(Cell(left, .unprinted, countsPeople: !isPublic))
            values[rest] = values[whole]
            cells.append(rest)
        }
        add(Relation(total: whole, parts: cells), rows[row].row.id.source)
    }
}

extension Period {
    /// From the first day of its year to its last; a financial year, where nothing says another.
    var yearToDate: ClosedRange<Day> {
        let first: Int =
            switch years {
            case .calendar: 1
            case .academic: 9
            case .financial, nil: 4
            }
        let month = lastDay.calendarMonth
        let begin = month.adding(months: -((month.number - first + 12) % 12))
        return begin.firstDay...lastDay
    }

    /// All its days.
    var days: ClosedRange<Day> { firstDay...lastDay }

    /// The twelve months that end with it.
    var rollingYear: ClosedRange<Day> { lastDay.calendarMonth.adding(months: -11).firstDay...lastDay }
}
