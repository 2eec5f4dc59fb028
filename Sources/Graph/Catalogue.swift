package import Plan

/// Things in the order of the sources, found by their ids.
package struct Catalogue<Item> {
    /// The things, in order.
    package private(set) var items: [Item] = []
    private var index: [EntityID: Int] = [:]

    /// The thing of an id.
    package subscript(id: EntityID) -> Item? { index[id].map { items[$0] } }

    package init() {}

    /// Adds a thing; of two with one id the first counts, and the second was reported.
    package mutating func add(_ item: Item, as id: EntityID) {
        guard index[id] == nil else { return }
        index[id] = items.count
        items.append(item)
    }

    /// Whether there is a thing of an id.
    package func contains(_ id: EntityID) -> Bool { index[id] != nil }

    /// The things before and after that of an id, in the order of the sources.
    package func neighbours(of id: EntityID) -> (previous: Item?, next: Item?) {
        guard let place = index[id] else { return (nil, nil) }
        return (place > 0 ? items[place - 1] : nil, place + 1 < items.count ? items[place + 1] : nil)
    }

    /// Changes the thing of an id, if there is one.
    package mutating func update(_ id: EntityID, _ change: (inout Item) -> Void) {
        if let place = index[id] { change(&items[place]) }
    }

    /// Makes another thing of each.
    package func map<Other>(_ make: (Item) -> Other) -> Catalogue<Other> {
        var result = Catalogue<Other>()
        result.items = items.map(make)
        result.index = index
        return result
    }
}

extension Catalogue: Sendable where Item: Sendable {}
