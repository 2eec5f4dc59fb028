import Diagnostics
import Graph
package import Plan

/// A difference made that is known on the day, and what it is about.
package struct KnownDifference: Sendable {
    package let difference: Difference
    package let about: EntityID

    /// What tells it from others, wherever it is told.
    var name: [String] { [about.full, difference.date.value.iso8601, difference.change.source.text] }
}

extension Assessment {
    /// Whether whoever checked a difference leads what it is about, so that nobody else has looked.
    package func isCheckedByLead(_ row: KnownDifference) -> Bool {
        guard let checker = row.difference.checkedBy else { return false }
        return leads(checker, among: action(row.about)?.leads ?? plan.section(row.about)?.leads ?? [])
    }

    /// Whether whoever checked is one of some leads.
    func leads(_ checker: PlainText, among leads: [Lead]) -> Bool {
        leads.contains { lead in
            if case .post(let post) = lead.who, checker.post == post { return true }
            return Vocabulary.fold(lead.written.text) == Vocabulary.fold(checker.text)
        }
    }

    /// What changed for children through a plan as a whole.
    package func differences(of plan: ImprovementPlan) -> [KnownDifference] {
        (self.plan.otherDifferences[plan.id] ?? []).about(plan.id)
    }
}

extension [Difference] {
    /// The same, with what they are about.
    func about(_ id: EntityID) -> [KnownDifference] { map { KnownDifference(difference: $0, about: id) } }
}
