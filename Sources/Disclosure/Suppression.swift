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
    /// What was shown of each cell, and the cells that are still to be looked at.
    private var found: [Found?] = []
    private var waiting: [Int] = []
    /// How many more searches there may be among all that hangs together.
    private var patience = 200
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
        waiting.append(partner.cell)
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
            case .printed: return self.cells[cell].isHidden || isTold(cell) ? nil : Partner(cell: cell, figure: nil)
            case .unprinted:
                return figuresOfNumerator[cell]?.first { !figures[$0].isHidden && !table.figures[$0].isFixed }
                    .map { Partner(cell: cell, figure: $0) }
            }
        }
    }

    /// Whether a relation tells a cell by others that nobody can hide, so that to hide it would hide nothing.
    private func isTold(_ cell: Int) -> Bool {
        relationsOfCell[cell].contains { number in
            isActive(relations[number]) && relations[number].range.lowerBound == relations[number].range.upperBound
                && relations[number].terms.allSatisfy { term in
                    term.cell == cell || (isSeen(term.cell) && !canBeHidden(term.cell))
                }
        }
    }

    private func canBeHidden(_ cell: Int) -> Bool {
        table.cells[cell].place == .printed && table.cells[cell].value != 0
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

    /// Looks at each cell that must stay open, and at each that is hidden for one, once: a witness that was found stays one,
    /// because what is hidden later stands in it as it truly is.
    private mutating func protectCells() {
        found = Array(repeating: nil, count: cells.count)
        waiting += cells.indices.filter { !isSeen($0) && needsWitness($0) }
        var next = 0
        while next < waiting.count {
            let cell = waiting[next]
            next += 1
            if isProtected(cell) { keepOpen(cell) }
            if isPartner(cell) { keepWide(cell) }
        }
    }

    /// Every number from 1 to the threshold stays possible for a cell.
    private mutating func keepOpen(_ cell: Int) {
        for number in 1...threshold {
            while !isGivenUp.contains(cell), !isFound(number, for: cell), !takeWitness(of: cell, being: number) {
                protect((cell, relation(excluding: number, of: cell)))
            }
        }
    }

    /// A cell that is hidden for another may be as many numbers as that one.
    private mutating func keepWide(_ cell: Int) {
        let value = table.cells[cell].value
        while !isGivenUp.contains(cell) {
            for step in 1...threshold where !isWide(cell) {
                for number in [value + step, value - step] where !isWide(cell) {
                    _ = takeWitness(of: cell, being: number)
                }
            }
            if isWide(cell) { return }
            protect((cell, relation(excluding: value + threshold - 1, of: cell)))
        }
    }

    private func isFound(_ number: Int, for cell: Int) -> Bool {
        number == table.cells[cell].value || found[cell]?.numbers.contains(number) ?? false
    }

    private func isWide(_ cell: Int) -> Bool {
        let value = table.cells[cell].value
        let (least, most) = found[cell].map { (min($0.least, value), max($0.most, value)) } ?? (value, value)
        return most - least >= threshold - 1
    }

    /// Looks for a witness, near the truth and then among all that hangs together, and keeps what it shows of every cell.
    private mutating func takeWitness(of cell: Int, being number: Int) -> Bool {
        guard bounds(of: cell).contains(number), excluding(number, of: cell) == nil else { return false }
        guard let witness = repaired(cell, being: number) ?? searched(cell, being: number) else { return false }
        for (other, value) in witness { found[other] = (found[other] ?? Found()).adding(value) }
        return true
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
        let near = partners(among: cells(of: failing.relation.map { [$0] } ?? []))
        if let partner = near.first { return hide(partner, for: failing.cell, among: near) }
        let others = partners(among: cells(of: relationsOfCell[failing.cell]))
        // Where several relations are looked at, that one was the smallest says nothing of any of them.
        if let partner = others.first { return hide(partner, for: failing.cell, among: []) }
        let far = component(of: failing.cell, most: Suppression.mostPartners) ?? []
        if let partner = partners(among: cells(of: far.flatMap { relationsOfCell[$0] })).first {
            hide(partner, for: failing.cell, among: [])
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
        for neighbour in near where neighbour != cell && !other.isSeen(neighbour) && other.isProtected(neighbour) {
            other.patience = threshold
            for number in 1...threshold where number != table.cells[neighbour].value {
                if other.repaired(neighbour, being: number) == nil, other.searched(neighbour, being: number) == nil {
                    return neighbour
                }
            }
        }
        return nil
    }

    // MARK: - Witnesses

    /// What witnesses have shown that a cell may be.
    private struct Found {
        var numbers: Set<Int> = []
        var least = Int.max
        var most = Int.min

        func adding(_ number: Int) -> Found {
            var found = self
            found.numbers.insert(number)
            found.least = min(least, number)
            found.most = max(most, number)
            return found
        }
    }

    /// A witness by its cells that are not what they truly are, found by mending one relation after the other.
    private func repaired(_ cell: Int, being number: Int) -> [Int: Int]? {
        var repair = WitnessRepair(
            truth: { table.cells[$0].value }, bounds: { isSeen($0) ? nil : bounds(of: $0) },
            numbers: { relationsOfCell[$0] }, relation: { isActive(relations[$0]) ? relations[$0] : nil })
        return repair.witness(of: cell, being: number)
    }

    /// The same by going through all that hangs together, where that is not much. It takes long, so it is done so often for
    /// a whole table and no more.
    private mutating func searched(_ cell: Int, being number: Int) -> [Int: Int]? {
        guard patience > 0, let component = component(of: cell, most: Suppression.mostSearched) else { return nil }
        patience -= 1
        var search = search(in: component)
        return search.witness(of: 0, being: number).map { witness in
            Dictionary(uniqueKeysWithValues: zip(component, witness))
        }
    }

    private static let mostSearched = 60
    private static let mostPartners = 200

    /// The cells that are not seen and hang together with one; nil for more than are looked through.
    private func component(of cell: Int, most: Int) -> [Int]? {
        var seen: Set<Int> = [cell]
        var found = [cell]
        var next = 0
        while next < found.count {
            guard found.count <= most else { return nil }
            for relation in relationsOfCell[found[next]] where isActive(relations[relation]) {
                for term in relations[relation].terms where !isSeen(term.cell) && seen.insert(term.cell).inserted {
                    found.append(term.cell)
                }
            }
            next += 1
        }
        return found
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
    private func relation(excluding number: Int, of cell: Int) -> Int? {
        if let relation = excluding(number, of: cell) { return relation }
        let active = relationsOfCell[cell].filter { isActive(relations[$0]) }
        return active.first { $0 < table.relations.count } ?? active.first
    }

    private func excluding(_ number: Int, of cell: Int) -> Int? {
        relationsOfCell[cell].first { relation in
            let its = relations[relation]
            guard isActive(its) else { return false }
            var (least, most) = (0, 0)
            for term in its.terms {
                let value = table.cells[term.cell].value
                let bounds =
                    term.cell == cell ? number...number : isSeen(term.cell) ? value...value : bounds(of: term.cell)
                least += min(bounds.lowerBound * term.factor, bounds.upperBound * term.factor)
                most += max(bounds.lowerBound * term.factor, bounds.upperBound * term.factor)
            }
            return most < its.range.lowerBound || its.range.upperBound < least
        }
    }
}
