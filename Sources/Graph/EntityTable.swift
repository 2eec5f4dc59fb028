package import Plan

/// Every entity of an edition by its id, also by one that it had before.
package struct EntityTable: Sendable {
    private let entities: [EntityID: Entity]
    /// The ids of what the edition leaves out.
    package let withheld: Set<EntityID>
    private let locals: Set<String>
    private let prefixes: Set<String>

    /// - Parameters:
    ///   - entities: The entities by every id that leads to them.
    ///   - withheld: The ids of what the edition leaves out.
    package init(_ entities: [EntityID: Entity], withheld: Set<EntityID>) {
        self.entities = entities
        self.withheld = withheld
        let locals = Set(entities.keys.map(\.local) + withheld.map(\.local))
        self.locals = locals
        prefixes = Set(locals.map { String(decoding: $0.utf8.prefix(while: \.isASCIILetter), as: UTF8.self) })
    }

    /// The same entities, some under other titles.
    package func titled(_ titles: [EntityID: PlainText]) -> EntityTable {
        titles.isEmpty
            ? self
            : EntityTable(
                entities.mapValues { entity in titles[entity.id].map(entity.titled) ?? entity }, withheld: withheld)
    }

    /// The entity of an id.
    package subscript(id: EntityID) -> Entity? { entities[id] }

    /// The entities with every id that leads to them, in no order.
    package var all: [(id: EntityID, entity: Entity)] { entities.map { ($0, $1) } }

    /// Whether a word is an id of some plan or inspection, without its scope.
    package func isID(_ word: String) -> Bool { locals.contains(word) }

    /// Whether some id begins with these letters, and has no more.
    package func beginsID(_ letters: String) -> Bool { prefixes.contains(letters) }
}
