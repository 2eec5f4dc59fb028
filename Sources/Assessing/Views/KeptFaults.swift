import Diagnostics
import Graph
package import Plan

/// Faults of one kind that are known and kept for one reason, and what they are about.
package struct KeptFaults: Sendable {
    /// The kind of problem, as `check` calls it.
    package let kind: String
    /// Why they are kept.
    package let reason: PlainText
    /// Who took a date for a misprint, and when; nil where it counts as it stands.
    package let misprint: AcceptedFault.Misprint?
    /// What they are about, each once, as the list of accepted faults has it.
    package fileprivate(set) var entities: [EntityID]

    /// Whether they are about a date, so that numbers rest on them that are worked out of dates.
    var isOfDates: Bool { KeptFaults.ofDates.contains(kind) }

    private static let ofDates: Set = [
        "deadline-before-plan", "empty-date", "impossible-date", "missing-deadline", "open-ended", "steps-and-dates",
        "unknown-date", "unlikely-year",
    ]
}

extension Assessment {
    /// The faults of some things that are known and kept, in the order of the list of accepted ones.
    package func keptFaults(of ids: some Sequence<EntityID>) -> [KeptFaults] {
        guard !accepted.isEmpty else { return [] }
        let known = Dictionary(ids.map { ($0.full, $0) }, uniquingKeysWith: { first, _ in first })
        var found: [KeptFaults] = []
        var places: [[String]: Int] = [:]
        for (fault, entity) in accepted {
            guard let id = known[entity] else { continue }
            let mark = [fault.kind.text, fault.reason.text, fault.misprint?.by.text ?? ""]
            if let place = places[mark] {
                if !found[place].entities.contains(id) { found[place].entities.append(id) }
            } else {
                places[mark] = found.count
                found.append(
                    KeptFaults(kind: fault.kind.text, reason: fault.reason, misprint: fault.misprint, entities: [id]))
            }
        }
        return found
    }

    /// The faults that are kept of a plan, with its sections and actions.
    package func keptFaults(of plan: ImprovementPlan) -> [KeptFaults] {
        let sections = self.plan.sections(of: plan).map(\.id)
        return keptFaults(of: [plan.id] + sections + self.plan.actions(of: plan).map(\.id))
    }

    /// Those of the dates of some actions that are open, on which a headline rests.
    package func keptDates(of ids: some Sequence<EntityID>) -> [KeptFaults] {
        keptFaults(of: ids.filter { state(of: $0).isOpen }).filter(\.isOfDates)
    }
}
