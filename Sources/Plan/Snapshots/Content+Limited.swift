import Diagnostics

/// The part of the content that some plans stand on.
extension Content {
    /// The content with some of its plans, the inspections that these refer to and all registers; nothing else.
    package func limited(toPlans scopes: Set<String>) -> Content {
        var content = self
        content.plans = plans.filter { scopes.contains($0.scope.text) }
        var needed: Set<String> = []
        var open = content.plans.flatMap { plan in plan.answered.map { (reference: $0, scope: plan.scope.text) } }
        while let (reference, scope) = open.popLast() {
            for inspection in inspections where inspection.isMeant(by: reference, in: scope) {
                guard needed.insert(inspection.scope.text).inserted else { continue }
                open += inspection.recommendations.flatMap(\.takenUpBy).map { ($0, inspection.scope.text) }
            }
        }
        content.inspections = inspections.filter { needed.contains($0.scope.text) }
        return content
    }
}

extension ImprovementPlan {
    /// Everything that it says it answers, as a whole and in its parts.
    fileprivate var answered: [ReferenceText] {
        answers + accounts.map(\.recommendation)
            + sections.flatMap { $0.answers + $0.actions.flatMap(\.answers) }
    }
}

extension Inspection {
    /// Whether a reference written in a scope may lead to it or to one of its recommendations. A bare id leads to every
    /// inspection that has it: which is meant is found out when the plan is linked, and needs all of them.
    fileprivate func isMeant(by reference: ReferenceText, in scope: String) -> Bool {
        if reference.text.contains(":") {
            return EntityID(written: reference.text, in: scope).scope == self.scope.text
        }
        return reference.text == self.scope.text
            || recommendations.contains { ([$0.id] + $0.formerly).contains { $0.text == reference.text } }
    }
}
