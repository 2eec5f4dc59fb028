import Diagnostics
import Disclosure
import Plan

/// The figures of all rows as cells, and everything that ties them.
struct DisclosureTable {
    /// A value by its row and its place among the row's values.
    struct ValueID: Hashable {
        let row, place: Int
    }

    /// A number that nobody prints, by what it is of.
    private enum Unprinted: Hashable {
        case value(row: Int, Period)
        case numerator(ValueID)
    }

    /// A percentage of nobody knows how many.
    struct Baseless {
        let value: ValueID
        let share: SimplestShare
    }

    let rows: [DisclosedRow]
    let threshold: Int
    private(set) var table = CellTable()
    /// The cell or the figure of each value.
    private(set) var cells: [ValueID: Int] = [:]
    private(set) var figures: [ValueID: Int] = [:]
    /// The values that cells and relations come from, for messages.
    private(set) var values: [Int: ValueID] = [:]
    /// What told each relation.
    private(set) var sources: [SourceText] = []
    /// Percentages whose base is not known, and may be small.
    private(set) var baseless: [Baseless] = []
    /// Values that are small by what is said of their base, and of which nothing more is known.
    private(set) var small: Set<ValueID> = []
    /// Small numbers of ours that a paper has given out.
    private(set) var issued: [ValueID: IssuedPaper] = [:]
    /// The places of small values that others published.
    private(set) var exempt: [EntityID: [Int]] = [:]
    private var unprinted: [Unprinted: Int] = [:]
    private var papers: PaperFigureIndex

    init(_ content: Content, for reader: Edition) {
        rows = content.disclosedRows(by: reader)
        threshold = content.site.smallNumbers.threshold
        papers = PaperFigureIndex(content, reader, rows)
        addCells()
        papers.addLost(to: &table)
        addFigures()
        addSums(content)
        addTimes()
        addSame()
    }

    // MARK: - Values

    private mutating func addCells() {
        for (row, its) in rows.enumerated() {
            for place in its.row.values.all.indices {
                guard let count = its.count(place) else { continue }
                let value = ValueID(row: row, place: place)
                let isSmall = its.countsPeople && (1...threshold).contains(count)
                let paper = papers.paper(printing: value)
                if isSmall, its.isPublic(place) { exempt[its.id, default: []].append(place) }
                if let paper, isSmall, !its.isPublic(place) { issued[value] = paper }
                let cell = table.add(
                    Cell(
                        count, its.isPublic(place) || paper != nil ? .fixed : its.isSeen ? .printed : .unprinted,
                        countsPeople: its.countsPeople))
                cells[value] = cell
                values[cell] = value
            }
        }
    }

    private mutating func unprinted(_ key: Unprinted, _ value: Int, of row: Int) -> Int {
        if let known = unprinted[key] { return known }
        let cell = table.add(Cell(value, .unprinted, countsPeople: rows[row].countsPeople))
        unprinted[key] = cell
        if case .numerator(let its) = key { values[cell] = its }
        return cell
    }

    /// The place of the value that stood for a period when another was known.
    private func standing(_ row: Int, _ period: Period, on day: Day?) -> Int? {
        guard let places = rows[row].places[period] else { return nil }
        guard let day, places.count > 1 else { return places.last }
        return places.last { rows[row].row.values.all[$0].revisedOn.map { $0.value <= day } ?? true }
    }

    // MARK: - Percentages, rates and means

    private mutating func addFigures() {
        for row in rows.indices where rows[row].isSeen && rows[row].scale != nil {
            for place in rows[row].row.values.all.indices { addFigure(ValueID(row: row, place: place)) }
        }
    }

