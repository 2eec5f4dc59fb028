/// Looks for a table that a reader could not tell from the true one, near it: one cell is given another number, and whatever
/// then does not hold is mended by the next cell that is not seen, until everything holds.
struct WitnessRepair {
    /// What a cell truly is.
    let truth: (Int) -> Int
    /// What a reader knows of a cell by itself; nil for one that is seen.
    let bounds: (Int) -> ClosedRange<Int>?
    /// The relations of a cell, by their numbers, and each of them; nil for one that nobody is told.
    let numbers: (Int) -> [Int]
    let relation: (Int) -> Relation?

    /// The cells that were changed, in the order in which they were.
    private var changed: [(cell: Int, number: Int)] = []
    private var steps = 0

    private static let mostSteps = 60
    private static let mostChanged = 12

    init(
        truth: @escaping (Int) -> Int, bounds: @escaping (Int) -> ClosedRange<Int>?,
        numbers: @escaping (Int) -> [Int], relation: @escaping (Int) -> Relation?
    ) {
        self.truth = truth
        self.bounds = bounds
        self.numbers = numbers
        self.relation = relation
    }

    /// The cells that are not what they truly are; nil where nothing was found. Everything holds with them: each relation
    /// of a cell that was changed is looked at, and all others are as they truly are.
    mutating func witness(of cell: Int, being number: Int) -> [Int: Int]? {
        (changed, steps) = ([(cell, number)], 0)
        return mend() ? Dictionary(uniqueKeysWithValues: changed.map { ($0.cell, $0.number) }) : nil
    }

    private func number(of cell: Int) -> Int? {
        for place in changed.indices where changed[place].cell == cell { return changed[place].number }
        return nil
    }

    private mutating func mend() -> Bool {
        guard let (relation, sum) = broken() else { return true }
        guard changed.count < Self.mostChanged else { return false }
        let missing =
            sum < relation.range.lowerBound ? relation.range.lowerBound - sum : relation.range.upperBound - sum
        for term in relation.terms where number(of: term.cell) == nil {
            guard let bounds = bounds(term.cell) else { continue }
            steps += 1
            guard steps < Self.mostSteps else { return false }
            // As much as is missing, or as much of it as this cell can give.
            let step = Self.whole(missing, by: term.factor)
            let number = min(max(truth(term.cell) + step, bounds.lowerBound), bounds.upperBound)
            guard number != truth(term.cell) else { continue }
            changed.append((term.cell, number))
            if mend() { return true }
            changed.removeLast()
        }
        return false
    }

    /// A relation that does not hold, with what its cells come to.
    private func broken() -> (relation: Relation, sum: Int)? {
        for place in changed.indices {
            for number in numbers(changed[place].cell) {
                guard let relation = relation(number) else { continue }
                var sum = 0
                for term in relation.terms { sum += (self.number(of: term.cell) ?? truth(term.cell)) * term.factor }
                if !relation.range.contains(sum) { return (relation, sum) }
            }
        }
        return nil
    }

    /// How often a factor must be added, rounded away from nothing.
    private static func whole(_ missing: Int, by factor: Int) -> Int {
        guard factor != 0 else { return 0 }
        let size = (abs(missing) + abs(factor) - 1) / abs(factor)
        return (missing < 0) == (factor < 0) ? size : -size
    }
}
