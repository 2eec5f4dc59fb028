import Diagnostics
import Disclosure
import Plan

/// Percentages, rates and means: what stands behind them may be worked out from what is printed.
extension DisclosureTable {
    mutating func addFigures() {
        for row in rows.indices where rows[row].scale != nil {
            for place in rows[row].row.values.all.indices { addFigure(ValueID(row: row, place: place)) }
        }
        for row in rows.indices where !rows[row].isRate { addUnprintedShares(of: row) }
    }

    /// Who sees a base and those counted of it knows how many are left, also in a period for which no share is given.
    private mutating func addUnprintedShares(of row: Int) {
        let its = rows[row]
        guard let base = its.base, let numerator = its.numerator, its.row.meanOf == nil else { return }
        for (period, places) in rows[base].places.sorted(by: { $0.key.isBefore($1.key) }) {
            let hasFigure = its.places[period]?.contains { its.figure($0)?.isPercent ?? false } ?? false
            guard !hasFigure, let place = places.last, let other = standing(numerator, period, on: nil),
                let whole = cells[ValueID(row: base, place: place)],
                let part = cells[ValueID(row: numerator, place: other)]
            else { continue }
            addRest(of: whole, part, ValueID(row: base, place: place), isFixed: false)
        }
    }

    mutating func addFigure(_ value: ValueID) {
        let its = rows[value.row]
        let observation = its.row.values.all[value.place]
        guard let figure = its.figure(value.place), let scale = its.scale, figure.digits >= 0,
            figure.isPercent || scale != 100
        else { return }
        let isFixed = its.isPublic(value.place) || papers.paper(printing: value) != nil
        let day = observation.revisedOn?.value
        let period = observation.period.value
        func cell(_ row: Int?) -> Int? {
            row.flatMap { row in standing(row, period, on: day).flatMap { cells[ValueID(row: row, place: $0)] } }
        }
        guard its.isSeen else {
            // Who sees both counts knows the share, and how many are left, though nobody prints it.
            if scale == 100, let base = cell(its.base), let numerator = cell(its.numerator) {
                addRest(of: base, numerator, value, isFixed: isFixed)
            }
            return
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
        if scale == 100 { addRest(of: base, numerator, value, isFixed: isFixed) }
    }

    /// How many of those whom a share is of are not in it.
    mutating func addRest(of base: Int, _ numerator: Int, _ value: ValueID, isFixed: Bool) {
        let left = table.cells[base].value - table.cells[numerator].value
        guard left >= 0 else { return }
        let its = rows[value.row]
        let rest = table.add(Cell(left, .unprinted, countsPeople: its.countsPeople && !isFixed))
        values[rest] = value
        add(Relation(total: base, parts: [numerator, rest]), its.row.values.all[value.place].printed)
    }

    /// A share or rate of which nobody knows how many it is of: by its digits alone, or by what its row says of its bases.
    mutating func addBaseless(_ value: ValueID, _ figure: Figure, numerator: Int?, isFixed: Bool) {
        let its = rows[value.row]
        guard let scale = its.scale, its.countsPeople, !isFixed else { return }
        let share = SimplestShare(figure)
        if let numerator, (1...threshold).contains(table.cells[numerator].value) {
            small.insert(value)
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

    /// Whether a rate, or a mean of a part of those whom its indicator is a mean of, may be of a few.
    private func mayBeOfFew(_ value: ValueID, _ figure: Figure, _ scale: Int) -> Bool {
        scale == 100 ? false : figure.digits > 0
    }

    mutating func add(_ relation: Relation, _ source: SourceText) {
        if table.add(relation) { sources.append(source) }
    }
}
