import Diagnostics
import Plan

/// Reads what laws and constitutions ask of meetings, from `calendar.yaml`.
enum AccessRuleReader {
    static func read(_ record: Record, _ context: inout ReadingContext) -> AccessRule? {
        guard let duty = record.choice(.duty, of: AccessRule.Duty.self, &context),
            let bodies = record.words(.bodies, of: Board.Kind.self, &context), let source = record.plain(.source),
            let from = record.day(.inForceFrom, &context)
        else { return nil }
        var rule = AccessRule(duty: duty, bodies: bodies.map(\.value), source: source, from: from)
        rule.until = record.day(.inForceUntil, &context)
        rule.says = record.plain(.says)
        rule.settledBy = record.plain(.settledBy)
        rule.checked = record.plain(.checked)
        rule.limit = limit(of: record, &context)
        if rule.limit == nil, rule.says == nil, record.text(.days) == nil {
            context.report(
                .missingField, "this rule says nothing", at: record.span,
                help: "add `says`, or what it counts: `days`, `kind` and `from`")
        }
        return rule
    }

    /// What it counts. Which days count, and from when, are never taken for granted.
    private static func limit(of record: Record, _ context: inout ReadingContext) -> AccessRule.Limit? {
        guard let days = record.number(.days, &context), RegisterReader.allows(days, record, &context) else {
            return nil
        }
        guard let kind = record.choice(.kind, of: Clock.Kind.self, &context), let start = record.plain(.from) else {
            if record.text(.kind) == nil || record.text(.from) == nil {
                context.report(
                    .missingField, "nothing says which days count here, or from when", at: record.span,
                    help: "add `kind` and `from`; where the law does not say it, say in `settled by` who does")
            }
            return nil
        }
        return AccessRule.Limit(days: days, kind: kind.value, start: start)
    }
}
