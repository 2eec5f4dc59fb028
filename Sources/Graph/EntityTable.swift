package import Plan

/// Every entity of an edition by its id, also by one that it had before.
package struct EntityTable: Sendable {
    private let entities: [EntityID: Entity]
    /// The ids of what the edition leaves out.
    package let withheld: Set<EntityID>
    private let locals: Set<String>

    /// - Parameters:
    ///   - entities: The entities by every id that leads to them.
    ///   - withheld: The ids of what the edition leaves out.
    package init(_ entities: [EntityID: Entity], withheld: Set<EntityID>) {
        self.entities = entities
        self.withheld = withheld
        locals = Set(entities.keys.map(\.local) + withheld.map(\.local))
    }

    /// The entity of an id.
    package subscript(id: EntityID) -> Entity? { entities[id] }

    /// The entities with every id that leads to them, in no order.
    package var all: [(id: EntityID, entity: Entity)] { entities.map { ($0, $1) } }

    /// Whether a word is an id of some plan or inspection, without its scope.
    package func isID(_ word: String) -> Bool { locals.contains(word) }
}
