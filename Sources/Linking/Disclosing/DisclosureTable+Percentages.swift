import Diagnostics
import Disclosure
import Plan

/// Percentages, rates and means: what stands behind them may be worked out from what is printed.
extension DisclosureTable {
    mutating func addFigures() {
        for row in rows.indices where rows[row].scale != nil {
            for place in rows[row].row.values.all.indices { addFigure(ValueID(row: row, place: place)) }
        }
        for lost in papers.figures { addLost(lost.figure, lost.place, of: lost.paper) }
        for row in rows.indices where !rows[row].isRate { addUnprintedShares(of: row) }
    }

    /// Who sees a base and those counted of it knows how many are left, also in a period for which no share is given.
    private mutating func addUnprintedShares(of row: Int) {
        let its = rows[row]
        guard let base = its.base, let numerator = its.numerator, its.row.meanOf == nil else { return }
        for period in periods(of: base).sorted(by: { $0.isBefore($1) }) {
            let hasFigure = its.places(beside: period)?.contains { its.figure($0)?.isPercent ?? false } ?? false
            guard !hasFigure, let whole = count(base, period, .onDay(nil)),
                let part = count(numerator, period, .onDay(nil))
            else { continue }
            addRest(of: whole, part, of: row, isFixed: false, values[whole] ?? values[part])
        }
    }

    mutating func addFigure(_ value: ValueID) {
        let its = rows[value.row]
        let observation = its.row.values.all[value.place]
        guard let figure = its.figure(value.place), let scale = its.scale, figure.digits >= 0,
            figure.isPercent || scale != 100
        else { return }
        let isFixed = its.isPublic(value.place) || papers.paper(printing: value) != nil
        let vintage = PaperFigureIndex.Vintage.onDay(observation.revisedOn?.value)
        let period = DaySpan(observation.period.value)
        let base = its.base.flatMap { count($0, period, vintage) }
        let printed = its.numerator.flatMap { count($0, period, vintage) }
        guard its.isSeen else {
            // Who sees both counts knows the share, and how many are left, though nobody prints it.
            if scale == 100, let base, let printed {
                addRest(of: base, printed, of: value.row, isFixed: isFixed, value)
            }
            return
        }
        guard let base else {
            addBaseless(value, figure, numerator: printed, isFixed: isFixed)
            return
        }
        let ratio = PrintedRatio(figure, scale: scale, base: table.cells[base].value)
        // A mean says nothing of a sum that nobody prints.
        let numerator =
            printed ?? (scale == 1 ? nil : unprinted(.numerator(value), ratio.nearest, of: value.row))
        let isSmall =
            its.countsPeople && !isFixed
            && (papers.isKeptBack(value)
                || ratio.isSmall(numerator: printed.map { table.cells[$0].value }, threshold: threshold))
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
        if scale == 100 { addRest(of: base, numerator, of: value.row, isFixed: isFixed, value) }
    }

    /// What readers of a paper know by a percentage or rate that only the paper has.
    mutating func addLost(_ figure: Figure, _ place: PaperFigureIndex.Lost, of paper: Int) {
        let its = rows[place.row]
        let figure = its.figure(figure)
        guard let scale = its.scale, figure.digits >= 0, figure.isPercent || scale != 100,
            let base = its.base.flatMap({ count($0, place.period, .paper(paper)) })
        else { return }
        let printed = its.numerator.flatMap { count($0, place.period, .paper(paper)) }
        let ratio = PrintedRatio(figure, scale: scale, base: table.cells[base].value)
        guard scale != 1 || printed != nil else { return }
        let numerator = printed ?? table.add(Cell(ratio.nearest, .unprinted, countsPeople: false))
        let number = table.add(DerivedFigure(of: [], numerator: nil, isSmall: false, isFixed: true))
        for relation in ratio.relations(numerator: numerator, table.cells[numerator].value, base: base, figure: number)
        {
            add(relation, its.row.id.source)
        }
        if scale == 100 { addRest(of: base, numerator, of: place.row, isFixed: true, nil) }
    }

    /// How many of those whom a share is of are not in it; a value by which a message can name them.
    mutating func addRest(of base: Int, _ numerator: Int, of row: Int, isFixed: Bool, _ value: ValueID?) {
        let left = table.cells[base].value - table.cells[numerator].value
        guard left >= 0 else { return }
        let its = rows[row].row
        let rest = table.add(Cell(left, .unprinted, countsPeople: rows[row].countsPeople && !isFixed))
        values[rest] = value
        let source = value.map { rows[$0.row].row.values.all[$0.place].printed } ?? its.id.source
        add(Relation(total: base, parts: [numerator, rest]), source)
    }

    /// A share or rate of which nobody knows how many it is of: by its digits alone, or by what its row says of its bases.
    mutating func addBaseless(_ value: ValueID, _ figure: Figure, numerator: Int?, isFixed: Bool) {
        let its = rows[value.row]
        guard let scale = its.scale, its.countsPeople, !isFixed else { return }
        let share = SimplestShare(figure)
        let isSmall = numerator.map { (1...threshold).contains(table.cells[$0].value) } ?? false
        if isSmall || papers.isKeptBack(value) {
            small.insert(value)
        } else if let bases = wholesAround(value) {
            let ratios = bases.map { PrintedRatio(figure, scale: scale, base: $0) }
            if ratios.contains(where: { $0.isSmall(numerator: nil, threshold: threshold) }) { small.insert(value) }
        } else if let base = its.row.smallestBase?.value {
            if PrintedRatio(figure, scale: scale, base: base).isSmallestSmall(threshold: threshold) {
                small.insert(value)
            }
        } else if share.map({ min($0.part, $0.rest) <= threshold }) ?? mayBeOfFew(value, figure, scale) {
            baseless.append(Baseless(value: value, share: share))
            small.insert(value)
        }
        // Nothing that is tied to it is known, so the figure stands alone.
        if let numerator, small.contains(value) || table.cells[numerator].place == .printed {
            figures[value] = table.add(
                DerivedFigure(of: [numerator], numerator: nil, isSmall: small.contains(value), isFixed: false))
        }
    }

    /// The whole numbers below and above a base that is none, as full-time posts are: `12.5`.
    private func wholesAround(_ value: ValueID) -> [Int]? {
        let observation = rows[value.row].row.values.all[value.place]
        guard let base = rows[value.row].base,
            let place = standing(base, DaySpan(observation.period.value), on: observation.revisedOn?.value),
            let figure = rows[base].figure(place), figure.digits > 0, !figure.isPercent
        else { return nil }
        let unit = (0..<figure.decimals).reduce(1) { size, _ in size * 10 }
        let whole = figure.digits / unit
        return [whole, figure.digits.isMultiple(of: unit) ? whole : whole + 1].filter { $0 > 0 }
    }

    /// Whether a rate, or a mean of a part of those whom its indicator is a mean of, may be of a few.
    private func mayBeOfFew(_ value: ValueID, _ figure: Figure, _ scale: Int) -> Bool {
        scale == 100 ? false : figure.digits > 0
    }

    /// Adds what readers know. Parts that miss their total by a few, as rounding and slips do, still tell nearly what one of
    /// them is.
    mutating func add(_ relation: Relation, _ source: SourceText) {
        if table.add(relation) || table.add(relation, missedBy: threshold) { sources.append(source) }
    }
}
