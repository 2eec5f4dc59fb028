/// How many slips lie between what was written and a name: the optimal string alignment distance, in which letters
/// inserted, left out, changed and swapped with their neighbour count 1 each.
struct EditDistance {
    private let written: [Unicode.Scalar]
    /// Three rows of the table, used again for each name.
    private var beforeLast: [Int] = []
    private var last: [Int] = []
    private var current: [Int] = []

    init(_ written: [Unicode.Scalar]) { self.written = written }

    /// The distance to a name; nil as soon as it must be over the limit, which for most names is after a few letters.
    mutating func distance(to name: [Unicode.Scalar], limit: Int) -> Int? {
        let width = name.count + 1
        if last.count < width {
            (beforeLast, current) = (Array(repeating: 0, count: width), Array(repeating: 0, count: width))
            last = current
        }
        for column in 0..<width { last[column] = column }
        for row in written.indices {
            current[0] = row + 1
            var least = row + 1
            for column in name.indices {
                let change = last[column] + (written[row] == name[column] ? 0 : 1)
                var cost = min(change, last[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, written[row] == name[column - 1], written[row - 1] == name[column] {
                    cost = min(cost, beforeLast[column - 1] + 1)
                }
                current[column + 1] = cost
                least = min(least, cost)
            }
            if least > limit { return nil }
            (beforeLast, last, current) = (last, current, beforeLast)
        }
        return last[name.count] <= limit ? last[name.count] : nil
    }
}
