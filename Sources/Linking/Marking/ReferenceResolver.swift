import Diagnostics
import Plan

/// Finds out what a written reference means.
struct ReferenceResolver: Sendable {
    /// Why a reference means nothing, or too much.
    enum Failure: Error, Sendable {
        /// It is not of the form of a reference.
        case malformed
        /// Nothing has this id.
        case unknown
        /// Several scopes have it.
        case ambiguous([EntityID])
        /// The edition leaves it out.
        case withheld(EntityID)
    }

    /// What there is to refer to.
    let index: EntityIndex
    /// What only links lead to.
    var targets = LinkTargets()

    /// The entity that a reference means in a scope: a bare id in its own plan, then in the inspections that the
    /// plan answers, then in the whole site if it is unique there; an id with its scope exactly; the name of an
    /// inspection or plan; what only links lead to by its folder and name.
    func resolve(_ reference: String, in scope: String) -> Result<Entity, Failure> {
        if LinkTargets.isName(reference) { return targets.find(reference) }
        if reference.utf8.contains(UInt8(ascii: ":")) { return exact(EntityID(written: reference, in: scope)) }
        guard !reference.isEmpty else { return .failure(.malformed) }
        for near in index.nearScopes(of: scope) {
            let id = EntityID(scope: near, local: reference)
            if let entity = index[id] { return .success(entity) }
            if index.withheld.contains(id) { return .failure(.withheld(id)) }
        }
        if let entity = index[EntityID(scope: reference)] { return .success(entity) }
        if index.withheld.contains(EntityID(scope: reference)) {
            return .failure(.withheld(EntityID(scope: reference)))
        }
        return anywhere(reference)
    }

    /// Whether each inspection that a plan answers is known.
    func knowsAnswers(of scope: String) -> Bool {
        index.nearScopes(of: scope).dropFirst().allSatisfy { near in
            let id = EntityID(scope: near)
            return index[id] != nil || index.withheld.contains(id)
        }
    }

    private func exact(_ id: EntityID) -> Result<Entity, Failure> {
        guard LocalID.isWellFormed(id.local) else { return .failure(.malformed) }
        if let entity = index[id] { return .success(entity) }
        return .failure(index.withheld.contains(id) ? .withheld(id) : .unknown)
    }

    private func anywhere(_ local: String) -> Result<Entity, Failure> {
        let ids = index.scopes(of: local).map { EntityID(scope: $0, local: local) }
        let shown = ids.filter { index[$0] != nil }
        switch shown.count {
        case 1: return index[shown[0]].map(Result.success) ?? .failure(.unknown)
        case 0:
            if let id = ids.first(where: index.withheld.contains) { return .failure(.withheld(id)) }
            return .failure(isReference(local) ? .unknown : .malformed)
        default: return .failure(.ambiguous(shown.sorted()))
        }
    }

    /// Whether a text without a colon could be an id, or the name of an inspection or plan.
    private func isReference(_ text: String) -> Bool {
        text.utf8.allSatisfy(\.isIDByte)
    }
}
