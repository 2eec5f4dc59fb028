/// What is hidden with a small number, so that nobody can work it out.
extension Suppression {
    mutating func hideWhatGoesWithCells() {
        for cell in cells.indices where cells[cell].isHidden { hideFigures(of: cell) }
    }

    /// A percentage goes with what it is worked out of.
    mutating func hideFigures(of cell: Int) {
        for figure in figuresOfCell[cell] where !figures[figure].isHidden && !table.figures[figure].isFixed {
            figures[figure] = .partner(of: cell)
        }
    }

    /// What can be hidden so that something else stays open.
    struct Partner {
        let cell: Int
        /// The figure that tells the cell, where the cell itself is printed nowhere.
        let figure: Int?
    }

    mutating func hide(_ partner: Partner, for cell: Int?, among others: [Partner]) {
        if let figure = partner.figure {
            figures[figure] = .partner(of: cell)
            toldByFigures.insert(partner.cell)
        } else {
            cells[partner.cell] = .partner(of: cell)
            hideFigures(of: partner.cell)
        }
        waiting.append(partner.cell)
        // Whoever knows the rule knows that it was the smallest of those that are known as long.
        for other in others
        where other.cell != partner.cell && table.cells[other.cell].known == table.cells[partner.cell].known {
            add(Relation([.init(partner.cell), .init(other.cell, -1)], in: -Suppression.most...0))
        }
    }

