import Diagnostics
import Graph
import Plan

/// Documents: who wrote them and to whom is a post or a body.
enum DocumentChecks {
    static func check(_ plan: LinkedPlan) -> [Diagnostic] {
        plan.content.documents.flatMap { document in
            let id = EntityID(scope: document.name.text)
            return check(document.sender, .from, of: id, plan) + check(document.recipient, .to, of: id, plan)
        }
    }

    private static func check(
        _ name: PlainText?, _ field: FieldKey, of id: EntityID, _ plan: LinkedPlan
    ) -> [Diagnostic] {
        guard let name, name.post == nil, LeadChecks.looksLikePerson(name.text) else { return [] }
        return [
            Diagnostic(
                .personNotPost, "`\(name.text)` looks like a person's name", at: name.span, of: id, field,
                help: "write the post or the body that they wrote for")
        ]
    }
}
