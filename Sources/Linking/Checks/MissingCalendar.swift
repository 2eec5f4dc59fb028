import Diagnostics
import Graph
import Plan

/// Where calendar.yaml has no clock and no rule, it is missing or was emptied, whatever asks for one: that is told once.
enum MissingCalendar {
    /// The problems, with those that come from a calendar without clocks told once.
    static func atItsCause(_ problems: [Diagnostic], _ plan: LinkedPlan) -> [Diagnostic] {
        let calendar = plan.content.calendar
        let clocks = problems.filter { $0.id == LinkingKind.unknownClock.rawValue }.sortedByPlace()
        guard calendar.clocks.isEmpty, clocks.count > 1 else { return problems }
        let missing = Diagnostic(
            LinkingKind.unknownClock, "there is no clock in `calendar.yaml`, and clocks are named, first here",
            at: clocks[0].span, help: "write `calendar.yaml` with `clocks`; or bring it back from an earlier version")
        let others: Set = calendar.access.isEmpty ? [LinkingKind.unknownClock, .noAccessRule] : [.unknownClock]
        return problems.filter { problem in !others.contains { $0.rawValue == problem.id } } + [missing]
    }
}
