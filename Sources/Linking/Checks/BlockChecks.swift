import Diagnostics
import Plan

/// What live blocks ask for: plans, sections, posts, statuses and columns that there are.
enum BlockChecks {
    static func check(_ plan: LinkedPlan) -> [Diagnostic] {
        var reports = FilterCheck(plan, in: "")
        for report in plan.content.reports { reports.check(report.query) }
        return reports.problems
            + plan.content.proses.flatMap { scope, proses in
                var check = FilterCheck(plan, in: scope)
                for case .query(let query) in proses.flatMap(\.blocks) { check.check(query) }
                return check.problems
            }
    }
}
