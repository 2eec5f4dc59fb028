import Diagnostics
import Disclosure
import Plan

/// Totals of parts.
extension DisclosureTable {
    mutating func addSums(_ content: Content) {
        let places = Dictionary(rows.indices.map { (rows[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
        for scorecard in content.scorecards {
            for sum in scorecard.indicators.flatMap(\.sums) {
                let parts = sum.parts.compactMap { places[scorecard.id($0)] }
                guard parts.count == sum.parts.count else { continue }
                switch sum.total {
                case .row(let id):
                    guard let total = places[scorecard.id(id)] else { continue }
                    addSum(total: total, parts, sum.source)
                    addShares(total: total, parts, sum.source)
                case .figure(let figure):
                    if figure.isPercent, figure.isSame(as: Figure(digits: 100)) {
                        addSum(total: nil, parts, sum.source)
                    }
                }
            }
        }
    }

    /// Parts of a total; of the base of all of them for nil.
    mutating func addSum(total: Int?, _ parts: [Int], _ source: SourceText) {
        let members = parts + [total].compactMap(\.self)
        let shares = members.filter { rows[$0].scale == 100 }
        // Percentages add up as what stands above their lines does, if all are of one base.
        let bases = Set(shares.map { rows[$0].base })
        guard shares.isEmpty || (shares.count == members.count && bases.count == 1) else { return }
        let isBaseless = !shares.isEmpty && bases == [nil]
        var seen: Set<DaySpan> = []
        for period in members.flatMap(periods)
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
    func vintages(of members: [Int], _ period: DaySpan) -> [PaperFigureIndex.Vintage] {
        let values = members.flatMap { row in
            (rows[row].places(beside: period) ?? []).map { rows[row].row.values.all[$0] }
        }
        return vintages(of: values) + papers.vintages(of: members, period)
    }

    /// The days from which others of some values stood; before the first of them those that were given at first.
    func vintages(of values: [Observation]) -> [PaperFigureIndex.Vintage] {
        let days = Set(values.compactMap { $0.revisedOn?.value })
        guard !days.isEmpty else { return [.onDay(nil)] }
        return ([Period.calendarYear(Day.years.lowerBound).firstDay] + days.sorted()).map { .onDay($0) }
    }

    mutating func addSum(
        total: Int?, _ parts: [Int], _ period: DaySpan, _ vintage: PaperFigureIndex.Vintage, _ source: SourceText
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
    func member(_ row: Int, _ period: DaySpan, _ vintage: PaperFigureIndex.Vintage) -> Int? {
        if let cell = count(row, period, vintage) { return cell }
        guard rows[row].scale == 100, standing(row, period, on: day(of: vintage)) != nil else {
            return unprinted[.value(row: row, period)]
        }
        if let numerator = rows[row].numerator, let cell = count(numerator, period, vintage) { return cell }
        return numerator(of: row, period, vintage)
    }

    /// The cell of the number that a percentage or rate tells of and nobody prints.
    func numerator(of row: Int, _ period: DaySpan, _ vintage: PaperFigureIndex.Vintage) -> Int? {
        guard rows[row].scale != nil else { return nil }
        return standing(row, period, on: day(of: vintage))
            .flatMap { unprinted[.numerator(ValueID(row: row, place: $0))] }
    }

    /// Percentages and rates of parts and of their total, where nothing says whom they count: those counted add up as well.
    mutating func addShares(total: Int, _ parts: [Int], _ source: SourceText) {
        for whole in sharesByBase[total] ?? [] {
            let shares = parts.map { part in share(of: part, like: whole) }
            guard shares.allSatisfy({ $0 != nil }) else { continue }
            for period in periods(of: whole) {
                let cells = shares.compactMap { $0.flatMap { numerator(of: $0, period, .onDay(nil)) } }
                guard cells.count == parts.count, let total = numerator(of: whole, period, .onDay(nil)) else {
                    continue
                }
                add(Relation(total: total, parts: cells), source)
            }
        }
    }

    /// The percentage of a base that another is of another base: the one with its title, else the only one.
    private func share(of base: Int, like whole: Int) -> Int? {
        let shares = (sharesByBase[base] ?? []).filter { rows[$0].scale == rows[whole].scale }
        let title = Vocabulary.fold(rows[whole].row.title.text)
        return shares.count == 1 ? shares[0] : shares.first { Vocabulary.fold(rows[$0].row.title.text) == title }
    }

    /// Of percentages of an unknown base that add up, a hidden one leaves none that could not tell it.
    mutating func hideAll(_ members: [Int], _ period: DaySpan) {
        let values = members.flatMap { row in
            (rows[row].places(beside: period) ?? []).map { ValueID(row: row, place: $0) }
        }
        guard values.contains(where: small.contains) else { return }
        for value in values where rows[value.row].row.values.all[value.place].figure?.digits != 0 {
            small.insert(value)
        }
    }
}
