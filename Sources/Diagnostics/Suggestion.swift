/// "Did you mean": the nearest of the names that would have been right.
package enum Suggestion {
    /// The candidate nearest to what was written, or nil when none is near enough to be what was meant.
    ///
    /// Near enough is an edit distance of at most a third of the longer name, and at least 1, or of `most` where that is
    /// given. Case does not count.
    package static func nearest(
        to written: String, among candidates: some Sequence<String>, within most: Int? = nil
    ) -> String? {
        let target = Array(written.lowercased().unicodeScalars)
        guard target.count <= 80 else { return nil }
        var best: (name: String, distance: Int)?
        for name in candidates {
            let candidate = Array(name.lowercased().unicodeScalars)
            let limit = most ?? max(1, max(candidate.count, target.count) / 3)
            guard abs(candidate.count - target.count) <= limit else { continue }
            guard let distance = distance(target, candidate, limit: limit) else { continue }
            if let best, (best.distance, best.name) <= (distance, name) { continue }
            best = (name, distance)
        }
        return best?.name
    }

    /// Says ``did you mean `X`?``, or nothing when nothing is near.
    package static func help(for written: String, among candidates: some Sequence<String>) -> String {
        nearest(to: written, among: candidates).map { "did you mean `\($0)`?" } ?? ""
    }

    /// The optimal string alignment distance: inserted, left out, changed and swapped neighbours count 1 each. Nil as
    /// soon as it must be over the limit, which for most names is after a few letters.
    private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar], limit: Int) -> Int? {
        var beforeLast: [Int] = []
        var last = Array(0...right.count)
        for row in left.indices {
            var current = [row + 1]
            for column in right.indices {
                let change = last[column] + (left[row] == right[column] ? 0 : 1)
                var cost = min(change, last[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                    cost = min(cost, beforeLast[column - 1] + 1)
                }
                current.append(cost)
            }
            if let least = current.min(), least > limit { return nil }
            beforeLast = last
            last = current
        }
        return last[right.count] <= limit ? last[right.count] : nil
    }
}
