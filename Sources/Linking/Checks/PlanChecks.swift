import Diagnostics
import Plan

/// Everything that can be said about a linked plan without knowing the day.
enum PlanChecks {
    /// The problems of a plan.
    static func check(_ plan: LinkedPlan) -> [Diagnostic] {
        LeadChecks.check(plan) + DeadlineChecks.check(plan) + ThreadChecks.check(plan) + LogChecks.check(plan)
            + TextChecks.check(plan) + BlockChecks.check(plan) + AddressChecks.check(plan)
            + ChainChecks.check(plan) + ClockChecks.check(plan) + DocumentChecks.check(plan)
            + ReportChecks.check(plan)
    }
}

extension Diagnostic {
    /// A problem of a field of an entity.
    init(
        _ kind: LinkingKind, _ message: String, at span: Span, of entity: EntityID, _ field: FieldKey?,
        label: String = "", help: String = "", related: [Related] = []
    ) {
        self.init(
            kind, message, at: span, label: label, help: help, related: related,
            subject: Subject(entity: entity.full, field: field?.rawValue ?? ""))
    }
}
