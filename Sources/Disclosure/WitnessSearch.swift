/// Looks for tables that a reader could not tell from the true one: whole numbers for the cells that are not seen, with
/// which everything holds that is known of them. What it finds holds; what it does not find may be there.
struct WitnessSearch {
    private struct Variable {
        var bounds: ClosedRange<Int>
        /// The number that it truly is, near which one looks first.
        let truth: Int
        var relations: [Int] = []
    }

    private var variables: [Variable]
    private var relations: [Relation] = []
    /// How many more numbers may be tried for a witness, so that no table takes long.
    private var tries = 0

    private static let mostTries = 60

    init(_ variables: [(bounds: ClosedRange<Int>, truth: Int)]) {
        self.variables = variables.map { Variable(bounds: $0.bounds, truth: $0.truth) }
    }

    /// Whether nothing is known of its numbers but their bounds.
    var isFree: Bool { relations.isEmpty }

    mutating func add(_ relation: Relation) {
        for term in relation.terms { variables[term.cell].relations.append(relations.count) }
        relations.append(relation)
    }

    /// Numbers for all variables with which one of them is a certain number; nil where none are found.
    mutating func witness(of variable: Int, being number: Int) -> [Int]? {
        guard variables[variable].bounds.contains(number) else { return nil }
        var bounds = variables.map(\.bounds)
        bounds[variable] = number...number
        guard narrow(&bounds, from: relations.indices.map { $0 }) else { return nil }
        tries = WitnessSearch.mostTries
        return complete(bounds).flatMap { holds($0) ? $0 : nil }
    }

    private mutating func complete(_ bounds: [ClosedRange<Int>]) -> [Int]? {
        guard let next = open(bounds) else { return bounds.map(\.lowerBound) }
        for number in numbers(in: bounds[next], near: variables[next].truth) {
            guard tries > 0 else { return nil }
            tries -= 1
            var narrowed = bounds
            narrowed[next] = number...number
            if narrow(&narrowed, from: variables[next].relations), let found = complete(narrowed) { return found }
        }
        return nil
    }

    /// The variable with the fewest numbers left.
    private func open(_ bounds: [ClosedRange<Int>]) -> Int? {
        bounds.indices.filter { bounds[$0].count > 1 }.min { bounds[$0].count < bounds[$1].count }
    }

    /// Some numbers of a range: the true one or the nearest to it, those around it, and the ends.
    private func numbers(in range: ClosedRange<Int>, near truth: Int) -> [Int] {
        let middle = min(max(truth, range.lowerBound), range.upperBound)
        var numbers = [middle]
        for step in 1...8 { numbers += [middle + step, middle - step] }
        numbers += [range.lowerBound, range.upperBound]
        var seen: Set<Int> = []
        return numbers.filter { range.contains($0) && seen.insert($0).inserted }
    }

    /// Narrows what each variable can be by each relation alone, until nothing changes; false where one can be nothing.
    private func narrow(_ bounds: inout [ClosedRange<Int>], from first: [Int]) -> Bool {
        var waiting = first
        var isWaiting = Array(repeating: false, count: relations.count)
        for relation in first { isWaiting[relation] = true }
        var rounds = 0
        while let number = waiting.popLast() {
            isWaiting[number] = false
            rounds += 1
            // Bounds that creep are left to the numbers that are tried.
            if rounds > 4000 { return true }
            let relation = relations[number]
            var (least, most) = (0, 0)
            for term in relation.terms {
                let (low, high) = WitnessSearch.ends(bounds[term.cell], term.factor)
                least += low
                most += high
            }
            for term in relation.terms {
                let (low, high) = WitnessSearch.ends(bounds[term.cell], term.factor)
                // What the others leave for this one.
                let from = relation.range.lowerBound - (most - high)
                let to = relation.range.upperBound - (least - low)
                guard from <= to, let range = WitnessSearch.divide(from...to, by: term.factor) else { return false }
                let old = bounds[term.cell]
                let (lower, upper) = (max(old.lowerBound, range.lowerBound), min(old.upperBound, range.upperBound))
                guard lower <= upper else { return false }
                guard lower != old.lowerBound || upper != old.upperBound else { continue }
                bounds[term.cell] = lower...upper
                let (newLow, newHigh) = WitnessSearch.ends(bounds[term.cell], term.factor)
                least += newLow - low
                most += newHigh - high
                for other in variables[term.cell].relations where !isWaiting[other] {
                    isWaiting[other] = true
                    waiting.append(other)
                }
            }
        }
        return true
    }

    private static func ends(_ bounds: ClosedRange<Int>, _ factor: Int) -> (Int, Int) {
        factor < 0
            ? (bounds.upperBound * factor, bounds.lowerBound * factor)
            : (bounds.lowerBound * factor, bounds.upperBound * factor)
    }

    /// The whole numbers that times a factor lie in a range; nil for none.
    private static func divide(_ range: ClosedRange<Int>, by factor: Int) -> ClosedRange<Int>? {
        guard factor != 0 else { return Int.min / 4...Int.max / 4 }
        let (from, to) =
            factor > 0 ? (range.lowerBound, range.upperBound) : (-range.upperBound, -range.lowerBound)
        let size = abs(factor)
        let lower = from >= 0 ? (from + size - 1) / size : -(-from / size)
        let upper = to >= 0 ? to / size : -((-to + size - 1) / size)
        return lower <= upper ? lower...upper : nil
    }

    /// Whether everything that is known holds: the proof, which owes nothing to how it was found.
    private func holds(_ numbers: [Int]) -> Bool {
        zip(variables, numbers).allSatisfy { $0.bounds.contains($1) }
            && relations.allSatisfy { relation in
                relation.range.contains(relation.terms.reduce(0) { $0 + numbers[$1.cell] * $1.factor })
            }
    }
}
