/// Looks for a table that a reader could not tell from the true one, near it: one cell is given another number, and whatever
/// then does not hold is mended by the next cell that is not seen, until everything holds.
struct WitnessRepair {
    private let table: Suppression
    /// The cells that were changed, in the order in which they were.
    private var changed: [(cell: Int, number: Int)] = []
    /// The relations of those cells, and by how much each comes to something else than it truly does.
    private var moved: [(relation: Int, by: Int)] = []
    private var steps = 0

    private static let mostSteps = 60
    private static let mostChanged = 12

    init(of table: Suppression) { self.table = table }

    /// The cells that are not what they truly are; nil where nothing was found. Everything holds with them: each relation
    /// of a cell that was changed is looked at, and all others are as they truly are.
    mutating func witness(of cell: Int, being number: Int) -> [Int: Int]? {
        change(cell, to: number)
        return mend() ? Dictionary(uniqueKeysWithValues: changed.map { ($0.cell, $0.number) }) : nil
    }

    private func isChanged(_ cell: Int) -> Bool { changed.contains { $0.cell == cell } }

    /// Gives a cell another number, in all that it is tied by. What sums come to is kept rather than added up again: a total
    /// may have hundreds of parts.
    private mutating func change(_ cell: Int, to number: Int) {
        changed.append((cell, number))
        move(cell, by: number - table.truth(of: cell))
    }

    private mutating func undo(to count: Int) {
        let last = changed.removeLast()
        move(last.cell, by: table.truth(of: last.cell) - last.number)
        moved.removeSubrange(count...)
    }

    private mutating func move(_ cell: Int, by step: Int) {
        for tie in table.ties[cell] where table.isActive(tie.relation) {
            if let place = moved.firstIndex(where: { $0.relation == tie.relation }) {
                moved[place].by += step * tie.factor
            } else {
                moved.append((tie.relation, step * tie.factor))
            }
        }
    }

    private mutating func mend() -> Bool {
        guard let (number, missing) = broken() else { return true }
        guard changed.count < Self.mostChanged else { return false }
        for term in table.relations[number].terms where !table.isSeen(term.cell) && !isChanged(term.cell) {
            steps += 1
            guard steps < Self.mostSteps else { return false }
            // As much as is missing, or as much of it as this cell can give.
            let bounds = table.bounds(of: term.cell)
            let truth = table.truth(of: term.cell)
            let step = Self.whole(missing, by: term.factor)
            let number = min(max(truth + step, bounds.lowerBound), bounds.upperBound)
            guard number != truth else { continue }
            let count = moved.count
            change(term.cell, to: number)
            if mend() { return true }
            undo(to: count)
        }
        return false
    }

    /// A relation that does not hold, with what its cells lack.
    private func broken() -> (relation: Int, missing: Int)? {
        for (relation, by) in moved where by != 0 {
            let (sum, range) = (table.sums[relation] + by, table.relations[relation].range)
            if sum < range.lowerBound { return (relation, range.lowerBound - sum) }
            if sum > range.upperBound { return (relation, range.upperBound - sum) }
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
