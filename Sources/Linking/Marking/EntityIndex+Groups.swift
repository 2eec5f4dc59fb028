import Diagnostics
import Plan

extension EntityIndex {
    /// A group with the id of a recommendation that its plan answers: `(OA1)` in a title would be the group, and no tie.
    func reportShared(_ group: ActionGroup, of plan: ImprovementPlan, _ problems: inout [Diagnostic]) {
        let answered = plan.answers.map { EntityID(scope: $0.text, local: group.id.text) }
        guard let other = answered.lazy.compactMap({ entities[$0] }).first else { return }
        problems.append(
            Diagnostic(
                LinkingKind.duplicateID,
                "`\(group.id.text)` is also \(other.kind.described) that this plan answers, and its ties would be lost",
                at: group.id.span, label: "again here", help: "give the group an id with other letters",
                related: [.init(other.span, "first here")],
                subject: .init(entity: EntityID(scope: plan.scope.text, local: group.id.text).full)))
    }
}
