import Plan

extension Measure {
    /// The recommendations whose tags are printed on it or on its parts, each once.
    var tags: [EntityID] {
        var tags: [EntityID] = []
        for (_, marks) in text.marks.sorted(by: { $0.key < $1.key }) {
            for case .tag(let entity) in marks.map(\.meaning) where !tags.contains(entity.id) { tags.append(entity.id) }
        }
        for id in parts.flatMap(\.tags) where !tags.contains(id) { tags.append(id) }
        return tags
    }
}
