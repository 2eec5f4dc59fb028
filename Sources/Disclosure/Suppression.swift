/// What is hidden of a table, so that no small number can be worked out: the cells that are small (primary suppression), and
/// as many of their partners as that takes (secondary suppression).
///
/// A cell counts as safe only where a witness was found for each number that it must leave open: a whole table that prints
/// exactly what we print, hides what we hide, and has that number there. So a search that gives up too early hides more, and
/// never calls safe what is not. Readers are taken to know the rule: that a small cell is from 1 to the threshold, that a
/// partner is above it, and that no other number of its relation that could have been hidden in its place was smaller.
package struct Suppression: Sendable {
    /// What becomes of a cell or figure.
    package enum Decision: Sendable, Equatable {
        case shown
        /// It is small itself.
        case small
        /// It would give a cell away; for a figure that must be hidden for what it tells, the cell is nil.
        case partner(of: Int?)

        package var isHidden: Bool { self != .shown }
    }

    /// A small number that stays known, because nothing more can be hidden.
    package struct Leak: Sendable {
        /// The cell; nil for a figure.
        package let cell: Int?
        package let figure: Int?
        /// The relation that gives it away.
        package let relation: Int?
    }

    package private(set) var cells: [Decision]
    package private(set) var figures: [Decision]
    package private(set) var leaks: [Leak] = []

    private let table: CellTable
    private let threshold: Int
    /// The relations of each cell, and those that follow from the choice of a partner.
    private var relations: [Relation]
    private var relationsOfCell: [[Int]]
    private var figuresOfCell: [[Int]]
    private var figuresOfNumerator: [Int: [Int]] = [:]
    /// The cells that nobody prints, of which a figure told until it was hidden for another.
    private var toldByFigures: Set<Int> = []
    /// The cells that nothing more can be done for.
    private var isGivenUp: Set<Int> = []

    /// Decides for a whole table.
    package init(of table: CellTable, threshold: Int) {
        self.table = table
        self.threshold = threshold
        relations = table.relations
        relationsOfCell = Array(repeating: [], count: table.cells.count)
        figuresOfCell = Array(repeating: [], count: table.cells.count)
        cells = table.cells.map { cell in
            cell.place == .printed && cell.countsPeople && (1...threshold).contains(cell.value) ? .small : .shown
        }
        figures = table.figures.map { $0.isSmall && !$0.isFixed ? .small : .shown }
        for (number, relation) in relations.enumerated() {
            for term in relation.terms { relationsOfCell[term.cell].append(number) }
        }
        for (number, figure) in table.figures.enumerated() {
            for part in figure.parts { figuresOfCell[part].append(number) }
            if let numerator = figure.numerator { figuresOfNumerator[numerator, default: []].append(number) }
        }
        hideWhatGoesWithCells()
        protectFigures()
        protectCells()
    }

    // MARK: - What readers know

    private func isSeen(_ cell: Int) -> Bool {
        switch table.cells[cell].place {
        case .fixed: true
        case .printed: !cells[cell].isHidden
        case .unprinted: false
        }
    }

    private func isActive(_ relation: Relation) -> Bool {
        relation.figure.map { !figures[$0].isHidden } ?? true
    }

    /// Whether every number from 1 to the threshold must stay possible.
    private func isProtected(_ cell: Int) -> Bool {
        let it = table.cells[cell]
        return it.countsPeople && it.place != .fixed && (1...threshold).contains(it.value)
    }

    /// What the rule alone says of a cell that is not seen.
    private func bounds(of cell: Int) -> ClosedRange<Int> {
        switch cells[cell] {
        case .small: 1...threshold
        case .partner: (table.cells[cell].countsPeople ? threshold + 1 : 1)...Suppression.most
        case .shown: 0...Suppression.most
        }
    }

    /// No table of a council holds more.
    private static let most = 1_000_000_000

    // MARK: - Hiding

    private mutating func hideWhatGoesWithCells() {
        for cell in cells.indices where cells[cell].isHidden { hideFigures(of: cell) }
    }

    /// A percentage goes with what it is worked out of.
    private mutating func hideFigures(of cell: Int) {
        for figure in figuresOfCell[cell] where !figures[figure].isHidden && !table.figures[figure].isFixed {
            figures[figure] = .partner(of: cell)
        }
    }

    /// What can be hidden so that something else stays open.
    private struct Partner {
        let cell: Int
        /// The figure that tells the cell, where the cell itself is printed nowhere.
        let figure: Int?
    }

    private mutating func hide(_ partner: Partner, for cell: Int?, among others: [Partner]) {
        if let figure = partner.figure {
            figures[figure] = .partner(of: cell)
            toldByFigures.insert(partner.cell)
        } else {
            cells[partner.cell] = .partner(of: cell)
            hideFigures(of: partner.cell)
        }
        // Whoever knows the rule knows that it was the smallest.
        for other in others where other.cell != partner.cell {
            relations.append(
                Relation([.init(partner.cell), .init(other.cell, -1)], in: -Suppression.most...0))
            for each in [partner.cell, other.cell] { relationsOfCell[each].append(relations.count - 1) }
        }
    }

    /// What can be hidden of some cells, the smallest first: no zero, and nothing that is known anyway.
    private func partners(among cells: [Int]) -> [Partner] {
        Set(cells).sorted { (table.cells[$0].value, $0) < (table.cells[$1].value, $1) }.compactMap { cell in
            let it = table.cells[cell]
            guard it.value != 0 else { return nil }
            switch it.place {
            case .fixed: return nil
            case .printed: return self.cells[cell].isHidden ? nil : Partner(cell: cell, figure: nil)
            case .unprinted:
                return figuresOfNumerator[cell]?.first { !figures[$0].isHidden && !table.figures[$0].isFixed }
                    .map { Partner(cell: cell, figure: $0) }
            }
        }
    }

    /// A hidden figure whose parts are all seen could be worked out again.
    private mutating func protectFigures() {
        for (number, figure) in table.figures.enumerated() where figures[number] == .small {
            guard figure.parts.count > 1, figure.parts.allSatisfy(isSeen) else { continue }
            let partners = partners(among: figure.parts)
            if let partner = partners.first {
                hide(partner, for: nil, among: partners)
            } else {
                leaks.append(Leak(cell: nil, figure: number, relation: nil))
            }
        }
    }

    private mutating func protectCells() {
        var isDone = Array(repeating: false, count: cells.count)
        for cell in cells.indices where !isDone[cell] && !isSeen(cell) && needsWitness(cell) {
            while true {
                let component = component(of: cell)
                guard let failure = failure(in: component) else {
                    for other in component { isDone[other] = true }
                    break
                }
                protect(failure)
            }
        }
    }

    private func needsWitness(_ cell: Int) -> Bool {
        !isGivenUp.contains(cell) && (isProtected(cell) || isPartner(cell))
    }

    private func isPartner(_ cell: Int) -> Bool {
        if case .partner = cells[cell] { true } else { toldByFigures.contains(cell) }
    }

    /// Hides one partner more, or gives up and says so.
    private mutating func protect(_ failing: (cell: Int, relation: Int?)) {
        func cells(of numbers: [Int]) -> [Int] {
            numbers.filter { isActive(relations[$0]) }.flatMap { relations[$0].terms.map(\.cell) }
                .filter { $0 != failing.cell }
        }
        var found = partners(among: cells(of: failing.relation.map { [$0] } ?? []))
        if found.isEmpty { found = partners(among: cells(of: relationsOfCell[failing.cell])) }
        if found.isEmpty {
            found = partners(among: cells(of: component(of: failing.cell).flatMap { relationsOfCell[$0] }))
        }
        if let partner = found.first {
            hide(partner, for: failing.cell, among: found)
        } else {
            isGivenUp.insert(failing.cell)
            let relation = failing.relation.flatMap { $0 < table.relations.count ? $0 : nil }
            leaks.append(Leak(cell: failing.cell, figure: nil, relation: relation))
        }
    }

    /// The cell that could be told too exactly if a hidden one were shown: what one row more would change.
    package func told(byShowing cell: Int) -> Int? {
        var other = self
        other.cells[cell] = .shown
        let near = relationsOfCell[cell].filter { isActive(relations[$0]) }.flatMap { relations[$0].terms.map(\.cell) }
        for neighbour in near where neighbour != cell && !other.isSeen(neighbour) {
            if let failure = other.failure(in: other.component(of: neighbour)) { return failure.cell }
        }
        return nil
    }

    // MARK: - Witnesses

    /// The cells that are not seen and hang together with one.
    private func component(of cell: Int) -> [Int] {
        var seen: Set<Int> = [cell]
        var found = [cell]
        var next = 0
        while next < found.count {
            for relation in relationsOfCell[found[next]] where isActive(relations[relation]) {
                for term in relations[relation].terms where !isSeen(term.cell) && seen.insert(term.cell).inserted {
                    found.append(term.cell)
                }
            }
            next += 1
        }
        return found
    }

    /// The first cell of a component that can be told too exactly, with a relation that does it.
    private func failure(in component: [Int]) -> (cell: Int, relation: Int?)? {
        var search = search(in: component)
        // A relation in a component speaks of one of its cells, so a single cell without any is free.
        if search.isFree { return nil }
        var found = component.map { _ in Set<Int>() }
        func keep(_ witness: [Int]) { for place in witness.indices { found[place].insert(witness[place]) } }
        for (place, cell) in component.enumerated() where isProtected(cell) && !isGivenUp.contains(cell) {
            for number in 1...threshold where !found[place].contains(number) {
                guard let witness = search.witness(of: place, being: number) else {
                    return (cell, relation(excluding: number, of: cell, in: component))
                }
                keep(witness)
            }
        }
        for (place, cell) in component.enumerated() where isPartner(cell) && !isGivenUp.contains(cell) {
            let value = table.cells[cell].value
            for step in 0..<threshold where !isWide(found[place]) {
                for number in [value + step, value - step] {
                    if let witness = search.witness(of: place, being: number) { keep(witness) }
                }
            }
            if !isWide(found[place]) { return (cell, relation(excluding: value + threshold - 1, of: cell, in: component)) }
        }
        return nil
    }

    /// Whether a cell that is hidden for another may be as many numbers as that one.
    private func isWide(_ found: Set<Int>) -> Bool {
        guard let least = found.min(), let most = found.max() else { return false }
        return most - least >= threshold - 1
    }

    private func search(in component: [Int]) -> WitnessSearch {
        let places = Dictionary(component.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        var search = WitnessSearch(component.map { (bounds(of: $0), table.cells[$0].value) })
        for number in Set(component.flatMap { relationsOfCell[$0] }).sorted() where isActive(relations[number]) {
            search.add(folded(relations[number], places))
        }
        return search
    }

    /// A relation of the cells that are not seen, once those that are have been taken off.
    private func folded(_ relation: Relation, _ places: [Int: Int]) -> Relation {
        var seen = 0
        var terms: [Relation.Term] = []
        for term in relation.terms {
            if let place = places[term.cell] {
                terms.append(.init(place, term.factor))
            } else {
                seen += table.cells[term.cell].value * term.factor
            }
        }
        return Relation(terms, in: relation.range.lowerBound - seen...relation.range.upperBound - seen)
    }

    /// A relation that alone does not let a cell be a number; else one that it has.
    private func relation(excluding number: Int, of cell: Int, in component: [Int]) -> Int? {
        let active = relationsOfCell[cell].filter { isActive(relations[$0]) }
        return active.first { relation in
            let its = relations[relation]
            var least = 0
            var most = 0
            for term in its.terms {
                let bounds =
                    term.cell == cell
                    ? number...number
                    : isSeen(term.cell) ? table.cells[term.cell].value...table.cells[term.cell].value : bounds(of: term.cell)
                least += min(bounds.lowerBound * term.factor, bounds.upperBound * term.factor)
                most += max(bounds.lowerBound * term.factor, bounds.upperBound * term.factor)
            }
            return most < its.range.lowerBound || its.range.upperBound < least
        } ?? active.first { $0 < table.relations.count } ?? active.first
    }
}
