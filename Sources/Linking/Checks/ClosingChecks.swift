import Diagnostics
import Graph
import Plan

/// The logs of inspections: in order, closed only by whoever made the recommendation and with the document that says so,
/// reopened only when it was closed or judged done.
enum ClosingChecks {
    static func check(_ plan: LinkedPlan) -> [Diagnostic] {
        var problems: [Diagnostic] = []
        for inspection in plan.content.inspections { checkOrder(of: inspection, &problems) }
        for linked in plan.recommendations where !linked.log.isEmpty {
            check(linked, by: plan.inspection(linked.id.scope), &problems)
        }
        return problems
    }

    private static func checkOrder(of inspection: Inspection, _ problems: inout [Diagnostic]) {
        for (above, row) in zip(inspection.log, inspection.log.dropFirst())
        where row.period.lastDay < above.date.value {
            problems.append(
                Diagnostic(
                    .logOrder, "this row is older than the one above it", at: row.date.span, of: inspection.id, .date,
                    help: "move it up, or check the date", related: [.init(above.date.span, "the row above")]))
        }
    }

    private static func check(
        _ linked: LinkedRecommendation, by inspection: Inspection?, _ problems: inout [Diagnostic]
    ) {
        var state: FollowUp.Move = .reopened
        for row in linked.log {
            guard let move = row.move else { continue }
            switch move.value {
            case .closed: checkClosed(row, move, linked.id, inspection?.inspectedBy, &problems)
            case .judgedDone where row.by == nil:
                problems.append(
                    problem(
                        "nothing says who judges that `\(linked.id.full)` is done", move, linked.id, .by, "fill in `by`"
                    ))
            case .reopened where state == .reopened:
                problems.append(
                    problem(
                        "`\(linked.id.full)` is open when this says that it is open again", move, linked.id, .state,
                        "leave `state` empty, or check the row that closed it"))
            case .judgedDone, .reopened: break
            }
            state = move.value
        }
    }

    /// Closed by the body that the inspection names, with the document in which it says so.
    private static func checkClosed(
        _ row: FollowUp, _ move: Written<FollowUp.Move>, _ id: EntityID, _ inspectors: PlainText?,
        _ problems: inout [Diagnostic]
    ) {
        guard let inspectors else {
            problems.append(
                problem(
                    "only whoever made `\(id.full)` can close it, and the inspection does not say who that is", move,
                    id,
                    .state, "add a line `by:` to the front matter of the inspection, or write `judged done` here"))
            return
        }
        guard let body = row.by, Vocabulary.fold(body.text) == Vocabulary.fold(inspectors.text) else {
            let other =
                row.by.map { "`\($0.text)` cannot close `\(id.full)`" } ?? "nothing says who closed `\(id.full)`"
            problems.append(
                problem(
                    "\(other): only \(inspectors.text) can, which made it", move, id, .by,
                    "write `judged done` where the council or its board says so; else `by` is \(inspectors.text)"))
            return
        }
        if row.document == nil {
            problems.append(
                problem(
                    "nothing says where \(inspectors.text) wrote that `\(id.full)` is closed", move, id, .document,
                    "fill in `document` with the report or letter that says so"))
        }
    }

    private static func problem(
        _ message: String, _ move: Written<FollowUp.Move>, _ id: EntityID, _ field: FieldKey, _ help: String
    ) -> Diagnostic {
        Diagnostic(.unclearClosing, message, at: move.span, of: id, field, help: help)
    }
}
