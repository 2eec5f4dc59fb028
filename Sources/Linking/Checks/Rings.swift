import Plan

/// Which entities go on as one another in a ring, of any number that go on as others: each link is followed twice, and
/// not once for every other (the strongly connected components of the links, by Kosaraju's method).
struct Rings {
    /// One entity of the ring that each is in; an entity that is in none is alone.
    private var rings: [EntityID: EntityID] = [:]

    /// Finds the rings.
    ///
    /// - Parameter next: What each goes on as.
    init(_ next: [EntityID: [EntityID]]) {
        var before: [EntityID: [EntityID]] = [:]
        for (id, others) in next {
            for other in others { before[other, default: []].append(id) }
        }
        for first in Rings.order(next).reversed() where rings[first] == nil {
            var open = [first]
            while let id = open.popLast() {
                guard rings[id] == nil else { continue }
                rings[id] = first
                open += before[id] ?? []
            }
        }
    }

    /// Whether two are in one ring, or the same.
    func hold(_ one: EntityID, _ other: EntityID) -> Bool { rings[one] == rings[other] }

    /// Each entity behind all that it goes on as, but for those from which one comes back to it.
    private static func order(_ next: [EntityID: [EntityID]]) -> [EntityID] {
        var order: [EntityID] = []
        var seen: Set<EntityID> = []
        var open = next.keys.map { (id: $0, isDone: false) }
        while let (id, isDone) = open.popLast() {
            if isDone {
                order.append(id)
            } else if seen.insert(id).inserted {
                open.append((id, true))
                open += (next[id] ?? []).map { ($0, false) }
            }
        }
        return order
    }
}
