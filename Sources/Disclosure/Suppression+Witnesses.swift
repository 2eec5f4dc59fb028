/// Whole other tables, each of which shows that a number stays possible.
extension Suppression {
    /// What witnesses have shown that a cell may be.
    struct Found {
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
    func repaired(_ cell: Int, being number: Int) -> [Int: Int]? {
        var repair = WitnessRepair(of: self)
        return repair.witness(of: cell, being: number)
    }

    /// The same by going through all that hangs together, where that is not much. It takes long, so it is done so often for
    /// a whole table and no more.
    mutating func searched(_ cell: Int, being number: Int) -> [Int: Int]? {
        guard patienceInAll > 0, let component = component(of: cell, most: Suppression.mostSearched),
            let first = component.min(), patience[first, default: Suppression.patienceEach] > 0
        else { return nil }
        patience[first, default: Suppression.patienceEach] -= 1
        patienceInAll -= 1
        var search = search(in: component)
        return search.witness(of: 0, being: number).map { witness in
            Dictionary(uniqueKeysWithValues: zip(component, witness))
        }
    }

    static let mostSearched = 60
    static let mostPartners = 200

    /// The cells that are not seen and hang together with one; nil for more than are looked through.
    func component(of cell: Int, most: Int) -> [Int]? {
        var seen: Set<Int> = [cell]
        var found = [cell]
        var next = 0
        while next < found.count {
            guard found.count <= most else { return nil }
            for relation in told(of: found[next]) {
                for term in relations[relation].terms where !isSeen(term.cell) && seen.insert(term.cell).inserted {
                    found.append(term.cell)
                }
            }
            next += 1
        }
        return found
    }

    func search(in component: [Int]) -> WitnessSearch {
        let places = Dictionary(component.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        var search = WitnessSearch(component.map { (bounds(of: $0), table.cells[$0].value) })
        for number in Set(component.flatMap { told(of: $0) }).sorted() {
            search.add(folded(relations[number], places))
        }
        return search
    }

    /// A relation of the cells that are not seen, once those that are have been taken off.
    func folded(_ relation: Relation, _ places: [Int: Int]) -> Relation {
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
    func relation(excluding number: Int, of cell: Int) -> Int? {
        if let relation = excluding(number, of: cell) { return relation }
        let active = Array(told(of: cell))
        return active.first { $0 < table.relations.count } ?? active.first
    }

    func excluding(_ number: Int, of cell: Int) -> Int? { told(of: cell).first { excludes($0, number, of: cell) } }

    /// Whether a relation leaves a cell no room for a number.
    func excludes(_ relation: Int, _ number: Int, of cell: Int) -> Bool {
        let its = relations[relation]
        var (least, most) = (0, 0)
        for term in its.terms {
            let value = table.cells[term.cell].value
            let bounds = term.cell == cell ? number...number : isSeen(term.cell) ? value...value : bounds(of: term.cell)
            least += min(bounds.lowerBound * term.factor, bounds.upperBound * term.factor)
            most += max(bounds.lowerBound * term.factor, bounds.upperBound * term.factor)
        }
        return most < its.range.lowerBound || its.range.upperBound < least
    }
}
