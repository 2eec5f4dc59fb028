import Diagnostics
import Graph
import Plan

/// That nobody can guess who of a small group said something.
enum HeardChecks {
    static func check(_ plan: LinkedPlan) -> [Diagnostic] {
        plan.content.youngPeople.heard.compactMap { row in
            func problem(_ message: String, at span: Span, _ help: String, _ severity: Severity) -> Diagnostic {
                Diagnostic(
                    LinkingKind.pointsToAHandful, message, at: span, help: help,
                    subject: .init(entity: YoungPage.folder, field: FieldKey.ofHowMany.rawValue), severity: severity)
            }
            guard let count = row.ofHowMany else {
                return problem(
                    "nothing says how many of \(row.group.text) this concerns", at: row.group.span,
                    "write the number in `of how many`: among so few that one can be guessed nothing is told", .warning)
            }
            guard count.value <= Heard.handful else { return nil }
            return problem(
                "this concerns only \(count.value) of \(row.group.text), so that one can guess who said it",
                at: count.span,
                "tell it of a wider group, or of several things together, or keep the row for the narrowest `audience`",
                plan.edition.isNarrowest ? .warning : .error)
        }
    }
}
