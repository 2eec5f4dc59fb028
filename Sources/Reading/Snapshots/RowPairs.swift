/// Rows of a snapshot and rows of today, of which those that belong together are taken out step by step: first what is
/// the same, then what is like it.
struct RowPairs {
    /// The rows of the snapshot that have not found theirs.
    private(set) var old: [OldRow]
    private var now: [OldRow]

    init(_ old: [OldRow], _ now: [OldRow]) {
        self.old = old
        self.now = now
    }

    /// Takes the rows that have the same key and are alike. Each is taken once.
    mutating func take(
        by key: (OldRow) -> some Hashable, where isLike: (_ now: OldRow, _ old: OldRow) -> Bool
    ) -> [(old: OldRow, now: OldRow)] {
        var open = Dictionary(grouping: now.indices, by: { key(now[$0]) })
        var taken: Set<Int> = []
        var pairs: [(old: OldRow, now: OldRow)] = []
        var rest: [OldRow] = []
        for row in old {
            if let place = open[key(row)]?.firstIndex(where: { isLike(now[$0], row) }),
                let index = open[key(row)]?.remove(at: place)
            {
                taken.insert(index)
                pairs.append((row, now[index]))
            } else {
                rest.append(row)
            }
        }
        old = rest
        now = now.indices.filter { !taken.contains($0) }.map { now[$0] }
        return pairs
    }
}
