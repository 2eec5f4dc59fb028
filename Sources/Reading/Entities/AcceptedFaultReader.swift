import Diagnostics
import Plan

/// Reads an item of `accepted` in `site.yaml`: faults that are kept, and dates that are taken for misprints.
enum AcceptedFaultReader {
    /// The faults, one for each entity that is named.
    static func read(_ record: Record, _ context: inout ReadingContext) -> [AcceptedFault] {
        guard let kind = record.text(.kind), let reason = record.plain(.reason) else { return [] }
        let misprint = misprint(record, kind, &context)
        return record.texts(.entity).map {
            AcceptedFault(
                kind: kind, entity: $0, field: record.text(.field), reason: reason, misprint: misprint)
        }
    }

    private static func misprint(
        _ record: Record, _ kind: SourceText, _ context: inout ReadingContext
    ) -> AcceptedFault.Misprint? {
        let answer = record.choice(.suspectedMisprint, of: AccessibilityStatement.Answer.self, &context)
        guard let answer, answer.value == .yes else { return nil }
        guard AcceptedFault.MisprintKind(rawValue: kind.text) != nil else {
            context.report(
                .notAMisprint, "`\(kind.text)` cannot be a suspected misprint", at: answer.span,
                help: "only `impossible-date` and `deadline-before-plan` can: any other date counts as it was agreed")
            return nil
        }
        if let whole = record.texts(.entity).first(where: { AcceptedFault.namesWhole($0.text) }) {
            context.report(
                .notAMisprint, "`\(whole.text)` is not one date that can be a misprint", at: whole.span,
                help: "name the action whose date it is, as in `plan:P1.1`")
            return nil
        }
        let by = record.plain(.acceptedBy)
        let on = record.day(.acceptedOn, &context)
        guard let by, let on else {
            context.report(
                .notAMisprint, "nothing says who took the date for a misprint, and when", at: answer.span,
                help: "add `accepted by` and `accepted on`: the date is left out of what readers are told")
            return nil
        }
        return AcceptedFault.Misprint(by: by, on: on, date: record.text(.date))
    }
}
