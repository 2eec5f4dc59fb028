import Diagnostics
import Graph
import Plan

/// Finds out whether a clock that nobody knows comes from one slip in calendar.yaml: of a name that stands there alone, and
/// nearly so in several other places, the one is mistyped. That is told once, where it is.
enum ClockSlips {
    /// The problems, with those that have one cause in calendar.yaml told there.
    static func atTheirCause(_ problems: [Diagnostic], _ plan: LinkedPlan) -> [Diagnostic] {
        let unknown = problems.filter { $0.id == LinkingKind.unknownClock.rawValue }
        let uses = Dictionary(grouping: unknown) { String($0.span.text) }.filter { $1.count > 1 }
        guard !uses.isEmpty else { return problems }
        let content = plan.content
        let named = Set(
            content.boards.compactMap { $0.papersDue?.text } + content.inspections.compactMap { $0.statementDue?.text })
        let unused = content.calendar.clocks.filter { !named.contains($0.name.text) }
        let names = KnownNames(unused.map(\.name.text))
        var causes: [String: Diagnostic] = [:]
        for (name, places) in uses {
            guard let near = names.nearest(to: name), let slip = unused.first(where: { $0.name.text == near }) else {
                continue
            }
            causes[name] = Diagnostic(
                LinkingKind.unknownClock,
                "nothing runs by `\(near)`, and `\(name)`, which stands in \(places.count) places, is not here",
                at: slip.name.source.span,
                help: "write `\(name)` if that is meant; if it is another clock, add it to the list",
                related: [.init(places[0].span, "the first of them")])
        }
        return problems.filter {
            $0.id != LinkingKind.unknownClock.rawValue || causes[String($0.span.text)] == nil
        } + causes.sorted { $0.key < $1.key }.map(\.value)
    }
}