    /// What can be hidden of some cells, the newest first and of these the smallest: no zero, and nothing that is known
    /// anyway.
    func partners(among cells: [Int]) -> [Partner] {
        Set(cells).sorted { order(of: $0) < order(of: $1) }.compactMap { cell in
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

    private func order(of cell: Int) -> (Int, Int, Int) {
        (-table.cells[cell].known, table.cells[cell].value, cell)
    }

    /// Whether a relation tells a cell by others that nobody can hide, so that to hide it would hide nothing.
    func isTold(_ cell: Int) -> Bool {
        told(of: cell).contains { number in
            relations[number].range.lowerBound == relations[number].range.upperBound
                && relations[number].terms.allSatisfy { term in
                    term.cell == cell || (isSeen(term.cell) && !canBeHidden(term.cell))
                }
        }
    }

    func canBeHidden(_ cell: Int) -> Bool {
        table.cells[cell].place == .printed && table.cells[cell].value != 0
    }

    /// A hidden figure whose parts are all seen could be worked out again.
    mutating func protectFigures() {
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
    mutating func protectCells() {
        found = Array(repeating: nil, count: cells.count)
        // Witnesses of small cells show of most of their partners how wide they are, which spares looking for others.
        let hidden = cells.indices.filter { !isSeen($0) && needsWitness($0) }
        waiting += hidden.filter(isProtected) + hidden.filter { !isProtected($0) }
        var next = 0
        while next < waiting.count {
            let cell = waiting[next]
            next += 1
            if isProtected(cell) { keepOpen(cell) }
            if isPartner(cell) { keepWide(cell) }
        }
    }

    /// Every number from 1 to the threshold stays possible for a cell, besides those that the rule alone excludes: a small
    /// total whose parts are hidden as well is no less than they are many, and none of them is all of it.
    mutating func keepOpen(_ cell: Int) {
        for number in 1...threshold where !isExcludedByRule(number, of: cell) {
            while !isGivenUp.contains(cell), !isFound(number, for: cell), !takeWitness(of: cell, being: number) {
                protect((cell, relation(excluding: number, of: cell)))
            }
        }
    }

    /// Whether no number of a relation is seen that says anything, and it has no room for a number all the same.
    func isExcludedByRule(_ number: Int, of cell: Int) -> Bool {
        told(of: cell).contains { relation in
            relation < table.relations.count
                && relations[relation].terms.allSatisfy {
                    $0.cell == cell || !isSeen($0.cell) || truth(of: $0.cell) == 0
                }
                && excludes(relation, number, of: cell)
        }
    }

    /// A cell that is hidden for another may be as many numbers as that one.
    mutating func keepWide(_ cell: Int) {
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

    func isFound(_ number: Int, for cell: Int) -> Bool {
        number == table.cells[cell].value || found[cell]?.numbers.contains(number) ?? false
    }

    func isWide(_ cell: Int) -> Bool {
        let value = table.cells[cell].value
        let (least, most) = found[cell].map { (min($0.least, value), max($0.most, value)) } ?? (value, value)
        return most - least >= threshold - 1
    }

    /// Looks for a witness, near the truth and then among all that hangs together, and keeps what it shows of every cell.
    mutating func takeWitness(of cell: Int, being number: Int) -> Bool {
        guard bounds(of: cell).contains(number), excluding(number, of: cell) == nil else { return false }
        guard let witness = repaired(cell, being: number) ?? searched(cell, being: number) else { return false }
        for (other, value) in witness { found[other] = (found[other] ?? Found()).adding(value) }
        return true
    }

    func needsWitness(_ cell: Int) -> Bool {
        !isGivenUp.contains(cell) && (isProtected(cell) || isPartner(cell))
    }

    func isPartner(_ cell: Int) -> Bool {
        if case .partner = cells[cell] { true } else { toldByFigures.contains(cell) }
    }

    /// Hides one partner more, or gives up and says so.
    mutating func protect(_ failing: (cell: Int, relation: Int?)) {
        func cells(of numbers: some Sequence<Int>) -> [Int] {
            numbers.filter(isActive).flatMap { relations[$0].terms.map(\.cell) }.filter { $0 != failing.cell }
        }
        let near = partners(among: cells(of: failing.relation.map { [$0] } ?? []))
        if let partner = near.first { return hide(partner, for: failing.cell, among: near) }
        let others = partners(among: cells(of: told(of: failing.cell)))
        // Where several relations are looked at, that one was the smallest says nothing of any of them.
        if let partner = others.first { return hide(partner, for: failing.cell, among: []) }
        let far = component(of: failing.cell, most: Suppression.mostPartners) ?? []
        if let partner = partners(among: cells(of: far.flatMap { Array(told(of: $0)) })).first {
            hide(partner, for: failing.cell, among: [])
        } else {
            isGivenUp.insert(failing.cell)
            // Where no number is seen but zeros, what is excluded follows from the rule alone: nothing gives it away.
            if !far.isEmpty, far.flatMap({ Array(told(of: $0)) }).allSatisfy(showsNothing) { return }
            // A number that is large gives nobody away.
            guard isSmall(failing.cell) || isPartner(failing.cell) else { return }
            let relation = failing.relation.flatMap { $0 < table.relations.count ? $0 : nil }
            leaks.append(Leak(cell: failing.cell, figure: nil, relation: relation))
        }
    }

    /// Whether nothing of a relation is seen but zeros.
    func showsNothing(_ relation: Int) -> Bool {
        relations[relation].figure == nil
            && relations[relation].terms.allSatisfy { !isSeen($0.cell) || truth(of: $0.cell) == 0 }
    }

    /// The cell that could be told too exactly if a hidden one were shown: what one row more would change.
    ///
    /// It changes nothing that lasts: a copy for each cell that is asked for took longer than all the rest.
    package mutating func told(byShowing cell: Int) -> Int? {
        let (decision, patience, inAll) = (cells[cell], patience, patienceInAll)
        defer { (cells[cell], self.patience, patienceInAll) = (decision, patience, inAll) }
        cells[cell] = .shown
        let near = told(of: cell).flatMap { relations[$0].terms.map(\.cell) }
        for neighbour in near where neighbour != cell && !isSeen(neighbour) && isProtected(neighbour) {
            (self.patience, patienceInAll) = ([:], threshold)
            for number in 1...threshold where number != table.cells[neighbour].value {
                if repaired(neighbour, being: number) == nil, searched(neighbour, being: number) == nil {
                    return neighbour
                }
            }
        }
        return nil
    }
}
