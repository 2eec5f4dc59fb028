import Diagnostics
import Graph
import Plan

/// What is printed before titles tells things apart: on pages and papers nobody sees the ids behind it.
enum PrintedNumberChecks {
    static func check(_ plan: LinkedPlan) -> [Diagnostic] {
        plan.content.plans.flatMap { plan in
            let scope = plan.scope.text
            return repeats(among: plan.sections, "sections", of: "plan", scope)
                + repeats(among: plan.sections.flatMap(\.groups), "groups", of: "plan", scope)
                + repeats(among: plan.sections.flatMap(\.actions), "actions", of: "plan", scope)
        }
            + plan.content.inspections.flatMap {
                repeats(among: $0.recommendations, "recommendations", of: "inspection", $0.scope.text)
            }
    }

    /// What is printed before several of these, each told once, at the second.
    private static func repeats(
        among things: [some Numbered], _ kind: String, of whole: String, _ scope: String
    ) -> [Diagnostic] {
        // One id given to two has a problem of its own.
        var ids: Set<String> = []
        let printed = things.filter { !$0.printed.isEmpty && ids.insert($0.id.text).inserted }
        return Dictionary(grouping: printed, by: \.printed).values.compactMap { same in
            guard same.count > 1 else { return nil }
            let second = same[1]
            return Diagnostic(
                .repeatedNumber, "`\(second.printed)` is printed before \(same.count) \(kind) of this \(whole)",
                at: second.printedSpan, of: EntityID(scope: scope, local: second.id.text), .printedAs,
                label: "again here",
                help: """
                    write below its heading what is printed: `Printed as: …`; where the source itself prints one number \
                    twice, accept the fault in site.yaml
                    """,
                related: [.init(same[0].printedSpan, "first here")])
        }
    }
}

extension Numbered {
    /// Where what is printed before its title is written.
    fileprivate var printedSpan: Span { printedAs?.span ?? id.span }
}