    private mutating func addFigure(_ value: ValueID) {
        let its = rows[value.row]
        let observation = its.row.values.all[value.place]
        guard let figure = observation.figure, let scale = its.scale, figure.digits >= 0 else { return }
        let isFixed = its.isPublic(value.place) || papers.paper(printing: value) != nil
        let day = observation.revisedOn?.value
        let period = observation.period.value
        func cell(_ row: Int?) -> Int? {
            row.flatMap { row in standing(row, period, on: day).flatMap { cells[ValueID(row: row, place: $0)] } }
        }
        guard let base = cell(its.base) else {
            addBaseless(value, figure, numerator: cell(its.numerator), isFixed: isFixed)
            return
        }
        let ratio = PrintedRatio(figure, scale: scale, base: table.cells[base].value)
        let printed = cell(its.numerator)
        // A mean says nothing of a sum that nobody prints.
        let numerator =
            printed ?? (scale == 1 ? nil : unprinted(.numerator(value), ratio.nearest, of: value.row))
        let isSmall =
            its.countsPeople && !isFixed
            && ratio.isSmall(numerator: printed.map { table.cells[$0].value }, threshold: threshold)
        let number = table.add(
            DerivedFigure(
                of: [printed, base].compactMap(\.self), numerator: printed == nil ? numerator : nil, isSmall: isSmall,
                isFixed: isFixed))
        figures[value] = number
        guard let numerator else { return }
        for relation in ratio.relations(numerator: numerator, table.cells[numerator].value, base: base, figure: number)
        {
            add(relation, observation.printed)
        }
        if scale == 100, table.cells[numerator].value <= table.cells[base].value {
            let rest = table.add(
                Cell(
                    table.cells[base].value - table.cells[numerator].value, .unprinted,
                    countsPeople: its.countsPeople && !isFixed))
            values[rest] = value
            add(Relation(total: base, parts: [numerator, rest]), observation.printed)
        }
    }

    /// A share of which nobody knows how many it is of: by its digits alone, or by what its row says of its bases.
    private mutating func addBaseless(_ value: ValueID, _ figure: Figure, numerator: Int?, isFixed: Bool) {
        let its = rows[value.row]
        guard figure.isPercent, its.countsPeople, !isFixed, let share = SimplestShare(figure) else { return }
        if let numerator, (1...threshold).contains(table.cells[numerator].value) {
            small.insert(value)
        } else if let base = its.row.smallestBase?.value {
            if PrintedRatio(figure, scale: 100, base: base).isSmallestSmall(threshold: threshold) {
                small.insert(value)
            }
        } else if min(share.part, share.rest) <= threshold {
            baseless.append(Baseless(value: value, share: share))
        }
        // Nothing that is tied to it is known, so the figure stands alone.
        if let numerator, small.contains(value) || table.cells[numerator].place == .printed {
            figures[value] = table.add(
                DerivedFigure(of: [numerator], numerator: nil, isSmall: small.contains(value), isFixed: false))
        }
    }

    private mutating func add(_ relation: Relation, _ source: SourceText) {
        if table.add(relation) { sources.append(source) }
    }

    // MARK: - Sums

    private mutating func addSums(_ content: Content) {
        let places = Dictionary(rows.indices.map { (rows[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
        for scorecard in content.scorecards {
            for sum in scorecard.indicators.flatMap(\.sums) {
                let parts = sum.parts.compactMap { places[scorecard.id($0)] }
                guard parts.count == sum.parts.count else { continue }
                switch sum.total {
                case .row(let id):
                    if let total = places[scorecard.id(id)] { addSum(total: total, parts, sum.source) }
                case .figure(let figure):
                    if figure.isPercent, figure.isSame(as: Figure(digits: 100)) {
                        addSum(total: nil, parts, sum.source)
                    }
                }
            }
        }
    }

    /// Parts of a total; of the base of all of them for nil.
    private mutating func addSum(total: Int?, _ parts: [Int], _ source: SourceText) {
        let members = parts + [total].compactMap(\.self)
        let shares = members.filter { rows[$0].scale == 100 }
        // Percentages add up as what stands above their lines does, if all are of one base.
        let bases = Set(shares.map { rows[$0].base })
        guard shares.isEmpty || (shares.count == members.count && bases.count == 1) else { return }
        let isBaseless = !shares.isEmpty && bases == [nil]
        var seen: Set<Period> = []
        for period in members.flatMap({ rows[$0].row.values.all.map(\.period.value) })
        where seen.insert(period).inserted {
            if isBaseless {
                hideAll(members, period)
                continue
            }
            for vintage in vintages(of: members, period) {
                addSum(total: total, parts, period, vintage, source)
            }
        }
    }

    /// Which values stood beside each other for a period: at first, and after each revision.
    private func vintages(of members: [Int], _ period: Period) -> [PaperFigureIndex.Vintage] {
        let days = Set(
            members.flatMap { row in
                (rows[row].places[period] ?? []).compactMap { rows[row].row.values.all[$0].revisedOn?.value }
            })
        let revised = days.isEmpty ? [] : [Period.calendarYear(Day.years.lowerBound).firstDay] + days.sorted()
        return (days.isEmpty ? [.onDay(nil)] : revised.map { .onDay($0) }) + papers.vintages(of: members, period)
    }

    private mutating func addSum(
        total: Int?, _ parts: [Int], _ period: Period, _ vintage: PaperFigureIndex.Vintage, _ source: SourceText
    ) {
        var known: [Int] = []
        var missing: [Int] = []
        for part in parts {
            if let cell = member(part, period, vintage) { known.append(cell) } else { missing.append(part) }
        }
        let sum = known.reduce(0) { $0 + table.cells[$1].value }
        let whole: Int?
        if let total {
            whole =
                member(total, period, vintage)
                ?? (missing.isEmpty ? unprinted(.value(row: total, period), sum, of: total) : nil)
        } else {
            whole = rows[parts[0]].base.flatMap { member($0, period, vintage) }
        }
        guard let whole, !known.isEmpty else { return }
        let rest = table.cells[whole].value - sum
        guard rest >= 0 else { return }
        // Of several that are not known, one may be small, and the others have what is left.
        for (index, part) in missing.enumerated() {
            let share = index + 1 == missing.count ? nil : min(3, rest / missing.count)
            let before = known.dropFirst(parts.count - missing.count).reduce(0) { $0 + table.cells[$1].value }
            known.append(unprinted(.value(row: part, period), share ?? rest - before, of: part))
        }
        add(Relation(total: whole, parts: known), source)
    }

    /// The cell of a row for a period; of a percentage that of its numerator.
    private func member(_ row: Int, _ period: Period, _ vintage: PaperFigureIndex.Vintage) -> Int? {
        let day: Day?
        switch vintage {
        case .onDay(let known): day = known
        case .paper(let number):
            if let cell = papers.cell(in: number, row, period) { return cell }
            day = papers.day(of: number)
        }
        guard let place = standing(row, period, on: day) else { return unprinted[.value(row: row, period)] }
        let value = ValueID(row: row, place: place)
        if let cell = cells[value] { return cell }
        guard rows[row].scale == 100 else { return unprinted[.value(row: row, period)] }
        if let numerator = rows[row].numerator, let place = standing(numerator, period, on: day) {
            return cells[ValueID(row: numerator, place: place)]
        }
        return unprinted[.numerator(value)]
    }

    /// Of percentages of an unknown base that add up, a hidden one leaves none that could not tell it.
    private mutating func hideAll(_ members: [Int], _ period: Period) {
        let values = members.flatMap { row in (rows[row].places[period] ?? []).map { ValueID(row: row, place: $0) } }
        guard values.contains(where: small.contains) else { return }
        for value in values where rows[value.row].row.values.all[value.place].figure?.digits != 0 {
            small.insert(value)
        }
    }

    // MARK: - Time

    /// A count of a row with its cell.
    private struct Count {
        let period: Period
        let basis: Basis?
        let cell: Int
    }

    private mutating func addTimes() {
        for row in rows.indices where rows[row].countsPeople && rows[row].scale == nil {
            let source = rows[row].accumulates
            var told: Set<[Int]> = []
            for day in revisions(of: [row] + [source].compactMap(\.self)) {
                let counts = counts(row, on: day)
                addYears(counts, row, &told)
                addNested(counts, row, &told)
                if let source { addAccumulated(counts, self.counts(source, on: day), row, &told) }
            }
        }
    }

    /// The days from which other values stood; before the first of them those that were given at first.
    private func revisions(of members: [Int]) -> [Day?] {
        let days = Set(members.flatMap { rows[$0].row.values.all.compactMap { $0.revisedOn?.value } })
        return days.isEmpty ? [nil] : [Period.calendarYear(Day.years.lowerBound).firstDay] + days.sorted()
    }

    /// The values that stood on a day and are counts, in the order of their periods.
    private func counts(_ row: Int, on day: Day?) -> [Count] {
        rows[row].row.values.all.indices.compactMap { place in
            let value = rows[row].row.values.all[place]
            guard let cell = cells[ValueID(row: row, place: place)],
                standing(row, value.period.value, on: day) == place
            else { return nil }
            return Count(period: value.period.value, basis: rows[row].row.basis(of: value), cell: cell)
        }
    }

    /// What was counted from the beginning of a year tells by each next figure what came between.
    private mutating func addYears(_ counts: [Count], _ row: Int, _ told: inout Set<[Int]>) {
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
    private mutating func addNested(_ counts: [Count], _ row: Int, _ told: inout Set<[Int]>) {
        let counts = counts.filter { $0.basis == .period || $0.basis == nil }
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
    private mutating func addAccumulated(_ counts: [Count], _ parts: [Count], _ row: Int, _ told: inout Set<[Int]>) {
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
    private mutating func addSpans(
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
    private mutating func addSpan(
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

    // MARK: - The same elsewhere

    private mutating func addSame() {
        let places = Dictionary(rows.indices.map { (rows[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
        var byTitle: [String: Int] = [:]
        var bySeries: [[Figure]: Int] = [:]
        for row in rows.indices {
            let its = rows[row].row
            if let same = its.sameAs, let other = places[EntityID(written: same.text, in: rows[row].id.scope)] {
                addSame(row, other, same)
            }
            let title = its.title.text.count > 12 ? Vocabulary.fold(its.title.text) : ""
            if !title.isEmpty, let other = byTitle.updateValue(row, forKey: title) {
                addSame(row, other, its.title.source)
            }
            let series = its.values.figures.compactMap(\.figure)
            if series.count > 2, Set(series).count > 2, let other = bySeries.updateValue(row, forKey: series) {
                addSame(row, other, its.title.source)
            }
        }
    }

    private mutating func addSame(_ row: Int, _ other: Int, _ source: SourceText) {
        for (period, places) in rows[row].places.sorted(by: { $0.key.isBefore($1.key) }) {
            guard let place = places.last, let twin = rows[other].places[period]?.last,
                let figure = rows[row].row.values.all[place].figure,
                let its = rows[other].row.values.all[twin].figure, figure.isSame(as: its),
                figure.isPercent == its.isPercent,
                let cell = member(row, period, .onDay(nil)), let same = member(other, period, .onDay(nil)), cell != same
            else { continue }
            add(Relation(total: cell, parts: [same]), source)
        }
    }
}

extension Period {
    /// From the first day of its year to its last; a financial year, where nothing says another.
    fileprivate var yearToDate: ClosedRange<Day> {
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
    fileprivate var days: ClosedRange<Day> { firstDay...lastDay }

    /// The twelve months that end with it.
    fileprivate var rollingYear: ClosedRange<Day> { lastDay.calendarMonth.adding(months: -11).firstDay...lastDay }
}
